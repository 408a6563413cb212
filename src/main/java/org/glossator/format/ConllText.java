package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The columns of CoNLL-2003: token, part of speech, chunk and tag, the middle two unknown.
final class ConllText implements Scribe {

    private static final String DOCUMENT = "-DOCSTART- -X- -X- O";
    private static final String UNKNOWN = " -X- -X- ";

    private final WriteOptions options;

    ConllText(WriteOptions options) {
        this.options = options;
    }

    /// @throws Refusal if spans overlap and no choice was made which of them to keep
    @Override
    public int append(Bundle bundle, Utf8Out out) {
        TokenLayout layout = TokenLayout.of(bundle, options.overlaps());
        if (options.overlaps() == WriteOptions.Overlaps.FAIL) {
            for (TokenLayout.Trouble trouble : layout.troubles()) {
                if (trouble.kind().equals(TokenLayout.OVERLAP)) {
                    throw new Refusal(
                            Conll.example(bundle, trouble.mark())
                                    + ": overlaps another span, and conll holds one tag a token;"
                                    + " keep the outer or the inner spans");
                }
            }
        }
        out.raw(DOCUMENT).raw("\n\n");
        Document meant = new Document();
        int next = 0;
        for (int i = 0; i < layout.size(); i++) {
            while (next < layout.chunks().size() && layout.chunks().get(next).last() < i) {
                next++;
            }
            if (i > 0 && layout.beginsSentence(i)) {
                out.raw('\n');
            }
            String token = layout.token(i);
            meant.tokens.add(token);
            out.text(token).raw(UNKNOWN);
            tag(layout, next, i, out);
            out.raw('\n');
        }
        out.raw(layout.size() == 0 ? "" : "\n");
        meant.chunks.addAll(layout.chunks());
        return meant.digest();
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
        out.raw(prefix).raw('-').text(chunk.label());
    }

    /// Reads tokens and tags and puts the spans together again, by the rules of the scheme.
    @Override
    public void readBack(Source file, IntConsumer digests) {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                file.opening().open(), StandardCharsets.UTF_8.newDecoder()))) {
            Document document = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(DOCUMENT)) {
                    if (document != null) {
                        digests.accept(document.digest());
                    }
                    document = new Document();
                } else if (!line.isEmpty()) {
                    if (document == null) {
                        throw new Refusal(file.name() + ": a token before the first document");
                    }
                    document.read(line.split(" ", -1), options.scheme());
                }
            }
            if (document != null) {
                digests.accept(document.digest());
            }
        } catch (IOException e) {
            throw Unreadable.of(file.name(), e);
        }
    }

    /// Text fit for a column: what is white space or cannot be seen at all becomes `_`.
    static String column(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)) {
                return text.replaceAll("[\\s\\p{Z}\\p{Cc}]", "_");
            }
        }
        return text;
    }

    /// What a document says in this format.
    private static final class Document {
        final List<String> tokens = new ArrayList<>();
        final List<TokenLayout.Chunk> chunks = new ArrayList<>();
        private int open = -1;

        void read(String[] columns, WriteOptions.Scheme scheme) {
            String tag = columns[columns.length - 1];
            int token = tokens.size();
            tokens.add(columns[0]);
            if (columns.length != 4
                    || !tag.equals("O") && (tag.length() < 3 || tag.charAt(1) != '-')) {
                throw new Refusal("not four columns with a tag: " + String.join(" ", columns));
            }
            char prefix = tag.charAt(0);
            String label = tag.equals("O") ? "" : tag.substring(2);
            if (prefix == 'B' || prefix == 'S') {
                open = token;
                chunks.add(new TokenLayout.Chunk(token, token, label));
            } else if (prefix == 'O') {
                open = -1;
            } else if (open >= 0 && chunks.getLast().label().equals(label)) {
                chunks.set(chunks.size() - 1, new TokenLayout.Chunk(open, token, label));
            } else {
                throw new Refusal("a tag goes on that never began: " + tag);
            }
            if (scheme == WriteOptions.Scheme.BIOES && (prefix == 'E' || prefix == 'S')) {
                open = -1;
            }
        }

        int digest() {
            return 31 * tokens.hashCode() + chunks.hashCode();
        }
    }
}
