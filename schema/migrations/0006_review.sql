-- What people decide about tasks as a whole, tasks that a person added, and decisions of two persons.

ALTER TABLE tasks ADD COLUMN added INTEGER NOT NULL DEFAULT 0 CHECK (added IN (0, 1)); -- by a person, not read
ALTER TABLE tasks ADD COLUMN split_from INTEGER REFERENCES tasks (id); -- the task it is a part of

-- A field is also "kind", "actors", "count", "recipients", "summary", or "verdict": what holds of the task as a whole.
ALTER TABLE reviews ADD COLUMN holds INTEGER NOT NULL DEFAULT 1 CHECK (holds IN (0, 1)); -- 0: awaits a second person
ALTER TABLE reviews ADD COLUMN first TEXT NOT NULL DEFAULT ''; -- who had said the same, where it takes two
-- The text was changed since, and its new reading is another.
ALTER TABLE reviews ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0 CHECK (outdated IN (0, 1));
