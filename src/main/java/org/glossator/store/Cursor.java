package org.glossator.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Rows read one by one while other statements run. Stands before the first row until it advances.
final class Cursor implements AutoCloseable {

    private final Path file;
    private final PreparedStatement statement;
    private final ResultSet rows;

    Cursor(Path file, Connection connection, String sql) {
        this.file = file;
        try {
            this.statement = connection.prepareStatement(sql);
            this.rows = statement.executeQuery();
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }

    /// The next row as a value, or `null` behind the last.
    <T> @Nullable T next(Sql.Row<T> row) {
        try {
            return rows.next() ? row.of(rows) : null;
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }
}
