package org.glossator.format;

import org.glossator.model.Refusal;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;

/// One `DocBin` while it is written: a map in MessagePack, compressed by zlib, that has all tokens
/// first and all else behind. What comes later waits in files beside it; only the strings are kept
/// in memory, each once.
final class DocBinFile implements AutoCloseable {

    static final String VERSION = "0.1";

    private static final int BUFFER = 1 << 16;

    /// What is told of every document, each in a place of its own.
    enum Part {
        TOKENS("tokens"),
        SPACES("spaces"),
        LENGTHS("lengths"),
        CATS("cats"),
        SPAN_GROUPS("span_groups"),
        USER_DATA("user_data");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /// In the map.
        String key() {
            return key;
        }
    }

    private final Path path;
    private final Map<Part, DataFile> parts = new EnumMap<>(Part.class);
    private final TreeSet<String> strings = new TreeSet<>();
    private int documents;

    /// @param path beside which other files may stand until it is finished
    DocBinFile(Path path) throws IOException {
        this.path = path;
        try {
            for (Part part : Part.values()) {
                parts.put(part, new DataFile(beside(part)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Path beside(Part part) {
        return path.resolveSibling(path.getFileName() + "." + part.key());
    }

    /// @throws Refusal if the file would hold more than spaCy's layout can
    void add(DocBinRecord record) throws IOException {
        documents++;
        strings.addAll(record.strings());
        add(Part.TOKENS, record.tokens());
        add(Part.SPACES, record.spaces());
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        add(Part.LENGTHS, length.putInt(record.size()).array());
        add(Part.CATS, record.cats());
        add(Part.SPAN_GROUPS, record.groups());
        add(Part.USER_DATA, record.about());
    }

    private void add(Part part, byte[] bytes) throws IOException {
        DataFile file = part(part);
        if (file.bytes() + bytes.length > Integer.MAX_VALUE) {
            throw new Refusal(
                    path.getFileName()
                            + ": one file holds up to 2 GiB of "
                            + part.key()
                            + "; export fewer documents at a time");
        }
        file.add(bytes, bytes.length);
    }

    DataFile part(Part part) {
        DataFile file = parts.get(part);
        if (file == null) {
            throw new IllegalStateException("no " + part);
        }
        return file;
    }

    int documents() {
        return documents;
    }

    /// All strings, by UTF-16.
    TreeSet<String> strings() {
        return strings;
    }

    /// Puts all together, brings it to the disk, and reads it back from there.
    ///
    /// @throws Refusal if it does not hold what was added
    CardFile finish() throws IOException {
        for (DataFile part : parts.values()) {
            part.settle();
        }
        try (DataFile file = new DataFile(path)) {
            try (MessagePacker out =
                    MessagePack.newDefaultPacker(new DeflaterOutputStream(into(file)))) {
                write(out);
            }
            file.settle();
            file.verify();
            new DocBinReading(this).prove(path);
            return new CardFile(file.name(), documents, file.bytes(), file.sha256());
        }
    }

    private static OutputStream into(DataFile file) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                file.add(new byte[] {(byte) single}, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                file.add(bytes, offset, length);
            }
        };
    }

    /// In spaCy's order.
    private void write(MessagePacker out) throws IOException {
        out.packMapHeader(10).packString("version").packString(VERSION);
        out.packString("attrs").packArrayHeader(DocBinRecord.ATTRIBUTES.length);
        for (int attribute : DocBinRecord.ATTRIBUTES) {
            out.packInt(attribute);
        }
        binary(Part.TOKENS, out);
        binary(Part.SPACES, out);
        binary(Part.LENGTHS, out);
        out.packString("strings").packArrayHeader(strings.size());
        for (String string : strings) {
            out.packString(string);
        }
        list(Part.CATS, out);
        out.packString("flags").packArrayHeader(documents);
        for (int i = 0; i < documents; i++) {
            out.packMapHeader(1).packString("has_unknown_spaces").packBoolean(false);
        }
        list(Part.SPAN_GROUPS, out);
        list(Part.USER_DATA, out);
    }

    private void binary(Part part, MessagePacker out) throws IOException {
        out.packString(part.key());
        out.packBinaryHeader(Math.toIntExact(part(part).bytes()));
        content(part, out);
    }

    private void list(Part part, MessagePacker out) throws IOException {
        out.packString(part.key()).packArrayHeader(documents);
        content(part, out);
    }

    private void content(Part part, MessagePacker out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(beside(part))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.writePayload(buffer, 0, count);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (DataFile part : parts.values()) {
            part.close();
        }
    }
}
