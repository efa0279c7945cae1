-- What lists and starts need at once, calendars that people subscribe to, and the login by which a person is known.

-- By which date a task is listed; kept with its milestones, and once a day for those whose day has passed.
CREATE TABLE next_dates (
    task_id   INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), -- as the task's
    state     INTEGER NOT NULL DEFAULT 2, -- 0: all its days are past, day is the last; 1: day is the next; 2: it has none
    day       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX next_dates_order ON next_dates (withdrawn, state, day, task_id);
INSERT INTO next_dates (task_id, withdrawn) SELECT id, withdrawn FROM tasks;
CREATE TRIGGER tasks_have_next_dates AFTER INSERT ON tasks
BEGIN INSERT INTO next_dates (task_id, withdrawn) VALUES (new.id, new.withdrawn); END;
CREATE TRIGGER tasks_withdrawn AFTER UPDATE OF withdrawn ON tasks
BEGIN UPDATE next_dates SET withdrawn = new.withdrawn WHERE task_id = new.id; END;

-- For which day, and from which sessions, rules and program, all dates were last worked out.
CREATE TABLE reckoned (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    day   TEXT NOT NULL,
    basis TEXT NOT NULL
) STRICT;

-- A start looks for those that were stored by a program that knew no lineage.
CREATE INDEX resolutions_unlinked ON resolutions (id) WHERE linked = 0;

-- Secret addresses of calendars. A secret itself is known to its user only.
CREATE TABLE calendar_links (
    id         INTEGER PRIMARY KEY,
    digest     TEXT NOT NULL UNIQUE, -- SHA-256 of the secret, in hex
    person     TEXT NOT NULL,        -- whose calendar reads it
    query      TEXT NOT NULL,        -- what of the tasks it shows: "organ=HRC&unit=..."
    by         TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_on    TEXT,                 -- the last day it was read
    revoked_at TEXT
) STRICT;

-- The name by which the machine or the single sign-on knows a person; empty for none.
ALTER TABLE people ADD COLUMN login TEXT NOT NULL DEFAULT '';
CREATE INDEX people_login ON people (login) WHERE login <> '';
