package org.glossator.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The floor under the project file: two tables, one index, as durable as the program (WAL,
/// `synchronous=FULL`), and nothing else.
final class LeanDatabase implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement document;
    private final PreparedStatement mark;

    LeanDatabase(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE document(id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
            statement.execute(
                    """
                    CREATE TABLE mark(id INTEGER PRIMARY KEY, document INTEGER NOT NULL,
                      tag TEXT NOT NULL, begin INTEGER NOT NULL, end INTEGER NOT NULL,
                      quote TEXT NOT NULL, annotator TEXT NOT NULL, at INTEGER NOT NULL)
                    """);
            statement.execute("CREATE INDEX mark_document ON mark(document, begin)");
        }
        document = connection.prepareStatement("INSERT INTO document VALUES(?, ?)");
        mark =
                connection.prepareStatement(
                        "INSERT INTO mark(document, tag, begin, end, quote, annotator, at)"
                                + " VALUES(?, ?, ?, ?, ?, ?, ?)");
    }

    /// One mark, durable on return.
    void insert(int documentId, String tag, int begin, String quote) throws SQLException {
        bind(documentId, tag, begin, begin + quote.length(), quote);
        mark.executeUpdate();
    }

    /// What `work` adds becomes durable at once, or not at all.
    void inOneTransaction(Work work) throws Exception {
        connection.setAutoCommit(false);
        work.run();
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// Something that uses the database.
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    void add(int id, LeanDocument one) throws SQLException {
        document.setInt(1, id);
        document.setString(2, one.text());
        document.executeUpdate();
        for (int i = 0; i < one.size(); i++) {
            bind(id, one.tags()[i], one.begins()[i], one.ends()[i], one.quote(i));
            mark.addBatch();
        }
        mark.executeBatch();
    }

    private void bind(int documentId, String tag, int begin, int end, String quote)
            throws SQLException {
        mark.setInt(1, documentId);
        mark.setString(2, tag);
        mark.setInt(3, begin);
        mark.setInt(4, end);
        mark.setString(5, quote);
        mark.setString(6, "bench");
        mark.setLong(7, 1_700_000_000_000L);
    }

    /// Reads everything, every column, in the order of documents and offsets.
    void read(Consumer<LeanDocument> sink) throws SQLException {
        try (Statement texts = connection.createStatement();
                Statement marks = connection.createStatement();
                ResultSet text = texts.executeQuery("SELECT id, text FROM document ORDER BY id");
                ResultSet row =
                        marks.executeQuery(
                                "SELECT document, id, tag, begin, end, quote FROM mark"
                                        + " ORDER BY document, begin")) {
            boolean more = row.next();
            List<Read> found = new ArrayList<>();
            while (text.next()) {
                int id = text.getInt(1);
                found.clear();
                while (more && row.getInt(1) == id) {
                    found.add(Read.of(row));
                    more = row.next();
                }
                sink.accept(gather(text.getString(2), found));
            }
        }
    }

    private record Read(int id, String tag, int begin, int end, String quote) {
        static Read of(ResultSet row) throws SQLException {
            return new Read(
                    row.getInt(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getString(6));
        }
    }

    private static LeanDocument gather(String text, List<Read> marks) {
        LeanDocument one =
                new LeanDocument(
                        text,
                        new int[marks.size()],
                        new int[marks.size()],
                        new String[marks.size()]);
        for (int i = 0; i < marks.size(); i++) {
            one.begins()[i] = marks.get(i).begin();
            one.ends()[i] = marks.get(i).end();
            one.tags()[i] = marks.get(i).tag();
        }
        return one;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
