package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the pointers of TEI lead: `#id`, `#range(id,id)` and `#string-range(id,offset,length)`,
/// the last in code points.
final class TeiPointers {

    private static final Pattern RANGE =
            Pattern.compile("\\s*range\\(\\s*#?([^,\\s]+)\\s*,\\s*#?([^)\\s]+)\\s*\\)\\s*");

    private static final Pattern STRING =
            Pattern.compile(
                    "\\s*string-range\\(\\s*#?([^,\\s]+)\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*\\)\\s*");

    /// One pointer: a scheme may have spaces in it.
    private static final Pattern ONE = Pattern.compile("[^\\s(]*\\([^)]*\\)|\\S+");

    private final TeiBody body;

    TeiPointers(TeiBody body) {
        this.body = body;
    }

    static List<String> each(String pointers) {
        List<String> each = new ArrayList<>();
        Matcher matcher = ONE.matcher(pointers);
        while (matcher.find()) {
            each.add(bare(matcher.group()));
        }
        return each;
    }

    private static String bare(String pointer) {
        return pointer.substring(pointer.indexOf('#') + 1);
    }

    /// From the one place to the other; `null` if one leads nowhere.
    @Nullable Span between(String from, String to) {
        TeiBody.Place begin = body.place(bare(from.strip()));
        TeiBody.Place end = to.isBlank() ? begin : body.place(bare(to.strip()));
        return begin == null || end == null ? null : span(begin.begin, end.end);
    }

    /// `null` if it leads nowhere.
    @Nullable Span of(String pointer) {
        Matcher range = RANGE.matcher(pointer);
        if (range.matches()) {
            return between(range.group(1), range.group(2));
        }
        Matcher string = STRING.matcher(pointer);
        if (string.matches()) {
            return within(
                    body.place(string.group(1)),
                    Integer.parseInt(string.group(2)),
                    Integer.parseInt(string.group(3)));
        }
        TeiBody.Place place = body.place(pointer);
        return place == null ? null : span(place.begin, place.end);
    }

    private @Nullable Span within(TeiBody.@Nullable Place place, int offset, int length) {
        if (place == null || place.begin < 0) {
            return null;
        }
        String rest = body.text().substring(place.begin);
        Offsets offsets = Offsets.of(rest);
        if ((long) offset + length > offsets.codePoints()) {
            return null;
        }
        Span span = offsets.toUnits(offset, offset + length);
        return span(place.begin + span.begin(), place.begin + span.end());
    }

    private static @Nullable Span span(int begin, int end) {
        return begin < 0 || end <= begin ? null : new Span(begin, end);
    }
}
