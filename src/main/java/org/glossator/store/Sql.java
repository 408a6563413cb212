package org.glossator.store;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// JDBC without its ceremony: statements prepared once, parameters by position, results as lists,
/// failures as [Refusal]s.
///
/// A statement's rows are read to the end before anything else runs, so none is in use twice; only
/// a [Cursor] stays open. Used by one thread at a time.
final class Sql implements AutoCloseable {

    /// How many rows [#insert] takes: more would gain little.
    static final int ROWS = 32;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean open;

    /// Turns the row a result set stands on into a value.
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    Sql(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    Path file() {
        return file;
    }

    /// Runs a statement that changes rows.
    ///
    /// @return how many rows it changed
    int run(String sql, @Nullable Object... values) {
        return attempt(sql, () -> bound(sql, values).executeUpdate());
    }

    /// Puts rows into a table, all by one statement, which costs SQLite and the driver much less
    /// than one for each.
    ///
    /// @param rows at least one and at most [#ROWS], each with a value for every column
    /// @return whether they are in; when one has a key that is taken, none is
    boolean insert(String table, List<@Nullable Object[]> rows) {
        int columns = rows.getFirst().length;
        String row = "(" + "?, ".repeat(columns - 1) + "?)";
        String sql =
                "INSERT INTO " + table + " VALUES " + (row + ", ").repeat(rows.size() - 1) + row;
        @Nullable Object[] values = new @Nullable Object[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, values, i * columns, columns);
        }
        try {
            return bound(sql, values).executeUpdate() == rows.size();
        } catch (SQLException failure) {
            forget(sql, failure);
            if (Failures.isTakenKey(failure)) {
                return false;
            }
            throw Failures.of(file, failure);
        }
    }

    /// Runs statements that are not prepared, a whole script if need be.
    void script(String sql) {
        attempt(
                sql,
                () -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return attempt(
                sql,
                () -> {
                    List<T> found = new ArrayList<>();
                    try (ResultSet rows = bound(sql, values).executeQuery()) {
                        while (rows.next()) {
                            found.add(row.of(rows));
                        }
                    }
                    return found;
                });
    }

    /// Rows that are not read at once, by a statement of their own.
    Cursor cursor(String sql) {
        return new Cursor(file, connection, sql);
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /// Puts a row into a table that numbers its rows.
    ///
    /// @return its number; empty when the statement found that there is nothing to put in
    Optional<Long> added(String insert, @Nullable Object... values) {
        return first(insert + " RETURNING id", row -> row.getLong(1), values);
    }

    /// The one number a query answers with; NULL counts as 0.
    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// All or nothing: what `work` writes is durable when this returns, or was never there.
    <T> T transaction(Supplier<T> work) {
        return between("BEGIN IMMEDIATE", work);
    }

    /// Everything `work` reads is from one moment. Joins the transaction that is open, if one is.
    <T> T snapshot(Supplier<T> work) {
        return open ? work.get() : between("BEGIN", work);
    }

    private <T> T between(String begin, Supplier<T> work) {
        begin(begin);
        try {
            T result = work.get();
            commit();
            return result;
        } finally {
            rollback();
        }
    }

    void begin(String begin) {
        run(begin);
        open = true;
    }

    void commit() {
        run("COMMIT");
        open = false;
    }

    /// Takes back what is still open.
    void rollback() {
        if (!open) {
            return;
        }
        open = false;
        try {
            script("ROLLBACK");
        } catch (Refusal failure) {
            // After a full disk SQLite has rolled back by itself, and a second time is an error.
            // That a transaction can begin proves that none is open.
            script("BEGIN; ROLLBACK");
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private <T> T attempt(String sql, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            forget(sql, failure);
            throw Failures.of(file, failure);
        }
    }

    /// The driver may have finalised a statement that failed: it is prepared anew the next time.
    private void forget(String sql, SQLException because) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed == null) {
            return;
        }
        try {
            failed.close();
        } catch (SQLException failure) {
            because.addSuppressed(failure);
        }
    }

    /// Closing the connection finalises its statements.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }
}
