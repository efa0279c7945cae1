-- Which resolutions continue earlier ones, and which tasks repeat earlier ones.

ALTER TABLE resolutions ADD COLUMN linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1)); -- looked at for its line

-- The adopted texts a resolution names, so that one that comes later finds those that name it.
CREATE TABLE citations (
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    para          TEXT NOT NULL, -- address of the operative paragraph; empty for the preamble
    symbol        TEXT NOT NULL
) STRICT;
CREATE INDEX citations_resolution ON citations (resolution_id);
CREATE INDEX citations_symbol ON citations (symbol);

-- Derived from titles, citations and tasks; rebuilt whenever a text of the line changes.
CREATE TABLE continuations (
    later_id   INTEGER NOT NULL REFERENCES resolutions (id),
    earlier_id INTEGER NOT NULL REFERENCES resolutions (id),
    reason     TEXT NOT NULL, -- for a person: "same title; cites it in paragraph 32"
    PRIMARY KEY (later_id, earlier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX continuations_earlier ON continuations (earlier_id);

-- A task that asks again for what an earlier one asked for. Undecided rows are derived, decided ones are a person's.
CREATE TABLE repeats (
    later_task   INTEGER NOT NULL REFERENCES tasks (id),
    earlier_task INTEGER NOT NULL REFERENCES tasks (id),
    state        TEXT NOT NULL DEFAULT 'proposed', -- proposed, confirmed, refused
    reason       TEXT NOT NULL,
    PRIMARY KEY (later_task, earlier_task)
) STRICT, WITHOUT ROWID;
CREATE INDEX repeats_earlier ON repeats (earlier_task);
