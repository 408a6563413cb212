package org.glossator.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The floor under a search for words: every text of a project file read through sqlite-jdbc, and
/// `String.indexOf` in each.
final class LeanReader implements AutoCloseable {

    private final Connection connection;

    /// When the first place was found, and when all were, in nanoseconds.
    record Times(long first, long all) {}

    LeanReader(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    Times find(String words) throws SQLException {
        long start = System.nanoTime();
        long first = 0;
        int count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet passages =
                        statement.executeQuery("SELECT content FROM passage ORDER BY rowid")) {
            while (passages.next()) {
                String passage = passages.getString(1);
                int at = passage.indexOf(words);
                while (at >= 0) {
                    first = count++ == 0 ? System.nanoTime() - start : first;
                    at = passage.indexOf(words, at + words.length());
                }
            }
        }
        return new Times(first, System.nanoTime() - start);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
