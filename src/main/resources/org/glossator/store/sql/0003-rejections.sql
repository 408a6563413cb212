-- What was suggested to the annotator of a set and turned down, so that it is not suggested again.
-- Not an annotation: nothing counts or exports it. A tag that is not used may go all the same: what
-- was turned down for it says nothing any more.
CREATE TABLE rejection (
    document INTEGER NOT NULL REFERENCES document (id),
    annotation_set INTEGER NOT NULL REFERENCES annotation_set (id),
    tag INTEGER NOT NULL,
    begin INTEGER NOT NULL CHECK (typeof(begin) = 'integer' AND 0 <= begin AND begin < end),
    end INTEGER NOT NULL CHECK (typeof(end) = 'integer'),
    PRIMARY KEY (document, annotation_set, tag, begin, end)
) WITHOUT ROWID;

-- Those on documents that an undone import had brought, until it is redone.
CREATE TABLE removed_rejection AS SELECT * FROM rejection;
CREATE INDEX removed_rejection_by_document ON removed_rejection (document);
