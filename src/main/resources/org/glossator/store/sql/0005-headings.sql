-- The headings within a text, as the page it came from had them, h1 to h6; in text order and apart.
-- They are as frozen as the text.
CREATE TABLE heading (
    document INTEGER NOT NULL REFERENCES document (id),
    begin INTEGER NOT NULL CHECK (typeof(begin) = 'integer' AND 0 <= begin AND begin < end),
    end INTEGER NOT NULL CHECK (typeof(end) = 'integer'),
    level INTEGER NOT NULL CHECK (typeof(level) = 'integer' AND level BETWEEN 1 AND 6),
    quote TEXT NOT NULL,
    PRIMARY KEY (document, begin)
) WITHOUT ROWID;

-- A quote is proved passage by passage, as that of an annotation is.
CREATE TRIGGER heading_holds BEFORE INSERT ON heading
WHEN length(NEW.quote) <> NEW.end - NEW.begin
    OR (NEW.end - 1) / 1024 - NEW.begin / 1024 + 1 <> (
        SELECT count(*) FROM passage AS p
        WHERE p.text = (SELECT text FROM document WHERE id = NEW.document)
            AND p.number BETWEEN NEW.begin / 1024 AND (NEW.end - 1) / 1024
            AND substr(p.content, max(NEW.begin - p.number * 1024, 0) + 1,
                min(NEW.end - p.number * 1024, 1024) - max(NEW.begin - p.number * 1024, 0))
                = substr(NEW.quote, max(p.number * 1024 - NEW.begin, 0) + 1,
                min(NEW.end - p.number * 1024, 1024) - max(NEW.begin - p.number * 1024, 0)))
BEGIN SELECT RAISE(ABORT, 'the quote is not what the text says from begin to end'); END;

CREATE TRIGGER heading_is_fixed BEFORE UPDATE ON heading
BEGIN SELECT RAISE(ABORT, 'a heading is as fixed as its text'); END;

-- Those in documents that an undone import had brought, until it is redone.
CREATE TABLE removed_heading AS SELECT * FROM heading;
CREATE INDEX removed_heading_by_document ON removed_heading (document);
