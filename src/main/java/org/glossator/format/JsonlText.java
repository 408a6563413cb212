package org.glossator.format;

import org.glossator.model.Subheading;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lays out bundles as records of the native jsonl. Empty things are left out.
final class JsonlText {

    private final Times times = new Times();
    private Utf8Out out = new Utf8Out();

    /// Appends one record and its line end.
    void append(Bundle bundle, Utf8Out target) {
        fields(bundle, true, target);
        out.raw("}\n");
    }

    /// Begins a record and appends its fields; others may follow before it ends.
    ///
    /// @param text whether the text is written
    void fields(Bundle bundle, boolean text, Utf8Out target) {
        out = target;
        out.raw('{').key("id").string(bundle.id());
        if (text) {
            out.key("text").string(bundle.text());
        }
        Offsets offsets = Offsets.of(bundle.text());
        meta(bundle, offsets);
        JsonMeta.set(bundle, out);
        spans(bundle, offsets);
        relations(bundle.marks());
        labels(bundle.marks());
    }

    private void meta(Bundle bundle, Offsets offsets) {
        out.key("meta").raw('{');
        JsonMeta.details(bundle.details(), out);
        JsonMeta.normalization(bundle.normalization(), out);
        headings(bundle, offsets);
        out.raw('}');
    }

    private void headings(Bundle bundle, Offsets offsets) {
        if (bundle.headings().isEmpty()) {
            return;
        }
        out.key("headings").raw('[');
        for (Subheading heading : bundle.headings()) {
            Span span = heading.span();
            out.comma().raw('{').key("start").number(offsets.toCodePoint(span.begin()));
            out.key("end").number(offsets.toCodePoint(span.end()));
            out.key("level").number(heading.level());
            out.key("quote").string(span.of(bundle.text())).raw('}');
        }
        out.raw(']');
    }

    private void spans(Bundle bundle, Offsets offsets) {
        boolean open = false;
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnSpan span) {
                open = item("spans", open, mark);
                span(span, bundle.text(), offsets);
            }
        }
        close(open);
    }

    private void span(Mark.OnSpan mark, String text, Offsets offsets) {
        Span whole = mark.span();
        out.key("start").number(offsets.toCodePoint(whole.begin()));
        out.key("end").number(offsets.toCodePoint(whole.end()));
        out.key("label").string(mark.label());
        out.key("quote").string(whole.of(text));
        if (mark.fragments().size() > 1) {
            out.key("fragments").raw('[');
            for (Span fragment : mark.fragments()) {
                out.comma().raw('[').number(offsets.toCodePoint(fragment.begin()));
                out.raw(',').number(offsets.toCodePoint(fragment.end())).raw(']');
            }
            out.raw(']');
        }
        rest(mark);
    }

    private void relations(List<Mark> marks) {
        boolean open = false;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Relation relation) {
                open = item("relations", open, mark);
                out.key("label").string(mark.label());
                out.key("from").string(relation.from());
                out.key("to").string(relation.to());
                rest(mark);
            }
        }
        close(open);
    }

    private void labels(List<Mark> marks) {
        boolean open = false;
        for (Mark mark : marks) {
            if (mark instanceof Mark.OnDocument) {
                open = item("labels", open, mark);
                out.key("label").string(mark.label());
                rest(mark);
            }
        }
        close(open);
    }

    /// Begins an item, and its list when it is the first.
    ///
    /// @return that the list is open
    private boolean item(String list, boolean open, Mark mark) {
        if (!open) {
            out.key(list).raw('[');
        }
        out.comma().raw('{');
        JsonMeta.field("id", mark.id(), out);
        return true;
    }

    private void close(boolean open) {
        if (open) {
            out.raw(']');
        }
    }

    private void rest(Mark mark) {
        if (!mark.attributes().isEmpty()) {
            out.key("attributes").raw('{');
            // Sorted, so that the same work gives the same bytes.
            for (Map.Entry<String, String> entry : new TreeMap<>(mark.attributes()).entrySet()) {
                out.comma().string(entry.getKey()).raw(':').string(entry.getValue());
            }
            out.raw('}');
        }
        JsonMeta.field("note", mark.note(), out);
        Mark.Maker maker = mark.maker();
        if (maker != null) {
            out.key("annotator").string(maker.annotator());
            out.key("at").raw('"').raw(times.format(maker.at())).raw('"');
        }
        out.raw('}');
    }
}
