package org.glossator.store;

import org.glossator.model.DocumentId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One pass over the texts of all documents by one query, which spares one for each of them.
final class TextScan {

    private static final String PASSAGES =
            "SELECT d.id, p.content, d.title, d.language FROM document AS d"
                    + " LEFT JOIN passage AS p ON p.text = d.text%s ORDER BY d.id, p.number";

    private static final String BEGUN =
            " WHERE EXISTS (SELECT 1 FROM work_state AS w WHERE w.document = d.id"
                    + " AND w.annotator IN %s AND w.state IN ('in-progress', 'finished'))";

    private final Consumer<DocumentText> sink;
    private final List<String> passages = new ArrayList<>();
    private long document;
    private String title = "";
    private String language = "";

    private TextScan(Consumer<DocumentText> sink) {
        this.sink = sink;
    }

    /// Within a transaction, so that all are from one moment.
    static void run(Sql sql, Consumer<DocumentText> sink) {
        read(sql, PASSAGES.formatted(""), sink);
    }

    /// Only those that one of these annotators has begun or finished.
    ///
    /// @param annotators their ids as a list of SQL
    static void run(Sql sql, String annotators, Consumer<DocumentText> sink) {
        read(sql, PASSAGES.formatted(BEGUN.formatted(annotators)), sink);
    }

    private static void read(Sql sql, String query, Consumer<DocumentText> sink) {
        TextScan scan = new TextScan(sink);
        try (Cursor rows = sql.cursor(query)) {
            while (rows.next(scan::take) != null) {
                // Each row is taken as it is read.
            }
        }
        scan.send();
    }

    private Long take(ResultSet row) throws SQLException {
        long next = row.getLong(1);
        if (next != document) {
            send();
            document = next;
            title = row.getString(3);
            language = row.getString(4);
        }
        String passage = row.getString(2);
        if (passage != null) {
            passages.add(passage);
        }
        return next;
    }

    private void send() {
        if (document != 0) {
            sink.accept(
                    new DocumentText(
                            new DocumentId(document), title, language, String.join("", passages)));
            passages.clear();
        }
    }
}
