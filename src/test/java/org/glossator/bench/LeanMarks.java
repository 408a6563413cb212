package org.glossator.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// The floor under tagging many places: bare rows in one durable transaction, and their removal in
/// another.
final class LeanMarks implements AutoCloseable {

    private final Connection connection;

    LeanMarks(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE mark(document INTEGER, begin INTEGER, end INTEGER, tag INTEGER,"
                            + " quote TEXT)");
            statement.execute("CREATE INDEX mark_of ON mark(document)");
        }
        connection.setAutoCommit(false);
    }

    long add(int marks) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO mark VALUES(?, ?, ?, ?, ?)")) {
            for (int i = 0; i < marks; i++) {
                insert.setInt(1, i);
                insert.setInt(2, 0);
                insert.setInt(3, 8);
                insert.setInt(4, 1);
                insert.setString(5, "Report 7");
                insert.executeUpdate();
            }
        }
        connection.commit();
        return System.nanoTime() - start;
    }

    long remove(int marks) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM mark WHERE document = ?")) {
            for (int i = 0; i < marks; i++) {
                delete.setInt(1, i);
                delete.executeUpdate();
            }
        }
        connection.commit();
        return System.nanoTime() - start;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
