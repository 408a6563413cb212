package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;

import java.util.List;

/// The columns of CoNLL-2003: token, part of speech, chunk and tag, the middle two unknown.
final class ConllText implements Scribe {

    static final String DOCUMENT = "-DOCSTART- -X- -X- O";
    static final String UNKNOWN = " -X- -X- ";

    private final WriteOptions options;
    private final TokenLayouts layouts;

    ConllText(WriteOptions options) {
        this.options = options;
        this.layouts = new TokenLayouts(options);
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        return ConllLosses.of(bundle, layouts.of(bundle));
    }

    /// @throws Refusal if spans overlap and no choice was made which of them to keep
    @Override
    public void append(Bundle bundle, Utf8Out out) {
        TokenLayout layout = layouts.of(bundle);
        if (options.overlaps() == WriteOptions.Overlaps.FAIL) {
            requireApart(bundle, layout);
        }
        out.raw(DOCUMENT).raw("\n\n");
        int next = 0;
        for (int i = 0; i < layout.size(); i++) {
            while (next < layout.chunks().size() && layout.chunks().get(next).last() < i) {
                next++;
            }
            if (i > 0 && layout.beginsSentence(i)) {
                out.raw('\n');
            }
            Span token = layout.token(i);
            out.column(layout.text(), token.begin(), token.end()).raw(UNKNOWN);
            tag(layout, next, i, out);
            out.raw('\n');
        }
        out.raw(layout.size() == 0 ? "" : "\n");
    }

    private static void requireApart(Bundle bundle, TokenLayout layout) {
        for (TokenLayout.Trouble trouble : layout.troubles()) {
            if (trouble.kind().equals(TokenLayout.OVERLAP)) {
                throw new Refusal(
                        Excerpt.example(bundle, trouble.mark())
                                + ": overlaps another span, and conll holds one tag a token;"
                                + " keep the outer or the inner spans");
            }
        }
    }

    private void tag(TokenLayout layout, int next, int token, Utf8Out out) {
        if (next == layout.chunks().size() || layout.chunks().get(next).first() > token) {
            out.raw('O');
            return;
        }
        TokenLayout.Chunk chunk = layout.chunks().get(next);
        boolean begins = chunk.first() == token;
        boolean ends = chunk.last() == token;
        char prefix =
                switch (options.scheme()) {
                    case IOB2 -> begins ? 'B' : 'I';
                    case BIOES -> begins && ends ? 'S' : begins ? 'B' : ends ? 'E' : 'I';
                };
        out.raw(prefix).raw('-').column(chunk.label(), 0, chunk.label().length());
    }

    /// Reads tokens and tags and puts the spans together again, by the rules of the scheme.
    @Override
    public void prove(Bundle bundle, byte[] bytes, int length) {
        new ConllProof(options.scheme(), new Utf8In(bytes, length)).of(layouts.of(bundle));
    }
}
