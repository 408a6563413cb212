package org.glossator.format;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// Puts spans together from the tags on tokens.
///
/// One rule reads IOB1, IOB2, IOE, BIOES, BMES, BILOU and BMEWO, since no letter means one thing in
/// one of them and another in the next: `B` begins; `S`, `U` and `W` begin and end; `E` and `L`
/// end; whatever else goes on with a span of the same tag, or begins one where there is none.
final class ConllRuns {

    private static final String OUTSIDE = "O";

    /// Of a span whose tag says only that there is one.
    private static final String UNNAMED = "span";

    /// What tells nothing of a token.
    private static final String BLANKS = " _ * - -X- O ";

    private final BiConsumer<String, Span> sink;
    private final boolean plain;
    private final Map<String, String> known = new HashMap<>();
    private @Nullable String open;
    private Span where = new Span(0, 0);

    /// @param plain whether tags have no letter before them
    /// @param sink takes tag and place of each span
    ConllRuns(boolean plain, BiConsumer<String, Span> sink) {
        this.plain = plain;
        this.sink = sink;
    }

    /// Whether this is a letter of some scheme, and a tag behind it unless it stands alone.
    static boolean isMarked(String tag) {
        boolean letter = !tag.isEmpty() && "BIESLUMW".indexOf(tag.charAt(0)) >= 0;
        return letter
                && (tag.length() == 1
                        || tag.length() > 2 && (tag.charAt(1) == '-' || tag.charAt(1) == '_'));
    }

    static boolean isOutside(String tag) {
        return tag.equals(OUTSIDE);
    }

    /// Whether a column says nothing here.
    static boolean isBlank(String tag) {
        if (tag.isEmpty() || tag.length() > 3) {
            return false;
        }
        for (int at = BLANKS.indexOf(tag, 1); at > 0; at = BLANKS.indexOf(tag, at + 1)) {
            if (BLANKS.charAt(at - 1) == ' ' && BLANKS.startsWith(" ", at + tag.length())) {
                return true;
            }
        }
        return false;
    }

    void next(String tag, Span token) {
        if (isBlank(tag)) {
            end();
            return;
        }
        char letter = plain ? 'I' : tag.charAt(0);
        String label = label(tag);
        boolean begins = "BSUW".indexOf(letter) >= 0 || !label.equals(open);
        if (begins) {
            end();
            open = label;
            where = token;
        } else {
            where = where.cover(token);
        }
        if ("SUWEL".indexOf(letter) >= 0) {
            end();
        }
    }

    private String label(String tag) {
        if (plain) {
            return tag;
        }
        return known.computeIfAbsent(tag, _ -> tag.length() == 1 ? UNNAMED : tag.substring(2));
    }

    /// No span goes beyond here.
    void end() {
        if (open != null) {
            sink.accept(open, where);
            open = null;
        }
    }
}
