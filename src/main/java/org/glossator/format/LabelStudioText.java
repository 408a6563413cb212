package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.WorkState;
import org.glossator.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One document as a task that Label Studio imports, with its marks as one annotation.
///
/// For an interface with the objects and controls `<Text name="text" value="$text"/>`, `<Labels
/// name="label" toName="text">`, `<Choices name="document" toName="text">` and, for each attribute,
/// a `<TextArea perRegion="true" toName="text">` of its name.
final class LabelStudioText implements Scribe {

    private static final Remainder REMAINDER =
            Remainder.beyond(
                    Feature.RELATION,
                    Feature.DOCUMENT_LABEL,
                    Feature.ATTRIBUTE,
                    Feature.NOTE,
                    Feature.DOCUMENT_NOTE,
                    Feature.METADATA);

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.Relation) {
                losses.addAbout(bundle, mark);
            }
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    @Override
    public void append(Bundle bundle, Utf8Out out) {
        out.raw('{').key("data").raw('{');
        JsonMeta.field("id", bundle.id(), out);
        out.key("text").string(bundle.text()).raw('}');
        out.key("meta").raw('{');
        JsonMeta.all(bundle, out);
        out.raw('}').key("annotations").raw('[');
        boolean ignored = bundle.state() == WorkState.IGNORED;
        if (!bundle.marks().isEmpty() || ignored) {
            out.raw('{').key("was_cancelled").raw(ignored ? "true" : "false");
            boolean gold = bundle.setKind() == AnnotationSet.Kind.GOLD;
            out.key("ground_truth").raw(gold ? "true" : "false");
            out.key("result").raw('[');
            results(bundle, out);
            out.raw("]}");
        }
        out.raw("]}");
    }

    private static void results(Bundle bundle, Utf8Out out) {
        Map<String, String> ids = new HashMap<>();
        int next = 0;
        for (Mark mark : bundle.marks()) {
            String id = "mark" + next++;
            switch (mark) {
                case Mark.OnSpan span -> {
                    ids.put(mark.id(), id);
                    item(id, "label", "labels", out);
                    where(span.span(), out);
                    out.key("text").string(span.span().of(bundle.text()).replace("\n", "\\n"));
                    out.key("labels").raw('[').string(mark.label()).raw("]}");
                    end(mark, out);
                    attributes(id, mark, span.span(), out);
                }
                case Mark.Relation relation -> {
                    out.comma().raw('{').key("type").string("relation");
                    out.key("from_id").string(ids.getOrDefault(relation.from(), ""));
                    out.key("to_id").string(ids.getOrDefault(relation.to(), ""));
                    out.key("direction").string("right");
                    out.key("labels").raw('[').string(mark.label()).raw("]}");
                }
                case Mark.OnDocument _ -> {
                    item(id, "document", "choices", out);
                    out.key("choices").raw('[').string(mark.label()).raw("]}");
                    end(mark, out);
                    attributes(id, mark, new Span(0, 0), out);
                }
            }
        }
    }

    /// Begins a result and its value.
    private static void item(String id, String control, String type, Utf8Out out) {
        out.comma().raw('{').key("id").string(id).key("from_name").string(control);
        out.key("to_name").string("text").key("type").string(type).key("value").raw('{');
    }

    private static void where(Span span, Utf8Out out) {
        out.key("start").number(span.begin()).key("end").number(span.end());
    }

    private static void end(Mark mark, Utf8Out out) {
        if (!mark.note().isEmpty()) {
            out.key("meta").raw('{').key("text").raw('[').string(mark.note()).raw("]}");
        }
        out.raw('}');
    }

    private static void attributes(String id, Mark mark, Span where, Utf8Out out) {
        // Sorted, so that the same work gives the same bytes.
        new TreeMap<>(mark.attributes())
                .forEach((name, value) -> {
                    item(id, name, "textarea", out);
                    if (!where.isEmpty()) {
                        where(where, out);
                    }
                    out.key("text").raw('[').string(value).raw("]}}");
                });
    }

    @Override
    public void prove(Bundle bundle, byte[] bytes, int length) {
        JsonProof.of(new LabelStudio(), bundle, losses(bundle), bytes, length);
    }
}
