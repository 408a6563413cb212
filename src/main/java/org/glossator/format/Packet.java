package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Revision;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A packet that was found whole: one annotator's work as one file.
///
/// @param name the file, as it stands in messages
/// @param annotator whose work it is
/// @param texts whether it holds the texts
/// @param latest when anything last happened in the project it comes from
/// @param schemaVersion of the project it comes from
/// @param labels the tags its codebook defines
/// @param content bytes before the last line
/// @param documents how many it holds
/// @param sha256 of the bytes before the last line
public record Packet(
        Path name,
        String annotator,
        boolean texts,
        Revision latest,
        int schemaVersion,
        List<Label> labels,
        long content,
        long documents,
        String sha256) {

    /// The ending of packets, without the dot.
    public static final String EXTENSION = "glossapack";

    private static final int LAST_LINE = 512;

    public Packet {
        labels = List.copyOf(labels);
    }

    /// What one line of a packet holds.
    public sealed interface Item {

        /// A document with its text.
        record Whole(PacketDocument document) implements Item {}

        /// A document whose text neither the packet nor its reader has.
        ///
        /// @param name what it is called outside the project; may be empty
        /// @param sha256 of its text
        /// @param marks how many marks it has
        record Textless(String name, String title, String url, String sha256, int marks)
                implements Item {}
    }

    /// Reads a packet through and makes sure that it is whole.
    ///
    /// @throws Refusal with one line if it is not, or is no packet
    public static Packet open(Path file) {
        try {
            Optional<Last> last = Last.of(file);
            if (last.isEmpty()) {
                throw broken(file);
            }
            MessageDigest digest = Digests.sha256();
            try (InputStream in =
                    new DigestInputStream(content(file, last.get().begin()), digest)) {
                ByteLines lines = new ByteLines(file.toString(), in);
                if (!lines.advance()) {
                    throw broken(file);
                }
                JsonNode head = tree(lines);
                in.transferTo(OutputStream.nullOutputStream());
                if (!Digests.hex(digest.digest()).equals(last.get().sha256())) {
                    throw broken(file);
                }
                return of(file, head, last.get());
            }
        } catch (IOException e) {
            throw Unreadable.of(file.toString(), e);
        }
    }

    private static Packet of(Path file, JsonNode head, Last last) {
        if (!head.path("format").asString("").equals(PacketWriter.FORMAT)) {
            throw broken(file);
        }
        int version = head.path("version").asInt(0);
        if (version != PacketWriter.VERSION) {
            throw new Refusal(
                    file
                            + ": a packet of version "
                            + version
                            + ", and this program knows version "
                            + PacketWriter.VERSION
                            + "; merge it with a newer Glossator");
        }
        String annotator = head.path("annotator").asString("");
        if (annotator.isBlank() || annotator.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(file + ": the packet does not say whose work it is; pack it again");
        }
        JsonNode schema = head.path("schema");
        return new Packet(
                file,
                annotator,
                head.path("texts").asBoolean(false),
                new Revision(
                        head.path("latest").path("at").asLong(0),
                        head.path("latest").path("entry").asLong(0)),
                schema.path("version").asInt(0),
                SchemaJson.labels(schema),
                last.begin(),
                last.documents(),
                last.sha256());
    }

    private static JsonNode tree(ByteLines lines) {
        try {
            return JsonMapper.shared().readTree(lines.bytes(), lines.begin(), lines.length());
        } catch (JacksonException notJson) {
            // Told apart from a packet by the format it does not name.
            return JsonMapper.shared().createObjectNode();
        }
    }

    private static Refusal broken(Path file) {
        return new Refusal(
                file
                        + ": not a whole packet: it was cut off or changed on its way, or is no"
                        + " packet; have it sent again");
    }

    private static InputStream content(Path file, long length) throws IOException {
        return new Bounded(new BufferedInputStream(Files.newInputStream(file), 1 << 16), length);
    }

    /// Hands over each document in turn.
    ///
    /// @param texts finds the text of a hash that the packet leaves out
    /// @throws Refusal if a line does not hold what it must
    public void read(Function<String, Optional<String>> texts, Consumer<Item> sink) {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = new DigestInputStream(content(name, content), digest)) {
            ByteLines lines = new ByteLines(name.toString(), in);
            PacketLines records = new PacketLines(Source.of(name, StandardCharsets.UTF_8), texts);
            lines.advance();
            long read = 0;
            while (lines.advance()) {
                sink.accept(records.item(lines));
                read++;
            }
            if (read != documents || !Digests.hex(digest.digest()).equals(sha256)) {
                throw broken(name);
            }
        } catch (IOException e) {
            throw Unreadable.of(name.toString(), e);
        }
    }

    /// The last line of a packet.
    ///
    /// @param begin where it begins, in bytes
    private record Last(long begin, long documents, String sha256) {

        static Optional<Last> of(Path path) throws IOException {
            if (!Files.exists(path)) {
                throw new Refusal(path + ": there is no such file; check the name");
            }
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
                int size = (int) Math.min(file.length(), LAST_LINE);
                byte[] tail = new byte[size];
                file.seek(file.length() - size);
                file.readFully(tail);
                List<Integer> ends = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    if (tail[i] == '\n') {
                        ends.add(i);
                    }
                }
                if (ends.size() < 2 || ends.getLast() != size - 1) {
                    return Optional.empty();
                }
                int begin = ends.get(ends.size() - 2) + 1;
                return read(tail, begin, size, file.length() - size + begin);
            }
        }

        private static Optional<Last> read(byte[] tail, int begin, int size, long at) {
            try {
                @Nullable JsonNode node = JsonMapper.shared().readTree(tail, begin, size - begin);
                String sha256 = node.path("sha256").asString("");
                return sha256.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Last(at, node.path("documents").asLong(0), sha256));
            } catch (JacksonException notJson) {
                return Optional.empty();
            }
        }
    }
}
