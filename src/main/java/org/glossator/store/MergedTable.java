package org.glossator.store;

import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Revision;
import org.glossator.model.SetId;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// What packets have said, under the merge that took them in.
///
/// Rows are added, never changed: a merge that is taken back only stops counting, as does all it
/// said.
final class MergedTable {

    private static final byte[] STATE = {};

    private final Sql sql;

    MergedTable(Sql sql) {
        this.sql = sql;
    }

    /// @param journal the entry of the merge
    void begin(long journal) {
        sql.run("INSERT INTO merge VALUES (?, 1)", journal);
    }

    void stands(long journal, boolean stands) {
        sql.run("UPDATE merge SET stands = ? WHERE journal = ?", stands ? 1 : 0, journal);
    }

    /// Of two packets of one merge the later one counts.
    void add(long journal, DocumentId document, SetId set, Merged merged) {
        AnnotationId id = merged.id();
        Fingerprint content = merged.content();
        sql.run(
                "INSERT OR REPLACE INTO merged VALUES (?, ?, ?, ?, ?, ?, ?)",
                document.value(),
                set.value(),
                id == null ? STATE : Codes.bytes(id.value()),
                journal,
                merged.revision().at(),
                merged.revision().entry(),
                content == null ? null : content.value());
    }

    List<Merged> all(DocumentId document, SetId set) {
        // The other columns are those of the row with the highest number, as SQLite promises.
        return sql.list(
                "SELECT id, at, entry, content, max(m.journal) FROM merged AS m"
                        + " JOIN merge AS g ON g.journal = m.journal AND g.stands = 1"
                        + " WHERE document = ? AND annotation_set = ? GROUP BY id",
                MergedTable::read,
                document.value(),
                set.value());
    }

    private static Merged read(ResultSet row) throws SQLException {
        byte[] id = row.getBytes(1);
        @Nullable String content = row.getString(4);
        return new Merged(
                id.length == 0 ? null : new AnnotationId(Codes.uuid(id)),
                new Revision(row.getLong(2), row.getLong(3)),
                content == null ? null : new Fingerprint(content));
    }
}
