package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.WorkState;
import org.glossator.text.Offsets;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.glossator.text.Tokenization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One document as a task of Prodigy, with its tokens.
///
/// Attributes and notes stand as further fields of spans and relations, which Prodigy hands on.
final class ProdigyText implements Scribe {

    private static final Remainder REMAINDER =
            Remainder.beyond(
                    Feature.RELATION,
                    Feature.DOCUMENT_LABEL,
                    Feature.ATTRIBUTE,
                    Feature.NOTE,
                    Feature.DOCUMENT_NOTE,
                    Feature.METADATA);

    private final Tokenization tokens;
    private final Segmenter segmenter = new Segmenter();

    ProdigyText(WriteOptions options) {
        this.tokens = options.tokens();
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnDocument) {
                losses.addAbout(bundle, mark);
            }
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    @Override
    public void append(Bundle bundle, Utf8Out out) {
        Layout layout = new Layout(bundle, new ProdigyTokens(bundle, tokens, segmenter), out);
        out.raw('{').key("text").string(bundle.text());
        out.key("meta").raw('{');
        JsonMeta.field("id", bundle.id(), out);
        JsonMeta.all(bundle, out);
        out.raw('}');
        layout.layTokens();
        layout.laySpans();
        layout.layRelations();
        labels(bundle.marks(), out);
        answer(bundle, out);
        out.raw("}\n");
    }

    private static void labels(List<Mark> marks, Utf8Out out) {
        List<Mark> labels = marks.stream().filter(Mark.OnDocument.class::isInstance).toList();
        if (labels.isEmpty()) {
            return;
        }
        Set<String> options = new HashSet<>();
        out.key("options").raw('[');
        for (Mark mark : labels) {
            if (options.add(mark.label())) {
                out.comma().raw('{').key("id").string(mark.label());
                out.key("text").string(mark.label()).raw('}');
            }
        }
        out.raw(']').key("accept").raw('[');
        labels.forEach(mark -> out.comma().string(mark.label()));
        out.raw(']');
    }

    private static void answer(Bundle bundle, Utf8Out out) {
        if (bundle.state() == WorkState.FINISHED) {
            out.key("answer").string("accept");
        } else if (bundle.state() == WorkState.IGNORED) {
            out.key("answer").string("ignore");
        }
        if (bundle.setKind() == AnnotationSet.Kind.ANNOTATOR) {
            JsonMeta.field("_annotator_id", bundle.set(), out);
        }
    }

    /// The parts of one task on their way out.
    private record Layout(
            Bundle bundle,
            ProdigyTokens tokens,
            Utf8Out out,
            Offsets offsets,
            Map<String, Mark.OnSpan> spans,
            Map<String, String> ids) {

        Layout(Bundle bundle, ProdigyTokens tokens, Utf8Out out) {
            this(bundle, tokens, out, Offsets.of(bundle.text()), new HashMap<>(), new HashMap<>());
        }

        void layTokens() {
            String text = bundle.text();
            List<Span> all = tokens.all();
            out.key("tokens").raw('[');
            for (int i = 0; i < all.size(); i++) {
                Span token = all.get(i);
                boolean next = i + 1 < all.size() && all.get(i + 1).begin() == token.end();
                boolean space =
                        !next
                                && token.end() < text.length()
                                && Character.isWhitespace(text.charAt(token.end()));
                out.comma().raw('{').key("text").string(token.of(text));
                where(token);
                out.key("id").number(i).key("ws").raw(space ? "true" : "false").raw('}');
            }
            out.raw(']');
        }

        private void where(Span span) {
            out.key("start").number(offsets.toCodePoint(span.begin()));
            out.key("end").number(offsets.toCodePoint(span.end()));
        }

        void laySpans() {
            out.key("spans").raw('[');
            int next = 0;
            for (Mark mark : bundle.marks()) {
                if (mark instanceof Mark.OnSpan span) {
                    String id = "span" + next++;
                    spans.put(mark.id(), span);
                    ids.put(mark.id(), id);
                    out.comma();
                    span(span, id);
                    more(mark);
                    out.raw('}');
                }
            }
            out.raw(']');
        }

        private void span(Mark.OnSpan mark, String id) {
            out.raw('{');
            where(mark.span());
            out.key("token_start").number(tokens.first(mark.span()));
            out.key("token_end").number(tokens.last(mark.span()));
            out.key("label").string(mark.label()).key("id").string(id);
        }

        void layRelations() {
            boolean open = false;
            for (Mark mark : bundle.marks()) {
                Mark.OnSpan from =
                        mark instanceof Mark.Relation relation ? spans.get(relation.from()) : null;
                Mark.OnSpan to =
                        mark instanceof Mark.Relation relation ? spans.get(relation.to()) : null;
                if (from == null || to == null) {
                    continue;
                }
                if (!open) {
                    out.key("relations").raw('[');
                    open = true;
                }
                out.comma().raw('{').key("head").number(tokens.last(from.span()));
                out.key("child").number(tokens.last(to.span()));
                end("head_span", from);
                end("child_span", to);
                out.key("label").string(mark.label());
                more(mark);
                out.raw('}');
            }
            out.raw(open ? "]" : "");
        }

        private void end(String name, Mark.OnSpan span) {
            out.key(name);
            span(span, ids.getOrDefault(span.id(), ""));
            out.raw('}');
        }

        private void more(Mark mark) {
            JsonMeta.field("note", mark.note(), out);
            if (!mark.attributes().isEmpty()) {
                out.key("attributes").raw('{');
                // Sorted, so that the same work gives the same bytes.
                new TreeMap<>(mark.attributes())
                        .forEach((name, value) -> out.comma().string(name).raw(':').string(value));
                out.raw('}');
            }
        }
    }

    @Override
    public void prove(Bundle bundle, byte[] bytes, int length) {
        JsonProof.of(new Prodigy(), bundle, losses(bundle), bytes, length);
    }
}
