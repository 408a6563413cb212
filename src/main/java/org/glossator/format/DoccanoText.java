package org.glossator.format;

import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One document as doccano imports it, whatever the project: `label` for sequence labelling,
/// `entities` and `relations` for sequence labelling with relations, `cats` for categories.
final class DoccanoText implements Scribe {

    private static final Remainder REMAINDER =
            Remainder.beyond(
                    Feature.RELATION,
                    Feature.DOCUMENT_LABEL,
                    Feature.DOCUMENT_NOTE,
                    Feature.METADATA);

    @Override
    public List<Loss> losses(Bundle bundle) {
        return REMAINDER.losses(bundle);
    }

    @Override
    public void append(Bundle bundle, Utf8Out out) {
        out.raw('{');
        JsonMeta.field("id", bundle.id(), out);
        out.key("text").string(bundle.text());
        Offsets offsets = Offsets.of(bundle.text());
        out.key("label").raw('[');
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                Span whole = span.span();
                out.comma().raw('[').number(offsets.toCodePoint(whole.begin()));
                out.raw(',').number(offsets.toCodePoint(whole.end()));
                out.raw(',').string(mark.label()).raw(']');
            }
        }
        out.raw(']');
        relations(bundle.marks(), entities(bundle, offsets, out), out);
        categories(bundle.marks(), out);
        JsonMeta.all(bundle, out);
        out.raw("}\n");
    }

    /// @return the number of each span by its id
    private static Map<String, Integer> entities(Bundle bundle, Offsets offsets, Utf8Out out) {
        Map<String, Integer> numbers = new HashMap<>();
        int next = 0;
        out.key("entities").raw('[');
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                Span whole = span.span();
                out.comma().raw('{').key("id").number(next);
                out.key("start_offset").number(offsets.toCodePoint(whole.begin()));
                out.key("end_offset").number(offsets.toCodePoint(whole.end()));
                out.key("label").string(mark.label()).raw('}');
                numbers.put(mark.id(), next++);
            }
        }
        out.raw(']');
        return numbers;
    }

    private static void relations(List<Mark> marks, Map<String, Integer> numbers, Utf8Out out) {
        int next = 0;
        out.key("relations").raw('[');
        for (Mark mark : marks) {
            if (mark instanceof Mark.Relation relation) {
                out.comma().raw('{').key("id").number(next++);
                out.key("from_id").number(numbers.getOrDefault(relation.from(), -1));
                out.key("to_id").number(numbers.getOrDefault(relation.to(), -1));
                out.key("type").string(mark.label()).raw('}');
            }
        }
        out.raw(']');
    }

    private static void categories(List<Mark> marks, Utf8Out out) {
        List<Mark> labels = marks.stream().filter(Mark.OnDocument.class::isInstance).toList();
        if (!labels.isEmpty()) {
            out.key("cats").raw('[');
            labels.forEach(label -> out.comma().string(label.label()));
            out.raw(']');
        }
    }

    @Override
    public void prove(Bundle bundle, byte[] bytes, int length) {
        JsonProof.of(new Doccano(), bundle, losses(bundle), bytes, length);
    }
}
