-- What packets have said of each annotation, so that an older packet is known for what it is, and
-- what was changed here since is told from what was changed there. `stands` is 0 while the merge is
-- taken back.
CREATE TABLE merge (
    journal INTEGER PRIMARY KEY,
    stands INTEGER NOT NULL CHECK (stands IN (0, 1))
);

-- `id` is that of an annotation, or empty for the work state of the set's annotator. `at` and `entry`
-- are the revision in the project it came from. `content` is the fingerprint of what was said; NULL:
-- it was removed there. The row of the newest merge that stands counts. Documents that an undone
-- import had brought keep their rows, hence no references.
CREATE TABLE merged (
    document INTEGER NOT NULL,
    annotation_set INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) IN (0, 16)),
    journal INTEGER NOT NULL REFERENCES merge (journal),
    at INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    content TEXT,
    PRIMARY KEY (document, annotation_set, id, journal)
) WITHOUT ROWID;
