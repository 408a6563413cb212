package org.glossator.ui.compare;

import org.glossator.agreement.Difference.Kind;
import org.glossator.model.Annotation;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.project.Comparison;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the sides made of a place, in words.
final class Told {

    /// The longest quote that is told whole, in code units.
    private static final int WHOLE = 36;

    private static final int END = 16;

    private Told() {}

    /// What kind of difference it is, and who has no mark.
    static String kind(Comparison comparison, Comparison.Place place, Kind kind) {
        List<String> without = new ArrayList<>();
        for (int i = 0; i < place.marks().size(); i++) {
            if (place.marks().get(i).isEmpty()) {
                without.add(comparison.sides().get(i).set().name());
            }
        }
        String key = "compare.kind." + kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.MISSED
                ? Messages.text(key, String.join(", ", without))
                : Messages.text(key);
    }

    /// Who has what, on one line.
    static String who(Comparison comparison, Comparison.Place place, Schema schema) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < place.marks().size(); i++) {
            List<Annotation.OnSpan> marks = place.marks().get(i);
            String tags =
                    marks.isEmpty()
                            ? Messages.text("compare.nothing")
                            : marks.stream()
                                    .map(mark -> tag(mark, schema))
                                    .collect(Collectors.joining(", "));
            all.add(
                    Messages.text(
                            "compare.side",
                            OneLine.of(comparison.sides().get(i).set().name()),
                            tags));
        }
        return String.join(" · ", all);
    }

    private static String tag(Annotation.OnSpan mark, Schema schema) {
        return schema.spanTags().stream()
                .filter(tag -> tag.id().equals(mark.tag()))
                .map(Tag::name)
                .findFirst()
                .orElse("");
    }

    /// What is marked; of much, how it begins and ends.
    static String quote(String text, Annotation.OnSpan mark) {
        String all = OneLine.of(mark.span().of(text));
        if (all.length() <= WHOLE) {
            return all;
        }
        int begin = whole(all, END);
        int end = whole(all, all.length() - END);
        return all.substring(0, begin).stripTrailing() + " … " + all.substring(end).stripLeading();
    }

    /// Never in the middle of a character that is made of two code units.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
