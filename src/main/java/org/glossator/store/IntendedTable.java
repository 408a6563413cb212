package org.glossator.store;

import org.glossator.model.Intended;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Inconsistencies that are as they should be.
final class IntendedTable {

    private final Sql sql;

    IntendedTable(Sql sql) {
        this.sql = sql;
    }

    /// @return whether it was added; not when it is there already
    boolean add(Intended intended) {
        return sql.insert("intended", List.<@Nullable Object[]>of(row(intended)));
    }

    /// @return whether it was there
    boolean remove(Intended intended) {
        return sql.run(
                        "DELETE FROM intended WHERE kind = ? AND words = ? AND other = ?"
                                + " AND tags = ?",
                        row(intended))
                == 1;
    }

    private static @Nullable Object[] row(Intended intended) {
        return new @Nullable Object[] {
            Codes.of(intended.kind()), intended.words(), intended.other(), tags(intended)
        };
    }

    private static String tags(Intended intended) {
        return intended.tags().stream()
                .map(tag -> Long.toString(tag.value()))
                .collect(Collectors.joining(","));
    }

    /// All of them, by their words.
    List<Intended> all() {
        return sql.list(
                "SELECT kind, words, other, tags FROM intended ORDER BY words, other, kind, tags",
                row ->
                        new Intended(
                                Codes.parse(Intended.Kind.class, row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                Stream.of(row.getString(4).split(","))
                                        .map(tag -> new TagId(Long.parseLong(tag)))
                                        .toList()));
    }
}
