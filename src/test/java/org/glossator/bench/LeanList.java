package org.glossator.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The floor under the article list: one table, an index on the title, and plain queries.
final class LeanList implements AutoCloseable {

    private static final int PAGE = 50;

    private final Connection connection;

    /// Copies what a list shows from a database of the program's.
    LeanList(Path file, int articles) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE article(id INTEGER PRIMARY KEY, title TEXT, source TEXT)");
            statement.execute("CREATE INDEX article_title ON article(title)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO article VALUES(?, ?, ?)")) {
            for (int i = 0; i < articles; i++) {
                insert.setInt(1, i);
                insert.setString(2, BenchCorpus.title(i));
                insert.setString(3, BenchCorpus.outlet(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /// All ids by title, and the first page of rows.
    long list() throws SQLException {
        return query("SELECT id FROM article ORDER BY title");
    }

    /// The ids of articles with a word in title or source, and the first page of rows.
    long filter(String word) throws SQLException {
        return query(
                "SELECT id FROM article WHERE title LIKE '%%%1$s%%' OR source LIKE '%%%1$s%%'"
                        .formatted(word));
    }

    private long query(String ids) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(ids);
                PreparedStatement row =
                        connection.prepareStatement("SELECT * FROM article WHERE id = ?")) {
            for (int i = 0; found.next(); i++) {
                int id = found.getInt(1);
                if (i < PAGE) {
                    read(row, id);
                }
            }
        }
        return System.nanoTime() - start;
    }

    private static void read(PreparedStatement row, int id) throws SQLException {
        row.setInt(1, id);
        try (ResultSet one = row.executeQuery()) {
            one.next();
            one.getString(2);
            one.getString(3);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
