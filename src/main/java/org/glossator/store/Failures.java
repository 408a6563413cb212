package org.glossator.store;

import org.glossator.model.Refusal;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

/// What SQLite complains about, told to the analyst: one line for each cause.
final class Failures {

    private Failures() {}

    /// Whether a row was refused because another one has its key.
    static boolean isTakenKey(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && switch (sqlite.getResultCode()) {
                    case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> true;
                    default -> false;
                };
    }

    static Refusal of(Path file, SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return new Refusal.Environment(file + ": " + line(failure), failure);
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        // The low byte is the cause, the rest says more about it.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                    new Refusal.Environment(
                            file
                                    + ": the disk is full; nothing was changed; free some space and"
                                    + " try again",
                            failure);
            case SQLITE_READONLY ->
                    new Refusal.Environment(
                            file
                                    + ": the project cannot be written to; give yourself write"
                                    + " permission for the file and its folder",
                            failure);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                    new Refusal.Environment(
                            file
                                    + ": the file cannot be opened; check that its folder exists"
                                    + " and may be written to",
                            failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new Refusal.Environment(
                            file
                                    + ": another program is writing to the project; close it there"
                                    + " or try again",
                            failure);
            case SQLITE_CORRUPT ->
                    new Refusal(
                            file + ": the project is damaged; restore it from a backup", failure);
            case SQLITE_NOTADB -> new Refusal(file + ": not a Glossator project", failure);
            case SQLITE_IOERR ->
                    new Refusal.Environment(
                            file
                                    + ": the disk did not read or write ("
                                    + code.name()
                                    + "); check the drive",
                            failure);
            case SQLITE_CONSTRAINT ->
                    new Refusal(file + ": the project refuses it: " + line(failure), failure);
            default -> new Refusal.Environment(file + ": " + line(failure), failure);
        };
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
