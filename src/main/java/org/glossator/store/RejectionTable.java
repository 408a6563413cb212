package org.glossator.store;

import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.Rejection;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What was suggested and turned down. Converts code units to the file's code points and back.
final class RejectionTable {

    private final Sql sql;
    private final TextTable texts;

    RejectionTable(Sql sql, TextTable texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /// @return whether it was added; not when it is there already
    boolean add(Rejection rejection) {
        return sql.insert("rejection", List.<@Nullable Object[]>of(row(rejection)));
    }

    /// @return whether it was there
    boolean remove(Rejection rejection) {
        return sql.run(
                        "DELETE FROM rejection WHERE document = ? AND annotation_set = ?"
                                + " AND tag = ? AND begin = ? AND end = ?",
                        row(rejection))
                == 1;
    }

    private @Nullable Object[] row(Rejection rejection) {
        Offsets offsets = texts.offsets(rejection.document());
        try {
            return new @Nullable Object[] {
                rejection.document().value(),
                rejection.set().value(),
                rejection.tag().value(),
                offsets.toCodePoint(rejection.span().begin()),
                offsets.toCodePoint(rejection.span().end())
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException failure) {
            throw new Refusal(
                    "a span that does not fit its text: " + failure.getMessage(), failure);
        }
    }

    /// Those of one set on one document, in text order.
    List<Rejection> all(DocumentId document, SetId set) {
        Offsets offsets = texts.offsets(document);
        return sql.list(
                "SELECT tag, begin, end FROM rejection WHERE document = ? AND annotation_set = ?"
                        + " ORDER BY begin, end DESC, tag",
                row -> {
                    Span span = offsets.toUnits(row.getInt(2), row.getInt(3));
                    return new Rejection(document, set, new TagId(row.getLong(1)), span);
                },
                document.value(),
                set.value());
    }
}
