package org.glossator.store;

/// How many annotations of a tag a set has on a document, kept with every change.
final class Tally {

    private final Sql sql;

    Tally(Sql sql) {
        this.sql = sql;
    }

    void add(long set, long document, long tag, int count) {
        sql.run(
                "INSERT INTO tally VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (annotation_set, document, tag)"
                        + " DO UPDATE SET count = count + excluded.count",
                set,
                document,
                tag,
                count);
    }

    void takeOne(long set, long document, long tag) {
        add(set, document, tag, -1);
        sql.run(
                "DELETE FROM tally WHERE annotation_set = ? AND document = ? AND tag = ?"
                        + " AND count = 0",
                set,
                document,
                tag);
    }
}
