package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of a document beside its text and marks, as names with values: for formats that
/// let a document carry any of those. The split is known by the file a document is in.
final class Facts {

    private static final String DIRECTION = "direction";
    private static final String SET_KIND = "setKind";
    private static final String STATE = "state";
    private static final String ENCODING = "encoding";
    private static final String LINE_ENDS = "lineEnds";
    private static final String BYTE_ORDER_MARK = "byteOrderMark";
    private static final String REPLACED = "replaced";

    private final Map<String, String> values = new LinkedHashMap<>();

    /// What is empty is left out.
    static Map<String, String> of(Bundle bundle) {
        Facts facts = new Facts();
        Details details = bundle.details();
        facts.put("title", details.title());
        facts.put("source", details.source());
        facts.put("byline", details.byline());
        facts.put("date", details.date());
        facts.put("url", details.url());
        facts.put("language", details.language());
        facts.put("note", details.note());
        facts.put(
                DIRECTION,
                details.direction() == Direction.AUTO ? "" : Codes.of(details.direction()));
        facts.put("set", bundle.set());
        facts.put(SET_KIND, bundle.setKind() == null ? "" : Codes.of(bundle.setKind()));
        facts.put(STATE, bundle.state() == null ? "" : Codes.of(bundle.state()));
        Normalization normalization = bundle.normalization();
        if (!normalization.equals(Normalization.NONE)) {
            facts.put(ENCODING, normalization.charset());
            facts.put(LINE_ENDS, normalization.lineEnds());
            facts.put(BYTE_ORDER_MARK, normalization.byteOrderMark() ? "true" : "");
            facts.put(REPLACED, Integer.toString(normalization.replaced()));
        }
        return facts.values;
    }

    /// Takes a value in, if there is such a fact and the value can be one.
    boolean take(String name, String value) {
        boolean understood =
                switch (name) {
                    case "title", "source", "byline", "date", "url", "language", "note", "set" ->
                            true;
                    case ENCODING, LINE_ENDS -> !value.isBlank();
                    case DIRECTION -> Codes.find(Direction.class, value) != null;
                    case SET_KIND -> Codes.find(AnnotationSet.Kind.class, value) != null;
                    case STATE -> Codes.find(WorkState.class, value) != null;
                    case BYTE_ORDER_MARK -> value.equals("true") || value.equals("false");
                    case REPLACED -> value.matches("\\d{1,9}");
                    default -> false;
                };
        return understood && put(name, value);
    }

    /// @return whether nothing else was known already
    private boolean put(String name, String value) {
        return value.isEmpty() || values.putIfAbsent(name, value) == null;
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// @param text what to name the document by that has no title
    Details details(String text) {
        Direction direction = Codes.find(Direction.class, value(DIRECTION));
        return new Details(
                values.getOrDefault("title", Headlines.of(text)),
                value("source"),
                value("byline"),
                value("date"),
                value("url"),
                value("language"),
                direction == null ? Direction.AUTO : direction,
                null,
                value("note"));
    }

    String set() {
        return value("set");
    }

    AnnotationSet.@Nullable Kind setKind() {
        return Codes.find(AnnotationSet.Kind.class, value(SET_KIND));
    }

    @Nullable WorkState state() {
        return Codes.find(WorkState.class, value(STATE));
    }

    /// How the text was normalised, now and before it was written to the file.
    ///
    /// @param charset of the file
    Normalization normalization(Normalized now, String charset) {
        boolean changed = now.byteOrderMark() || now.replaced() > 0 || !now.lineEnds().equals("LF");
        return new Normalization(
                values.getOrDefault(ENCODING, charset),
                changed ? now.lineEnds() : values.getOrDefault(LINE_ENDS, now.lineEnds()),
                now.byteOrderMark() || value(BYTE_ORDER_MARK).equals("true"),
                now.replaced() + Integer.parseInt(values.getOrDefault(REPLACED, "0")));
    }
}
