package org.glossator.format;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What selectors select in one text, in code units.
final class W3cSelectors {

    private static final QuotedPlaces.Way POINTS = QuotedPlaces.Way.USUAL;

    private static final QuotedPlaces.Way UNITS =
            new QuotedPlaces.Way(QuotedPlaces.Unit.CODE_UNITS, QuotedPlaces.Bounds.HALF_OPEN);

    /// A range of characters in a plain text (RFC 5147).
    private static final Pattern RANGE = Pattern.compile("(?:.*#)?char=(\\d{1,9}),(\\d{1,9}).*");

    private final String text;
    private final QuotedPlaces.Ruler ruler;
    private final QuotedPlaces.Way way;
    private final boolean page;

    /// What a target selects.
    ///
    /// @param loss what kept it from selecting anything, or that it was moved; empty for neither
    record Found(@Nullable Span span, String loss) {}

    /// @param targets all there are on the text, from which the unit is told
    /// @param page whether the text was taken out of a page, in which positions mean nothing
    W3cSelectors(String text, List<W3cAnnotation.Target> targets, boolean page) {
        this.text = text;
        this.ruler = new QuotedPlaces.Ruler(text);
        this.page = page;
        QuotedPlaces places = new QuotedPlaces(List.of(POINTS, UNITS));
        for (W3cAnnotation.Target target : targets) {
            JsonNode position = first(target.selectors(), W3cSelectors::isPosition);
            JsonNode quote = first(target.selectors(), W3cSelectors::isQuote);
            if (position != null && quote != null) {
                places.add(ruler, List.of(place(position, exact(quote))));
            }
        }
        this.way = places.way();
    }

    boolean countsUnits() {
        return way.equals(UNITS);
    }

    /// The selectors in the fragment of an IRI.
    static List<JsonNode> ofFragment(String iri) {
        return RANGE.matcher(iri).matches() && iri.contains("#")
                ? List.of(
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("type", "FragmentSelector")
                                .put("value", iri.substring(iri.indexOf('#') + 1)))
                : List.of();
    }

    /// Each of the alternatives is asked in turn, the position before the quote, which then has to
    /// agree with it.
    Found find(List<JsonNode> selectors) throws JsonlRecord.Flaw {
        Span whole = new Span(0, text.length());
        JsonNode position = page ? null : first(selectors, W3cSelectors::isPosition);
        JsonNode quote = first(selectors, W3cSelectors::isQuote);
        if (position != null && position.path("refinedBy").isMissingNode()) {
            return placed(place(position, null), quote, whole);
        }
        List<String> reasons = new ArrayList<>();
        for (JsonNode selector : selectors) {
            Found found = selected(selector, whole);
            if (found.span() != null) {
                return found;
            }
            reasons.add(found.loss());
        }
        return new Found(null, reasons.isEmpty() ? "selector" : reasons.getFirst());
    }

    private Found placed(JsonDraft.Place place, @Nullable JsonNode quote, Span whole)
            throws JsonlRecord.Flaw {
        Span span = ruler.span(place, way);
        String exact = quote == null ? "" : exact(quote);
        if (span != null && (quote == null || isAt(span, exact))) {
            return new Found(span, "");
        }
        Found moved = quote == null ? null : anchored(quote, whole);
        if (moved != null && moved.span() != null) {
            return new Found(moved.span(), "moved");
        }
        throw new JsonlRecord.Flaw(
                span == null
                        ? "%d to %d is no stretch of a text of %d characters; mend start and end"
                                .formatted(place.start(), place.end(), ruler.length(way))
                        : "the quote \"%s\" is not what stands from %d to %d; it is another text"
                                .formatted(Excerpt.of(exact), place.start(), place.end()));
    }

    /// @param within what a selector around this one selected
    private Found selected(JsonNode selector, Span within) throws JsonlRecord.Flaw {
        Found found = alone(selector, within);
        JsonNode inner = W3cAnnotation.field(selector, "refinedBy");
        if (inner.isMissingNode()) {
            return found;
        }
        // What cannot be found here may still be told by a quote within it.
        Span base = found.span() == null ? within : found.span();
        for (JsonNode each : W3cAnnotation.flat(inner)) {
            if (found.span() != null || isQuote(each)) {
                Found refined = selected(each, base);
                if (refined.span() != null) {
                    return refined;
                }
            }
        }
        return new Found(null, found.span() == null ? found.loss() : "selector refinedBy");
    }

    private Found alone(JsonNode selector, Span within) throws JsonlRecord.Flaw {
        if (isQuote(selector)) {
            return anchored(selector, within);
        }
        Matcher range = RANGE.matcher(JsonFields.scalar(selector.path("value")));
        boolean fragment = W3cAnnotation.hasType(selector, "FragmentSelector") && range.matches();
        if (isPosition(selector) || fragment) {
            if (page) {
                return new Found(null, "position in a page");
            }
            JsonDraft.Place place =
                    fragment
                            ? new JsonDraft.Place(
                                    Integer.parseInt(range.group(1)),
                                    Integer.parseInt(range.group(2)),
                                    null)
                            : place(selector, null);
            return new Found(inside(place, within), "");
        }
        if (W3cAnnotation.hasType(selector, "RangeSelector")) {
            Span begin = end(selector, "startSelector", within);
            Span end = end(selector, "endSelector", within);
            if (begin != null && end != null && begin.begin() < end.begin()) {
                return new Found(new Span(begin.begin(), end.begin()), "");
            }
        }
        List<String> types = W3cAnnotation.names(W3cAnnotation.field(selector, "type"));
        return new Found(null, types.isEmpty() ? "selector" : "selector " + types.getFirst());
    }

    private @Nullable Span end(JsonNode selector, String which, Span within)
            throws JsonlRecord.Flaw {
        JsonNode end = W3cAnnotation.field(selector, which);
        return end.isObject() ? selected(end, within).span() : null;
    }

    /// A place counted from the begin of what is around it.
    private Span inside(JsonDraft.Place place, Span within) throws JsonlRecord.Flaw {
        QuotedPlaces.Ruler here =
                within.length() == text.length() ? ruler : new QuotedPlaces.Ruler(within.of(text));
        Span span = here.span(place, way);
        if (span == null) {
            throw new JsonlRecord.Flaw(
                    "%d to %d is no stretch of a text of %d characters; mend start and end"
                            .formatted(place.start(), place.end(), here.length(way)));
        }
        return new Span(within.begin() + span.begin(), within.begin() + span.end());
    }

    // ---- quotes ----

    private Found anchored(JsonNode quote, Span within) {
        String exact = exact(quote);
        if (exact.isBlank()) {
            return new Found(null, "empty quote");
        }
        List<Span> places = occurrences(Pattern.quote(exact), within);
        if (places.isEmpty()) {
            places = occurrences(spaced(exact), within);
        }
        if (places.size() > 1) {
            String prefix = solid(JsonFields.scalar(quote.path("prefix")));
            String suffix = solid(JsonFields.scalar(quote.path("suffix")));
            places =
                    places.stream()
                            .filter(place -> isBehind(prefix, place.begin()))
                            .filter(place -> isBefore(suffix, place.end()))
                            .toList();
        }
        return places.size() == 1
                ? new Found(places.getFirst(), "")
                : new Found(
                        null,
                        places.isEmpty() ? "quote of another text" : "quote in several places");
    }

    /// The words of a quote, with any white space between them.
    private static String spaced(String exact) {
        return Arrays.stream(exact.strip().split("\\s+"))
                .map(Pattern::quote)
                .reduce((left, right) -> left + "\\s+" + right)
                .orElse("");
    }

    private List<Span> occurrences(String pattern, Span within) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        matcher.region(within.begin(), within.end());
        int from = within.begin();
        while (from <= within.end() && matcher.region(from, within.end()).find()) {
            found.add(new Span(matcher.start(), matcher.end()));
            from = matcher.start() + 1;
        }
        return found;
    }

    private boolean isBehind(String prefix, int at) {
        int next = prefix.length();
        for (int i = at; i > 0 && next > 0; i--) {
            char c = text.charAt(i - 1);
            if (!Character.isWhitespace(c) && c != prefix.charAt(--next)) {
                return false;
            }
        }
        return next == 0;
    }

    private boolean isBefore(String suffix, int at) {
        int next = 0;
        for (int i = at; i < text.length() && next < suffix.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != suffix.charAt(next++)) {
                return false;
            }
        }
        return next == suffix.length();
    }

    /// Whether the quote stands there but for white space, as mostly it does letter for letter.
    private boolean isAt(Span span, String quote) {
        return quote.length() == span.length() && text.startsWith(quote, span.begin())
                || solid(span.of(text)).equals(solid(quote));
    }

    private static String solid(String quote) {
        StringBuilder solid = new StringBuilder(quote.length());
        for (int i = 0; i < quote.length(); i++) {
            char c = quote.charAt(i);
            if (!Character.isWhitespace(c)) {
                solid.append(c);
            }
        }
        return solid.toString();
    }

    // ---- fields ----

    private static @Nullable JsonNode first(List<JsonNode> selectors, Predicate<JsonNode> which) {
        for (JsonNode selector : selectors) {
            if (which.test(selector)) {
                return selector;
            }
        }
        return null;
    }

    private static boolean isPosition(JsonNode selector) {
        return W3cAnnotation.hasType(selector, "TextPositionSelector")
                && selector.path("start").isIntegralNumber()
                && selector.path("end").isIntegralNumber();
    }

    private static boolean isQuote(JsonNode selector) {
        return W3cAnnotation.hasType(selector, "TextQuoteSelector");
    }

    private static String exact(JsonNode quote) {
        return JsonFields.scalar(W3cAnnotation.field(quote, "exact"));
    }

    private static JsonDraft.Place place(JsonNode selector, @Nullable String quote) {
        return new JsonDraft.Place(
                selector.path("start").asInt(-1), selector.path("end").asInt(-1), quote);
    }
}
