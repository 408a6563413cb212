package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;

import java.util.Optional;

/// Makes changes and takes them back: each with its journal entry, in one transaction.
final class Changes {

    private final Sql sql;
    private final Tables tables;
    private final Edits edits;

    Changes(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
        this.edits = new Edits(sql, tables);
    }

    Applied apply(Edit edit, Stamp stamp) {
        return sql.transaction(() -> {
            Outcome outcome = new Outcome();
            Edit whole = edits.withStartOfWork(edit);
            edits.apply(whole, outcome);
            long entry = tables.journal().change(stamp, json(whole), json(whole.inverse()));
            tables.history().add(entry, HistoryTable.OWN, whole);
            return outcome.applied(entry, stamp.at());
        });
    }

    Optional<Applied> undo(Stamp stamp) {
        return sql.transaction(() ->
                tables.journal()
                        .last()
                        .flatMap(tables.journal()::undoable)
                        .map(change -> takeBack(change, stamp)));
    }

    private Applied takeBack(Journal.Entry change, Stamp stamp) {
        Outcome outcome = new Outcome();
        Optional<Bulk> bulk = Bulk.read(change.edit());
        long entry = tables.journal().next();
        if (bulk.isPresent()) {
            withdraw(bulk.get(), entry, outcome);
        } else {
            make(read(change.inverse()), entry, HistoryTable.OWN, outcome);
        }
        return outcome.applied(tables.journal().undone(stamp, change), stamp.at());
    }

    Optional<Applied> redo(Stamp stamp) {
        return sql.transaction(() ->
                tables.journal()
                        .last()
                        .flatMap(tables.journal()::redoable)
                        .map(undo -> doAgain(undo, stamp)));
    }

    private Applied doAgain(Journal.Entry undo, Stamp stamp) {
        Outcome outcome = new Outcome();
        Journal.Entry change = tables.journal().takenBack(undo);
        Optional<Bulk> bulk = Bulk.read(change.edit());
        long entry = tables.journal().next();
        if (bulk.isPresent()) {
            bringBack(bulk.get(), entry, outcome);
        } else {
            make(read(change.edit()), entry, HistoryTable.OWN, outcome);
        }
        return outcome.applied(tables.journal().redone(stamp, undo, change), stamp.at());
    }

    /// The documents first, which may use tags that the steps brought.
    private void withdraw(Bulk bulk, long entry, Outcome outcome) {
        tables.history().pass(entry, bulk.first(), bulk.documents());
        bulk.withdraw(sql, outcome);
        tables.merged().stands(bulk.journal(), false);
        for (long number = bulk.steps() - 1; number >= 0; number--) {
            make(step("inverse", bulk, number), entry, number, outcome);
        }
    }

    private void bringBack(Bulk bulk, long entry, Outcome outcome) {
        for (long number = 0; number < bulk.steps(); number++) {
            make(step("edit", bulk, number), entry, number, outcome);
        }
        bulk.bringBack(sql, outcome);
        tables.history().pass(entry, bulk.first(), bulk.documents());
        tables.merged().stands(bulk.journal(), true);
    }

    /// @param number of the step, or [HistoryTable#OWN]
    private void make(Edit edit, long entry, long number, Outcome outcome) {
        edits.apply(edit, outcome);
        tables.history().add(entry, number, edit);
    }

    private Edit step(String column, Bulk bulk, long number) {
        return read(
                sql.first(
                                "SELECT "
                                        + column
                                        + " FROM journal_step WHERE journal = ? AND number = ?",
                                row -> row.getString(1),
                                bulk.journal(),
                                number)
                        .orElseThrow());
    }

    Edits edits() {
        return edits;
    }

    String json(Edit edit) {
        return EditJson.of(edit, tables.texts()::offsets);
    }

    private Edit read(String json) {
        return EditReader.read(json, tables.texts()::offsets);
    }
}
