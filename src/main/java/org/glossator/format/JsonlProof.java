package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one record of the native jsonl from its bytes, in the order its fields are written in, and
/// compares every value with what was meant: each quote is the text between its code points, each
/// id stands once, each relation ends at spans of the record.
///
/// An instance serves one thread.
final class JsonlProof {

    private final Times times = new Times();

    /// @throws Refusal with what differs
    void of(Bundle bundle, byte[] bytes, int length) {
        new Record(bundle, bytes, new Utf8In(bytes, length), times).prove();
    }

    private record Record(Bundle bundle, byte[] bytes, Utf8In in, Times times, Set<String> ids) {

        Record(Bundle bundle, byte[] bytes, Utf8In in, Times times) {
            this(bundle, bytes, in, times, new HashSet<>());
        }

        void prove() {
            in.literal("{\"id\":");
            in.string(bundle.id());
            in.key("text");
            ProvenText text = new ProvenText(bundle.text(), in, bytes);
            meta(text);
            field("set", bundle.set());
            code("setKind", bundle.setKind());
            code("state", bundle.state());
            spans(text);
            relations();
            labels();
            in.literal("}\n");
            in.end();
        }

        private void meta(ProvenText text) {
            Details details = bundle.details();
            in.key("meta");
            in.literal("{");
            field("title", details.title());
            field("source", details.source());
            field("byline", details.byline());
            field("date", details.date());
            field("url", details.url());
            field("language", details.language());
            code("direction", details.direction() == Direction.AUTO ? null : details.direction());
            code("split", details.split());
            field("note", details.note());
            normalization(bundle.normalization());
            headings(text);
            in.literal("}");
        }

        private void normalization(Normalization normalization) {
            if (!normalization.equals(Normalization.NONE)) {
                in.key("encoding");
                in.string(normalization.charset());
                in.key("lineEnds");
                in.string(normalization.lineEnds());
                if (normalization.byteOrderMark()) {
                    in.key("byteOrderMark");
                    in.literal("true");
                }
                if (normalization.replaced() > 0) {
                    in.key("replaced");
                    in.literal(Integer.toString(normalization.replaced()));
                }
            }
        }

        private void headings(ProvenText text) {
            if (bundle.headings().isEmpty()) {
                return;
            }
            in.key("headings");
            in.literal("[");
            for (Subheading heading : bundle.headings()) {
                in.comma();
                in.literal("{\"start\":");
                ProvenText.Place begin = text.place(in.number());
                in.key("end");
                ProvenText.Place end = text.place(in.number());
                require(begin, end, heading.span());
                in.key("level");
                in.literal(Integer.toString(heading.level()));
                quote(begin, end);
                in.literal("}");
            }
            in.literal("]");
        }

        private void spans(ProvenText text) {
            boolean open = false;
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnSpan span) {
                    open = item("spans", open, mark);
                    span(span, text);
                }
            }
            close(open);
        }

        private void span(Mark.OnSpan mark, ProvenText text) {
            in.key("start");
            ProvenText.Place begin = text.place(in.number());
            in.key("end");
            ProvenText.Place end = text.place(in.number());
            require(begin, end, mark.span());
            label(mark);
            quote(begin, end);
            if (mark.fragments().size() > 1) {
                fragments(mark.fragments(), text);
            }
            rest(mark);
        }

        private void quote(ProvenText.Place begin, ProvenText.Place end) {
            in.key("quote");
            in.literal("\"");
            in.same(begin.at(), end.at());
            in.literal("\"");
        }

        private void fragments(List<Span> fragments, ProvenText text) {
            in.key("fragments");
            in.literal("[");
            for (Span fragment : fragments) {
                in.comma();
                in.literal("[");
                ProvenText.Place begin = text.place(in.number());
                in.literal(",");
                require(begin, text.place(in.number()), fragment);
                in.literal("]");
            }
            in.literal("]");
        }

        private static void require(ProvenText.Place begin, ProvenText.Place end, Span meant) {
            if (begin.unit() != meant.begin() || end.unit() != meant.end() || meant.isEmpty()) {
                throw new Refusal("a span that stands elsewhere");
            }
        }

        private void relations() {
            Set<String> spans = Set.copyOf(ids);
            boolean open = false;
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.Relation relation) {
                    open = item("relations", open, mark);
                    label(mark);
                    in.key("from");
                    in.string(relation.from());
                    in.key("to");
                    in.string(relation.to());
                    if (!spans.contains(relation.from()) || !spans.contains(relation.to())) {
                        throw new Refusal("a relation that ends nowhere");
                    }
                    rest(mark);
                }
            }
            close(open);
        }

        private void labels() {
            boolean open = false;
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnDocument) {
                    open = item("labels", open, mark);
                    label(mark);
                    rest(mark);
                }
            }
            close(open);
        }

        /// @return that the list is open
        private boolean item(String list, boolean open, Mark mark) {
            if (open) {
                in.literal(",{");
            } else {
                in.key(list);
                in.literal("[{");
            }
            field("id", mark.id());
            if (!mark.id().isEmpty() && !ids.add(mark.id())) {
                throw new Refusal("an id that stands twice");
            }
            return true;
        }

        private void close(boolean open) {
            if (open) {
                in.literal("]");
            }
        }

        private void label(Mark mark) {
            if (mark.label().isBlank()) {
                throw new Refusal("a mark without a tag");
            }
            in.key("label");
            in.string(mark.label());
        }

        private void rest(Mark mark) {
            if (!mark.attributes().isEmpty()) {
                attributes(mark.attributes());
            }
            field("note", mark.note());
            Mark.Maker maker = mark.maker();
            if (maker != null) {
                in.key("annotator");
                in.string(maker.annotator());
                in.key("at");
                time(maker);
            }
            in.literal("}");
        }

        private void attributes(Map<String, String> meant) {
            in.key("attributes");
            in.literal("{");
            Map<String, String> found = new HashMap<>();
            while (!in.takes('}')) {
                in.comma();
                String name = in.string();
                in.literal(":");
                found.put(name, in.string());
            }
            if (!found.equals(meant)) {
                throw new Refusal("other attributes");
            }
        }

        private void time(Mark.Maker maker) {
            String at = in.string();
            try {
                if (!times.parse(at).equals(maker.at())) {
                    throw new Refusal("another time, " + at);
                }
            } catch (DateTimeException e) {
                throw new Refusal("no time, " + at, e);
            }
        }

        private void field(String name, String value) {
            if (!value.isEmpty()) {
                in.key(name);
                in.string(value);
            }
        }

        private void code(String name, @Nullable Enum<?> value) {
            if (value != null) {
                in.key(name);
                in.string(Codes.of(value));
            }
        }
    }
}
