-- What was decided about places that annotators were compared on. docs/project-file.md says how to
-- read it. `seen` and `gold` are JSON: what each set had there then, and the ids of the annotations of
-- the gold set that came of it. `answers` is JSON, too: what annotators said to it. Offsets count code points.
CREATE TABLE decision (
    document INTEGER NOT NULL REFERENCES document (id),
    id BLOB NOT NULL UNIQUE CHECK (typeof(id) = 'blob' AND length(id) = 16),
    outcome TEXT NOT NULL CHECK (outcome IN ('taken', 'both', 'neither', 'edited')),
    seen TEXT NOT NULL,
    gold TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    answers TEXT NOT NULL,
    annotator INTEGER NOT NULL REFERENCES annotator (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (document, id)
) WITHOUT ROWID;

-- Those on documents that an undone import had brought, until it is redone.
CREATE TABLE removed_decision AS SELECT * FROM decision;
CREATE INDEX removed_decision_by_document ON removed_decision (document);

-- The reason codes that decisions are given, in the order they are offered. A decision keeps its
-- reason when the list loses it.
CREATE TABLE reason (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
INSERT INTO reason VALUES
    (0, 'boundary'), (1, 'attribution'), (2, 'wrong tag'), (3, 'overlooked'), (4, 'not to be marked');
