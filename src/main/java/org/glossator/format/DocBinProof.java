package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessageUnpacker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads a document back from what goes into a `DocBin`, as spaCy does, and compares all it says
/// with what was meant.
///
/// Counts code points by itself, so that it proves offsets instead of repeating them.
final class DocBinProof {

    /// A span as it is read: in code units.
    private record Found(Span where, String label) {

        private static final Comparator<Found> IN_TEXT =
                Comparator.comparing(Found::where).thenComparing(Found::label);
    }

    private final DocBinRecord record;
    private final Map<Long, String> strings = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /// Where each token begins and ends, in code units.
    private final List<Span> tokens = new ArrayList<>();

    private final List<Found> entities = new ArrayList<>();
    private final Set<Integer> sentences = new TreeSet<>();

    private DocBinProof(DocBinRecord record) {
        this.record = record;
        for (String string : record.strings()) {
            strings.put(SpacyStrings.number(string), string);
        }
    }

    /// @throws Refusal with what differs
    static void of(DocBinRecord record, Bundle bundle, TokenLayout layout) {
        try {
            new DocBinProof(record).prove(bundle, layout);
        } catch (IOException | MessagePackException e) {
            throw new Refusal("no MessagePack", e);
        }
    }

    private void prove(Bundle bundle, TokenLayout layout) throws IOException {
        tokens();
        same("text", bundle.text(), text.toString());
        same("entities", meant(layout, true), entities);
        same("spans", meant(layout, false), group());
        same("categories", DocBinText.labels(bundle), categories());
        same("id", bundle.id(), id());
        Set<Integer> begins = new TreeSet<>(tokens.isEmpty() ? Set.of() : Set.of(0));
        for (int i = 1; i < layout.size(); i++) {
            if (layout.beginsSentence(i)) {
                begins.add(layout.token(i).begin());
            }
        }
        same("sentences", begins, sentences);
    }

    private static void same(String what, Object meant, Object found) {
        if (!meant.equals(found)) {
            throw new Refusal("other " + what);
        }
    }

    private static List<Found> meant(TokenLayout layout, boolean entities) {
        return layout.places().stream()
                .filter(place -> place.stays() || !entities)
                .map(place ->
                        new Found(
                                layout.token(place.first()).cover(layout.token(place.last())),
                                place.mark().label()))
                .sorted(Found.IN_TEXT)
                .toList();
    }

    private String string(long number) {
        String string = number == 0 ? "" : strings.get(number);
        if (string == null) {
            throw new Refusal("a number that stands for nothing");
        }
        return string;
    }

    private void tokens() {
        ByteBuffer values = ByteBuffer.wrap(record.tokens()).order(ByteOrder.LITTLE_ENDIAN);
        if (values.remaining() != record.size() * DocBinRecord.WIDTH) {
            throw new Refusal("another number of tokens");
        }
        for (byte space : record.spaces()) {
            int begin = text.length();
            text.append(string(values.getLong()));
            tokens.add(new Span(begin, text.length()));
            entity(values.getLong(), string(values.getLong()));
            long start = values.getLong();
            if (start == DocBinRecord.BEGINS_SENTENCE) {
                sentences.add(begin);
            } else {
                same("sentences", DocBinRecord.WITHIN_SENTENCE, start);
            }
            text.append(space == 0 ? "" : " ");
        }
    }

    /// Of the last token.
    private void entity(long iob, String label) {
        Span token = tokens.getLast();
        if (iob == DocBinRecord.BEGIN) {
            entities.add(new Found(token, label));
        } else if (iob == DocBinRecord.INSIDE) {
            boolean goesOn = !entities.isEmpty() && entities.getLast().label().equals(label);
            if (!goesOn) {
                throw new Refusal("an entity that goes on from nothing");
            }
            entities.add(new Found(entities.removeLast().where().cover(token), label));
        } else if (iob != DocBinRecord.OUTSIDE || !label.isEmpty()) {
            throw new Refusal("a token that is neither in an entity nor out of one");
        }
    }

    private List<Found> group() throws IOException {
        List<Found> spans = new ArrayList<>();
        MessageUnpacker groups = inner(MessagePack.newDefaultUnpacker(record.groups()));
        same("groups", 1, groups.unpackArrayHeader());
        MessageUnpacker group = inner(groups);
        same("group", 3, group.unpackMapHeader());
        same("group", "name" + DocBinRecord.GROUP, group.unpackString() + group.unpackString());
        same("group", "attrs", group.unpackString());
        same("group", 0, group.unpackMapHeader());
        same("group", "spans", group.unpackString());
        for (int left = group.unpackArrayHeader(); left > 0; left--) {
            spans.add(span(ByteBuffer.wrap(binary(group))));
        }
        spans.sort(Found.IN_TEXT);
        return spans;
    }

    private Found span(ByteBuffer packed) {
        same("span", 0L, packed.getLong() | packed.getLong());
        String label = string(packed.getLong());
        Span first = tokens.get(packed.getInt());
        Span where = first.cover(tokens.get(packed.getInt() - 1));
        same("offset", text.codePointCount(0, where.begin()), packed.getInt());
        same("offset", text.codePointCount(0, where.end()), packed.getInt());
        return new Found(where, label);
    }

    private Set<String> categories() throws IOException {
        Set<String> labels = new TreeSet<>();
        MessageUnpacker cats = MessagePack.newDefaultUnpacker(record.cats());
        for (int left = cats.unpackMapHeader(); left > 0; left--) {
            labels.add(cats.unpackString());
            same("category", 1.0, cats.unpackDouble());
        }
        return labels;
    }

    private String id() throws IOException {
        MessageUnpacker about = inner(MessagePack.newDefaultUnpacker(record.about()));
        same("keys", 1, about.unpackMapHeader());
        same("keys", DocBinRecord.ID, about.unpackString());
        return about.unpackString();
    }

    private static byte[] binary(MessageUnpacker in) throws IOException {
        return in.readPayload(in.unpackBinaryHeader());
    }

    private static MessageUnpacker inner(MessageUnpacker in) throws IOException {
        return MessagePack.newDefaultUnpacker(binary(in));
    }
}
