package org.glossator.store;

import org.glossator.edit.History;
import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Every change ever made, and the line of those that stand.
///
/// Each entry says what can be taken back after it (`undo`, a change) and what can be done again
/// (`redo`, the entry that took it back). Taking back entry *n* brings the line to where it was
/// after *n* - 1, so one look at that entry tells where it goes on.
final class Journal {

    private static final String ROW =
            "SELECT id, action, detail, edit, inverse, reverts, undo, redo FROM journal ";

    private final Sql sql;

    Journal(Sql sql) {
        this.sql = sql;
    }

    /// @param edit what was done, as [EditJson] writes it
    /// @param reverts the entry this one takes back; for a redo, the undo
    record Entry(
            long id,
            String action,
            String detail,
            String edit,
            String inverse,
            @Nullable Long reverts,
            @Nullable Long undo,
            @Nullable Long redo) {

        private static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    nullable(row, 6),
                    nullable(row, 7),
                    nullable(row, 8));
        }

        private static @Nullable Long nullable(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }
    }

    long next() {
        return sql.number("SELECT max(id) FROM journal") + 1;
    }

    History history() {
        return last().map(last ->
                        new History(
                                undoable(last).map(Journal::step),
                                redoable(last).map(this::takenBack).map(Journal::step)))
                .orElse(History.EMPTY);
    }

    private static History.Step step(Entry entry) {
        return new History.Step(entry.id(), entry.action(), entry.detail());
    }

    Optional<Entry> last() {
        return sql.first(ROW + "ORDER BY id DESC LIMIT 1", Entry::of);
    }

    /// The change that would be taken back.
    Optional<Entry> undoable(Entry last) {
        return Optional.ofNullable(last.undo()).map(this::entry);
    }

    /// The entry that took back what would be done again.
    Optional<Entry> redoable(Entry last) {
        return Optional.ofNullable(last.redo()).map(this::entry);
    }

    /// The change that an entry of undo took back.
    Entry takenBack(Entry undo) {
        Long change = undo.reverts();
        if (change == null) {
            throw new Refusal(sql.file() + ": the journal is damaged at entry " + undo.id());
        }
        return entry(change);
    }

    private Entry entry(long id) {
        return sql.first(ROW + "WHERE id = ?", Entry::of, id)
                .orElseThrow(() -> new Refusal(sql.file() + ": the journal lacks entry " + id));
    }

    /// Writes down a change; nothing that was taken back before can be done again.
    long change(Stamp stamp, String edit, String inverse) {
        long id = next();
        add(id, stamp, edit, inverse, null, id, null);
        return id;
    }

    long undone(Stamp stamp, Entry change) {
        long id = next();
        Long undo = before(change).flatMap(at -> Optional.ofNullable(at.undo())).orElse(null);
        add(id, stamp, change.inverse(), change.edit(), change.id(), undo, id);
        return id;
    }

    long redone(Stamp stamp, Entry undo, Entry change) {
        long id = next();
        Long redo = before(undo).flatMap(at -> Optional.ofNullable(at.redo())).orElse(null);
        add(id, stamp, change.edit(), change.inverse(), undo.id(), change.id(), redo);
        return id;
    }

    private Optional<Entry> before(Entry entry) {
        return entry.id() == 1 ? Optional.empty() : Optional.of(entry(entry.id() - 1));
    }

    private void add(
            long id,
            Stamp stamp,
            String edit,
            String inverse,
            @Nullable Long reverts,
            @Nullable Long undo,
            @Nullable Long redo) {
        sql.run(
                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                stamp.annotator().value(),
                stamp.at().toEpochMilli(),
                stamp.action(),
                stamp.detail(),
                edit,
                inverse,
                reverts,
                undo,
                redo);
    }
}
