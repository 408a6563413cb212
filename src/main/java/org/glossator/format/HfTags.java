package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The classes of a token: `O`, and each tag of the codebook with each letter of the scheme.
///
/// White space in the name of a tag is `_`, as in all columns of tags.
final class HfTags {

    private static final String OUTSIDE = "O";

    private final WriteOptions.Scheme scheme;
    private final List<String> names = new ArrayList<>(List.of(OUTSIDE));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of(OUTSIDE, 0));

    HfTags(Schema schema, WriteOptions.Scheme scheme) {
        this(schema.spanTags().stream().map(Tag::name).toList(), scheme);
    }

    /// @param tags by name
    HfTags(List<String> tags, WriteOptions.Scheme scheme) {
        this.scheme = scheme;
        Set<String> labels = new LinkedHashSet<>();
        tags.forEach(tag -> labels.add(Column.of(tag)));
        for (String label : labels) {
            for (char letter : letters().toCharArray()) {
                numbers.put(letter + "-" + label, names.size());
                names.add(letter + "-" + label);
            }
        }
    }

    private String letters() {
        return switch (scheme) {
            case IOB2 -> "BI";
            case BIOES -> "BIES";
        };
    }

    /// By number.
    List<String> names() {
        return List.copyOf(names);
    }

    /// The class of each token.
    ///
    /// @throws Refusal if a span has a tag that the codebook does not
    int[] of(TokenLayout layout) {
        int[] classes = new int[layout.size()];
        for (TokenLayout.Chunk chunk : layout.chunks()) {
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                Integer number = numbers.get(letter(chunk, i) + "-" + chunk.label());
                if (number == null) {
                    throw new Refusal(
                            "the tag \"" + chunk.label() + "\" is not in the codebook; add it");
                }
                classes[i] = number;
            }
        }
        return classes;
    }

    private char letter(TokenLayout.Chunk chunk, int token) {
        boolean begins = token == chunk.first();
        boolean ends = token == chunk.last();
        return switch (scheme) {
            case IOB2 -> begins ? 'B' : 'I';
            case BIOES -> begins && ends ? 'S' : begins ? 'B' : ends ? 'E' : 'I';
        };
    }

    /// The spans that classes tell of, read token by token.
    ///
    /// @throws Refusal if they are not in the scheme
    List<TokenLayout.Chunk> chunks(List<Integer> classes) {
        List<TokenLayout.Chunk> chunks = new ArrayList<>();
        int begin = -1;
        String open = "";
        for (int i = 0; i <= classes.size(); i++) {
            String name = i == classes.size() ? OUTSIDE : names.get(classes.get(i));
            char letter = name.charAt(0);
            boolean goesOn = letter == 'I' || letter == 'E';
            if (goesOn && (begin < 0 || !name.substring(2).equals(open))) {
                throw new Refusal("a tag that goes on from nothing");
            }
            if (begin >= 0 && !goesOn) {
                if (scheme == WriteOptions.Scheme.BIOES) {
                    throw new Refusal("a tag that does not end");
                }
                chunks.add(new TokenLayout.Chunk(begin, i - 1, open));
                begin = -1;
            }
            if (letter == 'B' || letter == 'S') {
                begin = i;
                open = name.substring(2);
            }
            if (letter == 'E' || letter == 'S') {
                chunks.add(new TokenLayout.Chunk(begin, i, open));
                begin = -1;
            }
        }
        return chunks;
    }
}
