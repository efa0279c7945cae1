-- The tracker's first schema. Times are UTC instants ("2027-06-14T07:00:00Z"), dates ISO dates, lists JSON arrays.

CREATE TABLE documents (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    bytes       BLOB NOT NULL,
    history     INTEGER NOT NULL DEFAULT 0 CHECK (history IN (0, 1)),
    received_at TEXT NOT NULL
) STRICT;

CREATE TABLE resolutions (
    id                INTEGER PRIMARY KEY,
    identity          TEXT NOT NULL UNIQUE, -- the symbol; where none can be known, "document ID part N"
    document_id       INTEGER NOT NULL REFERENCES documents (id),
    part              INTEGER NOT NULL,
    symbol            TEXT NOT NULL,
    organ             TEXT NOT NULL,
    session           TEXT NOT NULL,
    number            TEXT NOT NULL,
    title             TEXT NOT NULL,
    session_dates     TEXT NOT NULL,
    session_first_day TEXT,
    session_last_day  TEXT,
    agenda_item       TEXT NOT NULL,
    adopted           TEXT,
    meeting           TEXT NOT NULL,
    vote              TEXT, -- JSON object
    language          TEXT NOT NULL,
    registered_at     TEXT NOT NULL
) STRICT;
CREATE INDEX resolutions_document ON resolutions (document_id);

CREATE TABLE paragraphs (
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    number        TEXT NOT NULL,
    kind          TEXT NOT NULL,
    address       TEXT NOT NULL,
    text          TEXT NOT NULL,
    PRIMARY KEY (resolution_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tasks (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    para          TEXT NOT NULL,
    idx           INTEGER NOT NULL, -- place in the paragraph at first ingest, never reused
    address       TEXT NOT NULL UNIQUE,
    position      INTEGER NOT NULL, -- place in the resolution, for listing
    kind          TEXT NOT NULL,
    actors        TEXT NOT NULL,
    verb          TEXT NOT NULL,
    count         INTEGER NOT NULL,
    recipients    TEXT NOT NULL,
    due           TEXT NOT NULL,
    summary       TEXT NOT NULL,
    conditions    TEXT NOT NULL,
    evidence      TEXT NOT NULL,
    status        TEXT NOT NULL DEFAULT 'planned',
    withdrawn     INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)), -- the text no longer asks for it
    registered_at TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    UNIQUE (resolution_id, para, idx)
) STRICT;

-- A doubt about a task, or about the whole text where task_id is null.
CREATE TABLE doubts (
    id            INTEGER PRIMARY KEY,
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    task_id       INTEGER REFERENCES tasks (id),
    what          TEXT NOT NULL,
    reason        TEXT NOT NULL,
    reading       TEXT NOT NULL,
    alternative   TEXT NOT NULL
) STRICT;
CREATE INDEX doubts_task ON doubts (task_id);
CREATE INDEX doubts_resolution ON doubts (resolution_id);

-- What a person decided about a task; kept apart from extraction, the newest row of a field counts.
CREATE TABLE reviews (
    id      INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    field   TEXT NOT NULL, -- "due": the anchors that hold; "status": the new status
    value   TEXT NOT NULL, -- JSON
    note    TEXT NOT NULL DEFAULT '',
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
CREATE INDEX reviews_task ON reviews (task_id, field, id);

CREATE TABLE sessions (
    organ     TEXT NOT NULL,
    number    TEXT NOT NULL,
    sitting   INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    precision TEXT NOT NULL,
    status    TEXT NOT NULL,
    source    TEXT NOT NULL,
    PRIMARY KEY (organ, number, sitting)
) STRICT, WITHOUT ROWID;

-- Derived from tasks, reviews and sessions; rebuilt whenever one of them changes.
CREATE TABLE milestones (
    task_id     INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    occurrence  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    day         TEXT NOT NULL,
    precision   TEXT NOT NULL,
    status      TEXT NOT NULL,
    alternative INTEGER NOT NULL CHECK (alternative IN (0, 1)),
    basis       TEXT NOT NULL,
    PRIMARY KEY (task_id, occurrence, kind, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX milestones_day ON milestones (day);

CREATE TABLE messages (
    id              INTEGER PRIMARY KEY,
    identity        TEXT NOT NULL UNIQUE, -- Message-ID or webhook-id, made from what it is about
    kind            TEXT NOT NULL,        -- registered, reminder, folded
    contact         TEXT NOT NULL,
    channel         TEXT NOT NULL,
    address         TEXT NOT NULL,
    subject         TEXT NOT NULL,
    body            TEXT NOT NULL,        -- as it is delivered
    shown           TEXT NOT NULL,        -- what a person reads of it
    state           TEXT NOT NULL,        -- queued, attempting, failed, uncertain, sent, dead
    reason          TEXT NOT NULL DEFAULT '',
    attempts        INTEGER NOT NULL DEFAULT 0,
    created_at      TEXT NOT NULL,
    next_attempt_at TEXT,                 -- null once nothing more will be tried
    finished_at     TEXT
) STRICT;
CREATE INDEX messages_waiting ON messages (next_attempt_at) WHERE next_attempt_at IS NOT NULL;

-- One attempt to deliver a message; the row is written before it starts.
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES messages (id),
    started_at  TEXT NOT NULL,
    finished_at TEXT,
    outcome     TEXT, -- null while under way or where the process died
    detail      TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX deliveries_message ON deliveries (message_id);

-- One row a planned reminder that came due. How a carried one ended is its message's state.
CREATE TABLE reminders (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    task_id    INTEGER NOT NULL REFERENCES tasks (id),
    occurrence TEXT NOT NULL,
    kind       TEXT NOT NULL,
    day        TEXT NOT NULL,
    day_status TEXT NOT NULL, -- how sure the day was then
    lead_days  INTEGER NOT NULL,
    contact    TEXT NOT NULL,
    channel    TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    message_id INTEGER REFERENCES messages (id),
    outcome    TEXT NOT NULL, -- carried, folded, dropped
    reason     TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX reminders_task ON reminders (task_id);
CREATE INDEX reminders_message ON reminders (message_id);

CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL, -- "uid 1000", "mandated"
    action  TEXT NOT NULL, -- "task.created", "document.ingested" …
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
