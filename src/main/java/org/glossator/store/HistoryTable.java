package org.glossator.store;

import org.glossator.edit.Edit;
import org.glossator.model.DocumentId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which entries of the journal touched which document.
final class HistoryTable {

    /// Stands for the entry's own edit.
    static final long OWN = -1;

    /// Says that the document came or went.
    static final long PASSAGE = -2;

    private final Sql sql;

    HistoryTable(Sql sql) {
        this.sql = sql;
    }

    /// @param step its number if it is one of a bulk change, or [#OWN]
    void add(long entry, long step, Edit edit) {
        Set<DocumentId> touched = new HashSet<>();
        touch(edit, touched);
        for (DocumentId document : touched) {
            sql.run("INSERT INTO journal_document VALUES (?, ?, ?)", document.value(), entry, step);
        }
    }

    /// For documents that are there: an entry brought them, or is about to take them away.
    void pass(long entry, long first, long documents) {
        sql.run(
                "INSERT INTO journal_document SELECT id, ?, ? FROM document"
                        + " WHERE id BETWEEN ? AND ?",
                entry,
                PASSAGE,
                first,
                first + documents - 1);
    }

    private static void touch(Edit edit, Set<DocumentId> touched) {
        switch (edit) {
            case Edit.Add add -> touched.add(add.annotation().document());
            case Edit.Remove remove -> touched.add(remove.annotation().document());
            case Edit.Replace replace -> touched.add(replace.after().document());
            case Edit.SetState state -> touched.add(state.document());
            case Edit.ChangeDetails change -> touched.add(change.document());
            case Edit.Reject reject -> touched.add(reject.rejection().document());
            case Edit.Reconsider again -> touched.add(again.rejection().document());
            case Edit.Decide decide -> touched.add(decide.either().document());
            case Edit.Intend _, Edit.Question _, Edit.ChangeReasons _, Edit.ChangeSchema _ -> {
                // Of the whole project.
            }
            case Edit.Batch(List<Edit> edits) -> edits.forEach(each -> touch(each, touched));
        }
    }
}
