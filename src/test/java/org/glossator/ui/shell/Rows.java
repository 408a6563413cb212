package org.glossator.ui.shell;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What a project file holds, read beside the program with plain SQL.
final class Rows {

    private static final String SPANS =
            """
            SELECT s.tag || ': ' || s.quote, substr(t.text, s.begin + 1, s.end - s.begin), s.quote
            FROM span AS s
            JOIN document AS d ON d.id = s.document
            JOIN document_text AS t ON t.document = s.document
            WHERE d.title = ? AND s.set_kind = 'annotator' AND s.set_name = ?
            ORDER BY s.begin, s.end DESC, s.tag
            """;

    private static final String SPOKEN =
            """
            SELECT a_tag.name || ': ' || a.quote || coalesce(' <- ' || t.quote, '')
            FROM annotation AS a
            JOIN tag AS a_tag ON a_tag.id = a.tag
            JOIN document AS d ON d.id = a.document
            JOIN annotation_set AS s ON s.id = a.annotation_set
            LEFT JOIN annotation AS r ON r.source = a.id AND r.kind = 'relation'
            LEFT JOIN annotation AS t ON t.id = r.target
            WHERE d.title = ? AND s.kind = 'annotator' AND s.name = ? AND a.kind = 'span'
            ORDER BY a.begin, a.end DESC, a_tag.name
            """;

    private static final String NOTES =
            """
            SELECT s.note FROM span AS s
            JOIN document AS d ON d.id = s.document
            WHERE d.title = ? AND s.set_name = ?
            ORDER BY s.begin
            """;

    private static final String QUOTES =
            """
            SELECT s.quote, substr(t.text, s.begin + 1, s.end - s.begin) = s.quote
            FROM span AS s JOIN document_text AS t ON t.document = s.document
            WHERE s.document = ? AND s.set_name = ?
            """;

    private static final String STATE =
            """
            SELECT w.state FROM work_state AS w
            JOIN document AS d ON d.id = w.document
            JOIN annotator AS a ON a.id = w.annotator
            WHERE d.title = ? AND a.name = ?
            """;

    private static final String DOCUMENT =
            "SELECT id FROM document WHERE title LIKE ? || '%' AND ? <> ''";

    private static final String DOCUMENTS =
            "SELECT id FROM document WHERE ? = '' AND ? <> '' ORDER BY id";

    private final Path file;
    private final String annotator;

    Rows(Path file, String annotator) {
        this.file = file;
        this.annotator = annotator;
    }

    /// `tag: quote` of each span of an article in text order, each proved against the text.
    List<String> spans(String title) {
        return read(
                SPANS,
                title,
                row -> {
                    if (!row.getString(2).equals(row.getString(3))) {
                        throw new AssertionError("no quote of the text: " + row.getString(1));
                    }
                    return row.getString(1);
                });
    }

    /// `tag: quote` of each span of an article in text order, a claim with ` <- ` and its speaker.
    List<String> spoken(String title) {
        return read(SPOKEN, title, row -> row.getString(1));
    }

    /// The note of each span of an article in text order.
    List<String> notes(String title) {
        return read(NOTES, title, row -> row.getString(1));
    }

    /// How far the work on an article is; empty when it has not begun.
    List<String> state(String title) {
        return read(STATE, title, row -> row.getString(1));
    }

    /// The id of the article whose title begins like that.
    long document(String title) {
        List<String> found = read(DOCUMENT, title, row -> row.getString(1));
        if (found.size() != 1) {
            throw new AssertionError("articles called " + title + ": " + found);
        }
        return Long.parseLong(found.getFirst());
    }

    /// All documents, in the order of import.
    List<Long> documents() {
        return read(DOCUMENTS, "", row -> row.getString(1)).stream().map(Long::valueOf).toList();
    }

    /// The quote of each span of a document, each proved against its text.
    List<String> quotes(long document) {
        return read(
                QUOTES,
                String.valueOf(document),
                row -> {
                    if (!row.getBoolean(2)) {
                        throw new AssertionError("no quote of the text: " + row.getString(1));
                    }
                    return row.getString(1);
                });
    }

    private interface Row {
        String of(ResultSet row) throws SQLException;
    }

    private List<String> read(String sql, String title, Row row) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, title);
            statement.setString(2, annotator);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
