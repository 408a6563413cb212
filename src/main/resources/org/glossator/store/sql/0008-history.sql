-- Which entries of the journal touched which document. Derived from the journal, so that the past of
-- one document is found without reading that of all.

-- `step`: -1 for the entry's own edit, from 0 on the step of a bulk change (the `number` in
-- journal_step), -2 where the document came or went with a bulk change.
CREATE TABLE journal_document (
    document INTEGER NOT NULL,
    journal INTEGER NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (document, journal, step)
) WITHOUT ROWID;

-- No key of an edit is called `document` but the one that names a document; attributes may be, and
-- are text.
INSERT INTO journal_document
SELECT DISTINCT t.value, j.id, -1
FROM journal AS j, json_tree(j.edit) AS t
WHERE j.edit NOT LIKE '{"type":"bring"%' AND j.edit NOT LIKE '{"type":"withdraw"%'
    AND t.key = 'document' AND t.type = 'integer';

INSERT INTO journal_document
SELECT DISTINCT t.value, j.id, s.number
FROM journal AS j
JOIN journal_step AS s ON s.journal = json_extract(j.edit, '$.journal'), json_tree(s.edit) AS t
WHERE (j.edit LIKE '{"type":"bring"%' OR j.edit LIKE '{"type":"withdraw"%')
    AND t.key = 'document' AND t.type = 'integer';

INSERT INTO journal_document
SELECT d.id, j.id, -2
FROM journal AS j
JOIN document AS d ON d.id BETWEEN json_extract(j.edit, '$.first')
    AND json_extract(j.edit, '$.first') + json_extract(j.edit, '$.documents') - 1
WHERE j.edit LIKE '{"type":"bring"%' OR j.edit LIKE '{"type":"withdraw"%';

INSERT INTO journal_document
SELECT d.id, j.id, -2
FROM journal AS j
JOIN removed_document AS d ON d.id BETWEEN json_extract(j.edit, '$.first')
    AND json_extract(j.edit, '$.first') + json_extract(j.edit, '$.documents') - 1
WHERE j.edit LIKE '{"type":"bring"%' OR j.edit LIKE '{"type":"withdraw"%';
