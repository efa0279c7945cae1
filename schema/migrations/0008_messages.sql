-- What messages carried into people's calendars, so that a date that moves raises its entry's SEQUENCE and one that
-- is no more takes its entry out again.
CREATE TABLE calendar_entries (
    uid         TEXT PRIMARY KEY,
    task_id     INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    occurrence  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    alternative INTEGER NOT NULL CHECK (alternative IN (0, 1)),
    day         TEXT NOT NULL,
    status      TEXT NOT NULL,
    sequence    INTEGER NOT NULL DEFAULT 0,
    cancelled   INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_entries_day ON calendar_entries (day) WHERE cancelled = 0;

-- Who has an entry.
CREATE TABLE calendar_copies (
    uid     TEXT NOT NULL REFERENCES calendar_entries (uid) ON DELETE CASCADE,
    contact TEXT NOT NULL,
    PRIMARY KEY (uid, contact)
) STRICT, WITHOUT ROWID;

-- The last line of the audit trail that webhooks were told of. What happened before this version is history.
CREATE TABLE event_cursor (audit_id INTEGER NOT NULL) STRICT;
INSERT INTO event_cursor SELECT coalesce(max(id), 0) FROM audit;
