-- What is cleared when it is no longer needed, and the one way in which the audit trail may forget who somebody was.

-- When text and addresses of a finished message were removed; its identity, state and times stay.
ALTER TABLE messages ADD COLUMN cleared_at TEXT;

-- A row stands here only while people are being made nameless; the transaction that puts it in takes it out.
CREATE TABLE erasure (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT;

-- What was done and when never changes.
DROP TRIGGER audit_is_append_only_update;
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
WHEN NOT EXISTS (SELECT 1 FROM erasure) OR new.id <> old.id OR new.at <> old.at OR new.action <> old.action
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
