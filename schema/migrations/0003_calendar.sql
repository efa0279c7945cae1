-- Sessions that a person entered or a resolution printed, and the days off that a person entered.

-- Those with 1 are never replaced by the dates shipped with the program.
ALTER TABLE sessions ADD COLUMN entered INTEGER NOT NULL DEFAULT 0 CHECK (entered IN (0, 1));

CREATE TABLE holidays (
    station TEXT NOT NULL, -- duty station: "Geneva"
    day     TEXT NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (station, day)
) STRICT, WITHOUT ROWID;

-- Superseding looks for the reminders of one date; a reminder is superseded when that date moves.
CREATE INDEX reminders_date ON reminders (task_id, occurrence, kind, day);
DROP INDEX reminders_task;
