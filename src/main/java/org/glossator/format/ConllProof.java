package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Reads the columns of one document from their bytes, puts its spans together again by the rules
/// of the scheme, and compares tokens and spans with those that were meant.
final class ConllProof {

    private final WriteOptions.Scheme scheme;
    private final Utf8In in;
    private final List<TokenLayout.Chunk> chunks = new ArrayList<>();

    /// The label of the span that the next token may go on with; empty when there is none.
    private String open = "";

    ConllProof(WriteOptions.Scheme scheme, Utf8In in) {
        this.scheme = scheme;
        this.in = in;
    }

    /// @throws Refusal with what differs
    void of(TokenLayout meant) {
        in.literal(ConllText.DOCUMENT);
        in.literal("\n\n");
        for (int i = 0; i < meant.size(); i++) {
            if (i > 0 && in.takes('\n') != meant.beginsSentence(i)) {
                throw new Refusal("a sentence that ends elsewhere, at token " + (i + 1));
            }
            Span token = meant.token(i);
            in.column(meant.text(), token.begin(), token.end());
            in.literal(ConllText.UNKNOWN);
            tag(i);
        }
        if (meant.size() > 0) {
            in.literal("\n");
        }
        in.end();
        if (!chunks.equals(meant.chunks())) {
            throw new Refusal("other spans");
        }
    }

    private void tag(int token) {
        char prefix = in.ascii();
        if (prefix == 'O') {
            in.literal("\n");
            open = "";
            return;
        }
        in.literal("-");
        if (prefix == 'B' || prefix == 'S') {
            open = in.line();
            chunks.add(new TokenLayout.Chunk(token, token, open));
        } else if (!open.isEmpty() && (prefix == 'I' || prefix == 'E')) {
            in.literal(open);
            in.literal("\n");
            int last = chunks.size() - 1;
            chunks.set(last, new TokenLayout.Chunk(chunks.get(last).first(), token, open));
        } else {
            throw new Refusal("a tag goes on that never began, at token " + (token + 1));
        }
        if (scheme == WriteOptions.Scheme.BIOES && (prefix == 'E' || prefix == 'S')) {
            open = "";
        }
    }
}
