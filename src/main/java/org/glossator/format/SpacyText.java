package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One document in spaCy's training JSON: its raw text, its tokens sentence by sentence with a
/// BILUO tag each, and its labels as categories.
///
/// White space that is more than one space after a token is a token too, as it is to spaCy, so that
/// the tokens make up the whole text.
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
        new Tokens(layout, out).write();
        out.raw(']').key("cats").raw('[');
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnDocument) {
                out.comma().raw('{').key("label").string(mark.label());
                out.key("value").raw("1.0}");
            }
        }
        out.raw("]}]}");
    }

    /// The tokens of one document on their way out.
    private static final class Tokens {

        private final TokenLayout layout;
        private final Utf8Out out;
        private int number;
        private int next;

        Tokens(TokenLayout layout, Utf8Out out) {
            this.layout = layout;
            this.out = out;
        }

        void write() {
            String text = layout.text();
            int first = layout.size() == 0 ? text.length() : layout.token(0).begin();
            out.raw('{').key("tokens").raw('[');
            if (first > 0) {
                token(text.substring(0, first), "", "O");
            }
            for (int i = 0; i < layout.size(); i++) {
                if (i > 0 && layout.beginsSentence(i)) {
                    out.raw("]},{").key("tokens").raw('[');
                }
                Span token = layout.token(i);
                int end = i + 1 < layout.size() ? layout.token(i + 1).begin() : text.length();
                String gap = text.substring(token.end(), end);
                boolean space = gap.startsWith(" ");
                token(token.of(text), space ? " " : "", tag(i));
                String rest = space ? gap.substring(1) : gap;
                if (!rest.isEmpty()) {
                    token(rest, "", within(i));
                }
            }
            out.raw("]}");
        }

        private void token(String orth, String space, String tag) {
            out.comma().raw('{').key("id").number(number++);
            out.key("orth").string(orth).key("space").string(space);
            out.key("ner").string(tag).raw('}');
        }

        private String tag(int token) {
            List<TokenLayout.Chunk> chunks = layout.chunks();
            while (next < chunks.size() && chunks.get(next).last() < token) {
                next++;
            }
            if (next == chunks.size() || chunks.get(next).first() > token) {
                return "O";
            }
            TokenLayout.Chunk chunk = chunks.get(next);
            boolean begins = chunk.first() == token;
            boolean ends = chunk.last() == token;
            String prefix = begins && ends ? "U-" : begins ? "B-" : ends ? "L-" : "I-";
            return prefix + chunk.label();
        }

        /// The tag of white space behind a token.
        private String within(int token) {
            boolean inside =
                    next < layout.chunks().size()
                            && layout.chunks().get(next).first() <= token
                            && layout.chunks().get(next).last() > token;
            return inside ? "I-" + layout.chunks().get(next).label() : "O";
        }
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
