package org.glossator.format;

import org.glossator.text.Offsets;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Lays out documents as a `DocBin` holds them: spans that do not overlap as entities, by the
/// choice that is made for overlaps, and all spans as a group.
///
/// Serves one thread.
final class DocBinText implements Survey {

    private static final Remainder REMAINDER =
            Remainder.beyond(Feature.FRAGMENTS, Feature.DOCUMENT_LABEL);

    /// Outer spans before those within.
    private static final Comparator<TokenLayout.Place> IN_TEXT =
            Comparator.comparingInt(TokenLayout.Place::first)
                    .thenComparing(Comparator.comparingInt(TokenLayout.Place::last).reversed())
                    .thenComparing(place -> place.mark().label());

    private final TokenLayouts layouts;

    DocBinText(WriteOptions options) {
        this.layouts = new TokenLayouts(options.chosen());
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        TokenLayout layout = layout(bundle);
        Losses losses = new Losses();
        for (TokenLayout.Place place : layout.places()) {
            Mark.OnSpan mark = place.mark();
            if (mark.fragments().size() > 1) {
                losses.add(Feature.FRAGMENTS.kind(), 1, () -> Excerpt.example(bundle, mark));
            }
            if (layout.widens(place)) {
                losses.add(TokenLayout.CUT, 1, () -> Excerpt.example(bundle, mark));
            }
        }
        for (TokenLayout.Trouble trouble : layout.troubles()) {
            if (trouble.kind().equals(Alteration.INVISIBLE_SPAN.kind())) {
                losses.add(trouble.kind(), 1, () -> Excerpt.example(bundle, trouble.mark()));
            }
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }

    TokenLayout layout(Bundle bundle) {
        return layouts.of(bundle);
    }

    SpacyTokens tokens(Bundle bundle) {
        return new SpacyTokens(layout(bundle));
    }

    /// All spans, in text order.
    static List<TokenLayout.Place> places(TokenLayout layout) {
        return layout.places().stream().sorted(IN_TEXT).toList();
    }

    /// The names of what is said of the document.
    static Set<String> labels(Bundle bundle) {
        Set<String> labels = new TreeSet<>();
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.OnDocument) {
                labels.add(mark.label());
            }
        }
        return labels;
    }

    DocBinRecord lay(Bundle bundle) {
        SpacyTokens tokens = tokens(bundle);
        Set<String> strings = new HashSet<>();
        byte[] spaces = new byte[tokens.size()];
        for (int i = 0; i < spaces.length; i++) {
            spaces[i] = (byte) (tokens.hasSpace(i) ? 1 : 0);
            strings.add(tokens.word(i));
        }
        tokens.layout().places().forEach(place -> strings.add(place.mark().label()));
        try {
            return new DocBinRecord(
                    values(tokens),
                    spaces,
                    cats(bundle),
                    groups(tokens, Offsets.of(bundle.text())),
                    about(bundle),
                    strings);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
    }

    private static byte[] values(SpacyTokens tokens) {
        int size = tokens.size();
        long[] iob = new long[size];
        long[] types = new long[size];
        Arrays.fill(iob, DocBinRecord.OUTSIDE);
        for (TokenLayout.Place place : tokens.layout().places()) {
            int first = tokens.of(place.first());
            for (int i = first; place.stays() && i <= tokens.of(place.last()); i++) {
                iob[i] = i == first ? DocBinRecord.BEGIN : DocBinRecord.INSIDE;
                types[i] = SpacyStrings.number(place.mark().label());
            }
        }
        ByteBuffer values =
                ByteBuffer.allocate(size * DocBinRecord.WIDTH).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            values.putLong(SpacyStrings.number(tokens.word(i)));
            values.putLong(iob[i]).putLong(types[i]);
            values.putLong(
                    tokens.beginsSentence(i)
                            ? DocBinRecord.BEGINS_SENTENCE
                            : DocBinRecord.WITHIN_SENTENCE);
        }
        return values.array();
    }

    private static byte[] cats(Bundle bundle) throws IOException {
        Set<String> labels = labels(bundle);
        try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
            out.packMapHeader(labels.size());
            for (String label : labels) {
                out.packString(label).packDouble(1);
            }
            return out.toByteArray();
        }
    }

    private static byte[] about(Bundle bundle) throws IOException {
        try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
            out.packMapHeader(1).packString(DocBinRecord.ID).packString(bundle.id());
            return binary(out.toByteArray());
        }
    }

    /// The list of groups is the oldest layout, which all versions read that know groups.
    private static byte[] groups(SpacyTokens tokens, Offsets offsets) throws IOException {
        List<TokenLayout.Place> places = places(tokens.layout());
        try (MessageBufferPacker group = MessagePack.newDefaultBufferPacker();
                MessageBufferPacker all = MessagePack.newDefaultBufferPacker()) {
            group.packMapHeader(3).packString("name").packString(DocBinRecord.GROUP);
            group.packString("attrs").packMapHeader(0);
            group.packString("spans").packArrayHeader(places.size());
            for (TokenLayout.Place place : places) {
                group.addPayload(binary(span(place, tokens, offsets)));
            }
            all.packArrayHeader(1).addPayload(binary(group.toByteArray()));
            return binary(all.toByteArray());
        }
    }

    /// Its id, that of what it stands for, its tag; then where it is in tokens and in code points.
    private static byte[] span(TokenLayout.Place place, SpacyTokens tokens, Offsets offsets) {
        int first = tokens.of(place.first());
        int last = tokens.of(place.last());
        return ByteBuffer.allocate(3 * Long.BYTES + 4 * Integer.BYTES)
                .putLong(0)
                .putLong(0)
                .putLong(SpacyStrings.number(place.mark().label()))
                .putInt(first)
                .putInt(last + 1)
                .putInt(offsets.toCodePoint(tokens.cover(first, last).begin()))
                .putInt(offsets.toCodePoint(tokens.cover(first, last).end()))
                .array();
    }

    private static byte[] binary(byte[] bytes) throws IOException {
        try (MessageBufferPacker out = MessagePack.newDefaultBufferPacker()) {
            out.packBinaryHeader(bytes.length).addPayload(bytes);
            return out.toByteArray();
        }
    }
}
