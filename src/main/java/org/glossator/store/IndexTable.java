package org.glossator.store;

import org.glossator.model.DocumentId;
import org.glossator.search.Coverage;
import org.glossator.text.Words;

import java.util.List;

/// Keeps the index for searching in step with the documents, a few at a time and behind them: a
/// change only notes that a document's row has become stale.
final class IndexTable {

    private static final String STALE =
            "SELECT s.document FROM search_stale AS s JOIN document AS d ON d.id = s.document";

    private static final String NEW =
            "SELECT id FROM document WHERE id > (SELECT document FROM search_progress)";

    private final Sql sql;
    private final TextTable texts;

    IndexTable(Sql sql, TextTable texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /// Notes that what the index says of a document is out of date. Within a transaction.
    void stale(DocumentId document) {
        sql.run("INSERT OR IGNORE INTO search_stale VALUES (?)", document.value());
    }

    Coverage coverage() {
        long all = sql.number("SELECT count(*) FROM document");
        if (sql.number("SELECT rules FROM search_progress") != Words.RULES) {
            return new Coverage(0, all);
        }
        long missing = sql.number("SELECT count(*) FROM (" + NEW + " UNION " + STALE + ")");
        return new Coverage(all - missing, all);
    }

    /// Puts the next documents into the index, in one transaction.
    ///
    /// @param most documents
    /// @param letters after how many code units of text it is enough
    void add(int most, long letters) {
        if (sql.number("SELECT rules FROM search_progress") != Words.RULES) {
            startAnew();
        }
        List<Long> stale = sql.list(STALE + " LIMIT ?", row -> row.getLong(1), most);
        long done = 0;
        for (long document : stale) {
            sql.run("DELETE FROM search_index WHERE rowid = ?", document);
            done += put(document);
            sql.run("DELETE FROM search_stale WHERE document = ?", document);
            if (done >= letters) {
                return;
            }
        }
        long last = 0;
        for (long document :
                sql.list(
                        NEW + " ORDER BY id LIMIT ?", row -> row.getLong(1), most - stale.size())) {
            done += put(document);
            sql.run("DELETE FROM search_stale WHERE document = ?", document);
            last = document;
            if (done >= letters) {
                break;
            }
        }
        if (last > 0) {
            sql.run("UPDATE search_progress SET document = ?", last);
        }
    }

    /// For an index that was made by other rules, or never.
    private void startAnew() {
        sql.run("INSERT INTO search_index (search_index) VALUES ('delete-all')");
        sql.run("DELETE FROM search_stale");
        sql.run("UPDATE search_progress SET document = 0, rules = ?", Words.RULES);
    }

    /// @return the letters of its text
    private long put(long document) {
        record Facts(long text, String title, String source, String language) {}
        Facts facts =
                sql.first(
                                "SELECT text, title, source, language FROM document WHERE id = ?",
                                row ->
                                        new Facts(
                                                row.getLong(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4)),
                                document)
                        .orElseThrow();
        String text = texts.read(facts.text());
        IndexRow row =
                IndexRow.of(facts.title(), text, facts.source(), facts.language(), marks(document));
        sql.run(
                "INSERT INTO search_index (rowid, title, text, facts, marks)"
                        + " VALUES (?, ?, ?, ?, ?)",
                document,
                row.title(),
                row.text(),
                row.facts(),
                row.marks());
        return text.length();
    }

    private List<IndexRow.Mark> marks(long document) {
        return sql.list(
                "SELECT a.annotation_set, a.tag, coalesce(f.quote, a.quote) FROM annotation AS a"
                        + " LEFT JOIN fragment AS f ON f.document = a.document"
                        + " AND f.annotation_set = a.annotation_set AND f.annotation = a.id"
                        + " WHERE a.document = ? AND a.kind = 'span' ORDER BY a.annotation_set",
                row -> new IndexRow.Mark(row.getLong(1), row.getLong(2), row.getString(3)),
                document);
    }
}
