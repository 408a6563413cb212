-- The index for searching, version 2. All of it is derived: docs/project-file.md says from what.
-- `search_index` needs SQLite 3.43 with FTS5; a reader without may read every other table.

-- One row for each document, by its id, that holds words and no text: each word in the form in which
-- a search compares it, words divided by blanks. Letters outside ASCII are never divided by the
-- tokenizer, and `_` tells the words of a tag, a source or a language from those of the article.
-- Documents that an undone import had brought keep their rows until it is redone.
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, text, facts, marks,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);

-- How far the index is: documents up to this id are in it, by these rules for words.
CREATE TABLE search_progress (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    rules INTEGER NOT NULL,
    document INTEGER NOT NULL
);
INSERT INTO search_progress VALUES (1, 0, 0);

-- Documents in the index that have changed since they were put into it.
CREATE TABLE search_stale (document INTEGER PRIMARY KEY);
