-- Who answers for which task: people, units, routes; who said that they know; and what each reminder was for.

CREATE TABLE people (
    name          TEXT PRIMARY KEY,
    email         TEXT NOT NULL,
    zone          TEXT NOT NULL, -- IANA; empty for the one all reminders use
    hours         TEXT NOT NULL, -- "08:30-17:00"; empty for the hour all reminders use
    language      TEXT NOT NULL,
    station       TEXT NOT NULL, -- whose days off count; empty for none
    channels      TEXT NOT NULL, -- JSON array: "email" and names of contacts with a webhook
    administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
    left_on       TEXT,
    successor     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE absences (
    person     TEXT NOT NULL REFERENCES people (name),
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    substitute TEXT NOT NULL, -- empty for the unit's alternate
    PRIMARY KEY (person, first_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE units (
    name       TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    parent     TEXT NOT NULL,
    owner      TEXT NOT NULL, -- names of people; empty where vacant
    alternate  TEXT NOT NULL,
    validator  TEXT NOT NULL,
    supervisor TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- By position, the first that takes a task counts. Empty conditions ask for nothing.
CREATE TABLE routes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    position   INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    organ      TEXT NOT NULL,
    title      TEXT NOT NULL,
    resolution TEXT NOT NULL,
    unit       TEXT NOT NULL REFERENCES units (name)
) STRICT;

-- A person's word on who answers for a task; wins over routes.
CREATE TABLE assignments (
    task_id INTEGER PRIMARY KEY REFERENCES tasks (id),
    unit    TEXT NOT NULL,
    owner   TEXT NOT NULL,
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;

-- Somebody knows of a task and wants to hear no more of it until a day. The newest row of a task counts.
CREATE TABLE answers (
    id      INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    what    TEXT NOT NULL, -- acknowledged, snoozed
    until   TEXT NOT NULL,
    note    TEXT NOT NULL,
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX answers_task ON answers (task_id, id);

ALTER TABLE reminders ADD COLUMN recipient TEXT NOT NULL DEFAULT ''; -- who got it in the contact's place, or the contact
ALTER TABLE reminders ADD COLUMN role TEXT NOT NULL DEFAULT 'owner'; -- of the contact
ALTER TABLE reminders ADD COLUMN why TEXT NOT NULL DEFAULT '';       -- name of a ReminderReason
UPDATE reminders SET recipient = contact;
CREATE INDEX reminders_recipient ON reminders (recipient, channel, recorded_at) WHERE message_id IS NOT NULL;

-- When the daemon last completed a plan.
CREATE TABLE awake (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seen TEXT NOT NULL
) STRICT;

-- Lines for the administrators' next digest: how long the daemon was away and what that delayed.
CREATE TABLE remarks (
    id   INTEGER PRIMARY KEY,
    at   TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
-- Who was told of which.
CREATE TABLE remarks_told (
    remark_id  INTEGER NOT NULL REFERENCES remarks (id),
    recipient  TEXT NOT NULL,
    message_id INTEGER NOT NULL REFERENCES messages (id),
    PRIMARY KEY (remark_id, recipient)
) STRICT, WITHOUT ROWID;

-- Whether the administrators were told that it could not be delivered.
ALTER TABLE messages ADD COLUMN reported INTEGER NOT NULL DEFAULT 0;
CREATE INDEX messages_unreported ON messages (finished_at) WHERE state = 'dead' AND reported = 0;

-- Keys that sign what leaves the program, made on this machine.
CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- No question is asked by a day alone, and each date that moves would be moved here as well.
DROP INDEX milestones_day;
