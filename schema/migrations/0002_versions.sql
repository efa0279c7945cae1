-- What a text is, and every document a resolution's text was read from: the one in force, older ones, drafts,
-- corrigenda and other languages.

ALTER TABLE resolutions ADD COLUMN status TEXT NOT NULL DEFAULT 'adopted'; -- adopted, draft
ALTER TABLE resolutions ADD COLUMN document_symbol TEXT NOT NULL DEFAULT ''; -- A/HRC/59/L.12/Rev.1
ALTER TABLE resolutions ADD COLUMN drafts TEXT NOT NULL DEFAULT '[]'; -- symbols it names as its own drafts

CREATE TABLE versions (
    id            INTEGER PRIMARY KEY,
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    document_id   INTEGER NOT NULL REFERENCES documents (id),
    part          INTEGER NOT NULL,
    symbol        TEXT NOT NULL, -- as the document prints it
    status        TEXT NOT NULL, -- adopted, draft, corrigendum
    language      TEXT NOT NULL,
    note          TEXT NOT NULL, -- why it is not the text in force; empty where it was
    UNIQUE (document_id, part)
) STRICT;
CREATE INDEX versions_resolution ON versions (resolution_id);

-- Later files replaced earlier ones without a trace, so only the text in force is known.
INSERT INTO versions (resolution_id, document_id, part, symbol, status, language, note)
SELECT id, document_id, part, symbol, 'adopted', language, '' FROM resolutions;
