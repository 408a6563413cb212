package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// One document in spaCy's training JSON: its raw text, its tokens sentence by sentence with a
/// BILUO tag each, and its labels as categories.
final class SpacyText implements Scribe {

    private static final Remainder REMAINDER =
            Remainder.beyond(Feature.FRAGMENTS, Feature.DOCUMENT_LABEL);

    private final WriteOptions options;
    private final TokenLayouts layouts;

    SpacyText(WriteOptions options) {
        this.options = options;
        this.layouts = new TokenLayouts(options);
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        for (TokenLayout.Trouble trouble : layouts.of(bundle).troubles()) {
            losses.add(trouble.kind(), 1, () -> Excerpt.example(bundle, trouble.mark()));
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    /// @throws Refusal if spans overlap and no choice was made which of them to keep
    @Override
    public void append(Bundle bundle, Utf8Out out) {
        TokenLayout layout = layouts.of(bundle);
        for (TokenLayout.Trouble trouble : layout.troubles()) {
            if (options.overlaps() == WriteOptions.Overlaps.FAIL
                    && trouble.kind().equals(TokenLayout.OVERLAP)) {
                throw Spacy.overlaps(bundle, trouble.mark());
            }
        }
        out.raw('{');
        JsonMeta.field("id", bundle.id(), out);
        out.key("paragraphs").raw("[{").key("raw").string(bundle.text());
        out.key("sentences").raw('[');
        sentences(new SpacyTokens(layout), out);
        out.raw(']').key("cats").raw('[');
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnDocument) {
                out.comma().raw('{').key("label").string(mark.label());
                out.key("value").raw("1.0}");
            }
        }
        out.raw("]}]}");
    }

    private static void sentences(SpacyTokens tokens, Utf8Out out) {
        List<String> tags = tags(tokens);
        out.raw('{').key("tokens").raw('[');
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && tokens.beginsSentence(i)) {
                out.raw("]},{").key("tokens").raw('[');
            }
            out.comma().raw('{').key("id").number(i);
            out.key("orth").string(tokens.word(i));
            out.key("space").string(tokens.hasSpace(i) ? " " : "");
            out.key("ner").string(tags.get(i)).raw('}');
        }
        out.raw("]}");
    }

    private static List<String> tags(SpacyTokens tokens) {
        List<String> tags = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
        for (TokenLayout.Chunk chunk : tokens.layout().chunks()) {
            int first = tokens.of(chunk.first());
            int last = tokens.of(chunk.last());
            for (int i = first; i <= last; i++) {
                String prefix = first == last ? "U-" : i == first ? "B-" : i == last ? "L-" : "I-";
                tags.set(i, prefix + chunk.label());
            }
        }
        return tags;
    }

    /// What is left of a document: the spans that its tokens hold, and its labels.
    Bundle left(Bundle bundle) {
        TokenLayout layout = layouts.of(bundle);
        List<Mark> marks = new ArrayList<>();
        for (TokenLayout.Chunk chunk : layout.chunks()) {
            Span span = layout.token(chunk.first()).cover(layout.token(chunk.last()));
            marks.add(new Mark.OnSpan("", chunk.label(), List.of(span), Map.of(), "", null));
        }
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnDocument) {
                marks.add(new Mark.OnDocument("", mark.label(), Map.of(), "", null));
            }
        }
        return new Bundle(
                bundle.id(),
                bundle.text(),
                bundle.details(),
                bundle.normalization(),
                bundle.set(),
                bundle.setKind(),
                bundle.state(),
                marks,
                bundle.headings(),
                bundle.line());
    }

    @Override
    public void prove(Bundle bundle, byte[] bytes, int length) {
        JsonProof.of(new Spacy(), left(bundle), losses(bundle), bytes, length);
    }
}
