-- The outbox of many messages: what a state changes is a small row, and each question it is asked has an index.

-- A message's texts are written once; beside its state they would be written again with each attempt.
CREATE TABLE message_texts (
    message_id INTEGER PRIMARY KEY REFERENCES messages (id),
    body       TEXT NOT NULL, -- as it is delivered
    shown      TEXT NOT NULL  -- what a person reads of it
) STRICT;
INSERT INTO message_texts (message_id, body, shown) SELECT id, body, shown FROM messages;
ALTER TABLE messages DROP COLUMN body;
ALTER TABLE messages DROP COLUMN shown;

-- From when its age counts: when it was made, or when a person last asked for another try.
ALTER TABLE messages ADD COLUMN since TEXT NOT NULL DEFAULT '';
UPDATE messages SET since = created_at;
UPDATE messages SET reason = 'waits for its first attempt' WHERE state = 'queued' AND reason = '';

-- New and deferred messages take turns.
DROP INDEX messages_waiting;
CREATE INDEX messages_turn ON messages (channel, state = 'queued', next_attempt_at, id)
    WHERE next_attempt_at IS NOT NULL AND state <> 'attempting';
CREATE INDEX messages_state ON messages (state, next_attempt_at);
CREATE INDEX deliveries_started ON deliveries (started_at);
