package org.glossator.store;

import org.glossator.model.DocumentId;
import org.glossator.model.Subheading;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The headings within texts. Converts code units to the file's code points and back.
final class HeadingTable {

    private final Sql sql;

    HeadingTable(Sql sql) {
        this.sql = sql;
    }

    /// @param headings in text order and apart
    void add(DocumentId document, Frozen frozen, List<Subheading> headings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Subheading heading : headings) {
            rows.add(
                    new Object[] {
                        document.value(),
                        frozen.offsets().toCodePoint(heading.span().begin()),
                        frozen.offsets().toCodePoint(heading.span().end()),
                        heading.level(),
                        heading.span().of(frozen.text())
                    });
        }
        for (int from = 0; from < rows.size(); from += Sql.ROWS) {
            sql.insert("heading", rows.subList(from, Math.min(from + Sql.ROWS, rows.size())));
        }
    }

    /// Whether any text of the project has one.
    boolean hasAny() {
        return sql.number("SELECT EXISTS (SELECT 1 FROM heading)") != 0;
    }

    /// Those of one document, in text order.
    ///
    /// @param offsets of its text
    List<Subheading> all(DocumentId document, Offsets offsets) {
        return sql.list(
                "SELECT begin, end, level FROM heading WHERE document = ? ORDER BY begin",
                row -> new Subheading(offsets.toUnits(row.getInt(1), row.getInt(2)), row.getInt(3)),
                document.value());
    }
}
