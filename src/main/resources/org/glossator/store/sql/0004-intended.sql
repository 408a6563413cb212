-- Inconsistencies of tagged words that are as they should be, so that nobody is told of them again.
-- They say something about words and not about a document: they stay whatever comes and goes.
-- `words` and `other` are folded: small letters, marks of the keyboard, single blanks. `other` are the
-- words of the other extent, or empty. `tags` are the ids of the tags concerned, ascending, with commas.
CREATE TABLE intended (
    kind TEXT NOT NULL CHECK (kind IN ('left-plain', 'tagged-differently', 'boundaries-differ')),
    words TEXT NOT NULL CHECK (words <> ''),
    other TEXT NOT NULL CHECK ((other <> '') = (kind = 'boundaries-differ')),
    tags TEXT NOT NULL CHECK (tags <> ''),
    PRIMARY KEY (kind, words, other, tags)
) WITHOUT ROWID;
