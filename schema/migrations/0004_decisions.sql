-- What people decide about the occurrences of a task, and how its dates show it.

-- The newest row of a (task, what, occurrence, kind) counts; an empty value takes the decision back.
CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY,
    task_id    INTEGER NOT NULL REFERENCES tasks (id),
    what       TEXT NOT NULL, -- agreed, deferred, completed
    occurrence TEXT NOT NULL, -- HRC/65, 2026-12-31
    kind       TEXT NOT NULL DEFAULT '', -- of an agreed milestone
    value      TEXT NOT NULL, -- the agreed day, the session it is deferred to, what delivered it
    source     TEXT NOT NULL, -- where it was agreed, by whose authority
    by         TEXT NOT NULL,
    at         TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_task ON decisions (task_id);

ALTER TABLE milestones ADD COLUMN delivered TEXT NOT NULL DEFAULT ''; -- what delivered the occurrence
