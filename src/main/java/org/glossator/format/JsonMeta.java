package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.jspecify.annotations.Nullable;

/// What is known of a document beside its text, as fields of the JSON object that is open.
final class JsonMeta {

    private JsonMeta() {}

    static void details(Details details, Utf8Out out) {
        field("title", details.title(), out);
        field("source", details.source(), out);
        field("byline", details.byline(), out);
        field("date", details.date(), out);
        field("url", details.url(), out);
        field("language", details.language(), out);
        Direction direction = details.direction();
        code("direction", direction == Direction.AUTO ? null : direction, out);
        code("split", details.split(), out);
        field("note", details.note(), out);
    }

    static void normalization(Normalization normalization, Utf8Out out) {
        if (!normalization.equals(Normalization.NONE)) {
            out.key("encoding").string(normalization.charset());
            out.key("lineEnds").string(normalization.lineEnds());
            if (normalization.byteOrderMark()) {
                out.key("byteOrderMark").raw("true");
            }
            if (normalization.replaced() > 0) {
                out.key("replaced").number(normalization.replaced());
            }
        }
    }

    static void set(Bundle bundle, Utf8Out out) {
        field("set", bundle.set(), out);
        code("setKind", bundle.setKind(), out);
        code("state", bundle.state(), out);
    }

    /// All of them.
    static void all(Bundle bundle, Utf8Out out) {
        details(bundle.details(), out);
        normalization(bundle.normalization(), out);
        set(bundle, out);
    }

    static void field(String name, String value, Utf8Out out) {
        if (!value.isEmpty()) {
            out.key(name).string(value);
        }
    }

    private static void code(String name, @Nullable Enum<?> value, Utf8Out out) {
        if (value != null) {
            out.key(name).string(Codes.of(value));
        }
    }
}
