package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What one column of a document holds.
///
/// @param kind whether it holds tags
/// @param stray the first row whose value is no tag though the others are, or `null`
record ConllTags(int column, Kind kind, @Nullable ConllRow stray) {

    /// Most tokens are in no span: with fewer of them than one in so many, a column holds no tags.
    private static final int TELLING = 4;

    enum Kind {
        /// Parts of speech, say.
        NONE,
        /// Tags with the letter of a scheme before them.
        MARKED,
        /// Tags without one.
        PLAIN
    }

    /// @param last whether there is no column behind it
    static ConllTags of(List<ConllRow> rows, int column, boolean last) {
        int marked = 0;
        int outside = 0;
        int blank = 0;
        int other = 0;
        boolean named = false;
        ConllRow stray = null;
        for (ConllRow row : rows) {
            String value = row.field(column);
            if (ConllRuns.isOutside(value)) {
                outside++;
            } else if (ConllRuns.isBlank(value)) {
                blank++;
            } else if (ConllRuns.isMarked(value)) {
                marked++;
                named |= value.length() > 1;
            } else {
                other++;
                stray = stray == null ? row : stray;
            }
        }
        if (other == 0) {
            boolean tags = outside > 0 && marked + outside > 0 || named;
            return new ConllTags(column, tags ? Kind.MARKED : Kind.NONE, null);
        }
        if (outside > 0 && marked > 0 && marked + outside + blank > other) {
            return new ConllTags(column, Kind.MARKED, stray);
        }
        boolean plain = last && column > 0 && marked == 0 && outside * TELLING >= other;
        return new ConllTags(column, plain ? Kind.PLAIN : Kind.NONE, null);
    }

    boolean areTags() {
        return kind != Kind.NONE;
    }

    boolean arePlain() {
        return kind == Kind.PLAIN;
    }
}
