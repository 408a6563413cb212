-- The project file, version 1. docs/project-file.md explains it for readers.
-- Every begin, end and length counts Unicode code points. Times are milliseconds since 1970, UTC.
-- No syntax newer than SQLite 3.31, so that old readers understand the schema.

CREATE TABLE project (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    schema_version INTEGER NOT NULL CHECK (schema_version > 0)
);

-- Who, and whose marks ------------------------------------------------------------------------

CREATE TABLE annotator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE annotation_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('annotator', 'gold', 'imported', 'suggested')),
    annotator INTEGER UNIQUE REFERENCES annotator (id),
    UNIQUE (kind, name),
    CHECK ((kind = 'annotator') = (annotator IS NOT NULL))
);

-- What may be annotated -----------------------------------------------------------------------

CREATE TABLE layer (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('span', 'relation', 'document')),
    name TEXT NOT NULL,
    tag_set TEXT NOT NULL
);

-- A tag keeps its id when it is renamed or moved. `number` is its place in the layer.
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('span', 'relation', 'document')),
    layer INTEGER NOT NULL REFERENCES layer (number),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    guideline TEXT NOT NULL,
    UNIQUE (id, kind)
);

CREATE TABLE attribute (
    layer INTEGER NOT NULL REFERENCES layer (number),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'flag', 'choice')),
    PRIMARY KEY (layer, number)
) WITHOUT ROWID;

CREATE TABLE attribute_choice (
    layer INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (layer, attribute, number),
    FOREIGN KEY (layer, attribute) REFERENCES attribute (layer, number)
) WITHOUT ROWID;

-- Texts: frozen, found by their hash ----------------------------------------------------------

CREATE TABLE text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    code_points INTEGER NOT NULL CHECK (code_points >= 0)
);

-- A text in pieces of 1024 code points, the last one shorter, so that the proof of a quote reads
-- as much of a long text as of a short one.
CREATE TABLE passage (
    text INTEGER NOT NULL REFERENCES text (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (text, number)
);

CREATE TRIGGER text_is_new BEFORE INSERT ON text
WHEN EXISTS (SELECT 1 FROM text WHERE id = NEW.id OR sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'a text is never rewritten'); END;

CREATE TRIGGER text_is_frozen BEFORE UPDATE ON text
BEGIN SELECT RAISE(ABORT, 'a text is never rewritten'); END;

CREATE TRIGGER text_stays BEFORE DELETE ON text
BEGIN SELECT RAISE(ABORT, 'a text is never removed'); END;

CREATE TRIGGER passage_fits BEFORE INSERT ON passage
WHEN NEW.number < 0
    OR length(NEW.content) IS NOT (
        SELECT min(1024, code_points - NEW.number * 1024) FROM text WHERE id = NEW.text)
    OR length(NEW.content) = 0
    OR EXISTS (SELECT 1 FROM passage WHERE text = NEW.text AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a passage that does not fit its text'); END;

CREATE TRIGGER passage_is_frozen BEFORE UPDATE ON passage
BEGIN SELECT RAISE(ABORT, 'a text is never rewritten'); END;

CREATE TRIGGER passage_stays BEFORE DELETE ON passage
BEGIN SELECT RAISE(ABORT, 'a text is never removed'); END;

-- Documents: what is known about a text -------------------------------------------------------

-- `search` is title, source, byline and language, folded for comparison.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text INTEGER NOT NULL UNIQUE REFERENCES text (id),
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    byline TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('auto', 'left-to-right', 'right-to-left')),
    split TEXT CHECK (split IN ('train', 'dev', 'test')),
    note TEXT NOT NULL,
    charset TEXT NOT NULL,
    line_ends TEXT NOT NULL,
    byte_order_mark INTEGER NOT NULL CHECK (byte_order_mark IN (0, 1)),
    replaced INTEGER NOT NULL CHECK (replaced >= 0),
    search TEXT NOT NULL
);

CREATE INDEX document_by_title ON document (title COLLATE NOCASE);
CREATE INDEX document_by_source ON document (source COLLATE NOCASE);
CREATE INDEX document_by_date ON document (date);
CREATE INDEX document_by_language ON document (language);
CREATE INDEX document_by_search ON document (search);

CREATE TRIGGER document_keeps_text BEFORE UPDATE OF id, text ON document
WHEN NEW.id <> OLD.id OR NEW.text <> OLD.text
BEGIN SELECT RAISE(ABORT, 'a document keeps its text'); END;

-- How far an annotator is with a document; no row means new.
CREATE TABLE work_state (
    annotator INTEGER NOT NULL REFERENCES annotator (id),
    document INTEGER NOT NULL REFERENCES document (id),
    state TEXT NOT NULL CHECK (state IN ('in-progress', 'finished', 'ignored')),
    PRIMARY KEY (annotator, document)
) WITHOUT ROWID;

CREATE INDEX work_state_by_document ON work_state (document);

-- Annotations ---------------------------------------------------------------------------------

-- `id` is the 16 bytes of a UUID. A span has begin, end and quote; with several fragments they are
-- those of the cover. A relation has source and target.
CREATE TABLE annotation (
    document INTEGER NOT NULL REFERENCES document (id),
    annotation_set INTEGER NOT NULL REFERENCES annotation_set (id),
    id BLOB NOT NULL UNIQUE CHECK (typeof(id) = 'blob' AND length(id) = 16),
    kind TEXT NOT NULL,
    tag INTEGER NOT NULL,
    begin INTEGER,
    end INTEGER,
    quote TEXT,
    source BLOB,
    target BLOB,
    note TEXT NOT NULL,
    annotator INTEGER NOT NULL REFERENCES annotator (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (document, annotation_set, id),
    FOREIGN KEY (tag, kind) REFERENCES tag (id, kind),
    FOREIGN KEY (document, annotation_set, source)
        REFERENCES annotation (document, annotation_set, id),
    FOREIGN KEY (document, annotation_set, target)
        REFERENCES annotation (document, annotation_set, id),
    CHECK (CASE kind
        WHEN 'span' THEN typeof(begin) = 'integer' AND typeof(end) = 'integer'
            AND typeof(quote) = 'text' AND 0 <= begin AND begin < end
            AND source IS NULL AND target IS NULL
        WHEN 'relation' THEN begin IS NULL AND end IS NULL AND quote IS NULL
            AND source IS NOT NULL AND target IS NOT NULL AND source <> target
        ELSE begin IS NULL AND end IS NULL AND quote IS NULL
            AND source IS NULL AND target IS NULL
        END)
) WITHOUT ROWID;

-- By source and target alone: were document and set in front, SQLite would rather walk the primary
-- key, which begins with them too, and look at every annotation of a document to remove one.
CREATE INDEX relation_by_source ON annotation (source) WHERE source IS NOT NULL;
CREATE INDEX relation_by_target ON annotation (target) WHERE target IS NOT NULL;

-- Without these figures SQLite takes a document and set for a handful of rows, and reads all of them
-- to see whether a relation holds on to the one that is taken out. Rows; for each document; for each
-- document and set; for each further column.
ANALYZE sqlite_master;
INSERT INTO sqlite_stat1 VALUES
    ('annotation', 'annotation', '100000 100 50 1'),
    ('annotation', 'relation_by_source', '10000 100 50 1 1'),
    ('annotation', 'relation_by_target', '10000 100 50 1 1');

-- A quote is proved by the passage it lies in, or passage by passage: in each one the span touches,
-- the two pieces agree. The foreign keys hold both ends of a relation to its own document and set.
CREATE TRIGGER annotation_holds AFTER INSERT ON annotation
WHEN CASE NEW.kind
    WHEN 'span' THEN length(NEW.quote) <> NEW.end - NEW.begin
        OR CASE NEW.begin / 1024 WHEN (NEW.end - 1) / 1024
        THEN NEW.quote IS NOT (
            SELECT substr(content, NEW.begin % 1024 + 1, NEW.end - NEW.begin) FROM passage
            WHERE text = (SELECT text FROM document WHERE id = NEW.document)
                AND number = NEW.begin / 1024)
        ELSE (NEW.end - 1) / 1024 - NEW.begin / 1024 + 1 <> (
            SELECT count(*) FROM passage AS p
            WHERE p.text = (SELECT text FROM document WHERE id = NEW.document)
                AND p.number BETWEEN NEW.begin / 1024 AND (NEW.end - 1) / 1024
                AND substr(p.content, max(NEW.begin - p.number * 1024, 0) + 1,
                    min(NEW.end - p.number * 1024, 1024) - max(NEW.begin - p.number * 1024, 0))
                    = substr(NEW.quote, max(p.number * 1024 - NEW.begin, 0) + 1,
                    min(NEW.end - p.number * 1024, 1024) - max(NEW.begin - p.number * 1024, 0)))
        END
    WHEN 'relation' THEN 2 <> (
        SELECT count(*) FROM annotation WHERE document = NEW.document
            AND annotation_set = NEW.annotation_set AND id IN (NEW.source, NEW.target)
            AND kind = 'span')
    ELSE 0 END
BEGIN
    SELECT CASE NEW.kind
        WHEN 'span' THEN RAISE(ABORT, 'the quote is not what the text says from begin to end')
        ELSE RAISE(ABORT, 'a relation connects two spans of its document and set') END;
END;

CREATE TRIGGER annotation_still_holds
BEFORE UPDATE OF begin, end, quote, source, target ON annotation
WHEN CASE NEW.kind
    WHEN 'span' THEN length(NEW.quote) <> NEW.end - NEW.begin
        OR CASE NEW.begin / 1024 WHEN (NEW.end - 1) / 1024
        THEN NEW.quote IS NOT (
            SELECT substr(content, NEW.begin % 1024 + 1, NEW.end - NEW.begin) FROM passage
            WHERE text = (SELECT text FROM document WHERE id = NEW.document)
                AND number = NEW.begin / 1024)
        ELSE (NEW.end - 1) / 1024 - NEW.begin / 1024 + 1 <> (
            SELECT count(*) FROM passage AS p
            WHERE p.text = (SELECT text FROM document WHERE id = NEW.document)
                AND p.number BETWEEN NEW.begin / 1024 AND (NEW.end - 1) / 1024
                AND substr(p.content, max(NEW.begin - p.number * 1024, 0) + 1,
                    min(NEW.end - p.number * 1024, 1024) - max(NEW.begin - p.number * 1024, 0))
                    = substr(NEW.quote, max(p.number * 1024 - NEW.begin, 0) + 1,
                    min(NEW.end - p.number * 1024, 1024) - max(NEW.begin - p.number * 1024, 0)))
        END
    WHEN 'relation' THEN 2 <> (
        SELECT count(*) FROM annotation WHERE document = NEW.document
            AND annotation_set = NEW.annotation_set AND id IN (NEW.source, NEW.target)
            AND kind = 'span')
    ELSE 0 END
BEGIN
    SELECT CASE NEW.kind
        WHEN 'span' THEN RAISE(ABORT, 'the quote is not what the text says from begin to end')
        ELSE RAISE(ABORT, 'a relation connects two spans of its document and set') END;
END;

CREATE TRIGGER annotation_stays_put BEFORE UPDATE OF document, annotation_set, id, kind ON annotation
WHEN NEW.document <> OLD.document OR NEW.annotation_set <> OLD.annotation_set
    OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
BEGIN SELECT RAISE(ABORT, 'an annotation keeps its id, kind, set and document'); END;

-- The stretches of a span that has more than one.
CREATE TABLE fragment (
    document INTEGER NOT NULL,
    annotation_set INTEGER NOT NULL,
    annotation BLOB NOT NULL,
    number INTEGER NOT NULL,
    begin INTEGER NOT NULL CHECK (typeof(begin) = 'integer' AND 0 <= begin AND begin < end),
    end INTEGER NOT NULL CHECK (typeof(end) = 'integer'),
    quote TEXT NOT NULL,
    PRIMARY KEY (document, annotation_set, annotation, number),
    FOREIGN KEY (document, annotation_set, annotation)
        REFERENCES annotation (document, annotation_set, id)
) WITHOUT ROWID;

-- A fragment lies in its annotation, whose quote is proved: so it is enough to prove it there.
CREATE TRIGGER fragment_quotes BEFORE INSERT ON fragment
WHEN NOT EXISTS (
    SELECT 1 FROM annotation WHERE document = NEW.document
        AND annotation_set = NEW.annotation_set AND id = NEW.annotation
        AND kind = 'span' AND begin <= NEW.begin AND NEW.end <= end
        AND substr(quote, NEW.begin - begin + 1, NEW.end - NEW.begin) = NEW.quote)
BEGIN SELECT RAISE(ABORT, 'the quote is not what the text says from begin to end'); END;

CREATE TRIGGER fragment_is_fixed BEFORE UPDATE ON fragment
BEGIN SELECT RAISE(ABORT, 'a fragment is put and taken, not changed'); END;

-- Fragments are put after their annotation has its place, and taken before it gets another.
CREATE TRIGGER annotation_holds_fragments BEFORE UPDATE OF begin, end, quote ON annotation
WHEN (NEW.begin <> OLD.begin OR NEW.end <> OLD.end) AND EXISTS (
    SELECT 1 FROM fragment WHERE document = NEW.document
        AND annotation_set = NEW.annotation_set AND annotation = NEW.id)
BEGIN SELECT RAISE(ABORT, 'take the fragments of an annotation before you move it'); END;

CREATE TABLE annotation_attribute (
    document INTEGER NOT NULL,
    annotation_set INTEGER NOT NULL,
    annotation BLOB NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (document, annotation_set, annotation, name),
    FOREIGN KEY (document, annotation_set, annotation)
        REFERENCES annotation (document, annotation_set, id)
) WITHOUT ROWID;

-- How many annotations of a tag a set has on a document: derived, for lists and figures.
CREATE TABLE tally (
    annotation_set INTEGER NOT NULL,
    document INTEGER NOT NULL,
    tag INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (annotation_set, document, tag)
) WITHOUT ROWID;

-- The journal ---------------------------------------------------------------------------------

-- `undo` and `redo` say what can be taken back and done again after this entry: `undo` names the
-- change that would be taken back, `redo` the entry that took a change back.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    annotator INTEGER NOT NULL REFERENCES annotator (id),
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL,
    reverts INTEGER REFERENCES journal (id),
    undo INTEGER REFERENCES journal (id),
    redo INTEGER REFERENCES journal (id)
);

-- What a bulk change did to documents that were there before, in order.
CREATE TABLE journal_step (
    journal INTEGER NOT NULL,
    number INTEGER NOT NULL,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL,
    PRIMARY KEY (journal, number)
) WITHOUT ROWID;

CREATE TRIGGER journal_grows BEFORE INSERT ON journal
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_is_kept BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_step_grows BEFORE INSERT ON journal_step
WHEN NEW.journal <= (SELECT coalesce(max(id), 0) FROM journal)
    OR EXISTS (SELECT 1 FROM journal_step WHERE journal = NEW.journal AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_step_is_kept BEFORE UPDATE ON journal_step
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

CREATE TRIGGER journal_step_stays BEFORE DELETE ON journal_step
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

-- Documents that an undone import had brought, with all that hung on them, until it is redone.
-- The columns are those of the tables they come from.
CREATE TABLE removed_document AS SELECT * FROM document;
CREATE TABLE removed_work_state AS SELECT * FROM work_state;
CREATE TABLE removed_annotation AS SELECT * FROM annotation;
CREATE TABLE removed_fragment AS SELECT * FROM fragment;
CREATE TABLE removed_annotation_attribute AS SELECT * FROM annotation_attribute;
CREATE INDEX removed_document_by_id ON removed_document (id);
CREATE INDEX removed_work_state_by_document ON removed_work_state (document);
CREATE INDEX removed_annotation_by_document ON removed_annotation (document);
CREATE INDEX removed_fragment_by_document ON removed_fragment (document);
CREATE INDEX removed_annotation_attribute_by_document ON removed_annotation_attribute (document);

-- For readers ---------------------------------------------------------------------------------

CREATE VIEW document_text AS
SELECT d.id AS document, t.sha256 AS sha256, t.code_points AS code_points,
    coalesce((SELECT group_concat(content, '') FROM (
        SELECT content FROM passage WHERE text = d.text ORDER BY number)), '') AS text
FROM document AS d JOIN text AS t ON t.id = d.text;

CREATE VIEW span AS
SELECT lower(substr(hex(a.id), 1, 8) || '-' || substr(hex(a.id), 9, 4) || '-'
        || substr(hex(a.id), 13, 4) || '-' || substr(hex(a.id), 17, 4) || '-'
        || substr(hex(a.id), 21)) AS id,
    a.document AS document, s.kind AS set_kind, s.name AS set_name, l.name AS layer,
    t.name AS tag, a.begin AS begin, a.end AS end, a.quote AS quote, a.note AS note,
    n.name AS annotator, a.at AS at,
    (SELECT count(*) FROM fragment AS f WHERE f.document = a.document
        AND f.annotation_set = a.annotation_set AND f.annotation = a.id) AS fragments
FROM annotation AS a
JOIN annotation_set AS s ON s.id = a.annotation_set
JOIN tag AS t ON t.id = a.tag
JOIN layer AS l ON l.number = t.layer
JOIN annotator AS n ON n.id = a.annotator
WHERE a.kind = 'span';
