package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The parts of one document that is a ZIP archive, as Word, LibreOffice and EPUB make it.
///
/// The file is held in memory, since it may lie in an archive itself; its parts are unpacked when
/// they are asked for. The layout is that of PKWARE's APPNOTE 6.3: parts are found by the directory
/// at the end, without which the file was cut off.
final class ZippedParts {

    /// What all parts that are read may come to, unpacked.
    private static final int UNPACKED = 100_000_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Source source;
    private final ByteBuffer file;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int unpacked;

    /// @param at where its local header begins
    private record Part(int at, int method, int packed, int crc, boolean encrypted) {}

    private ZippedParts(Source source, byte[] content) {
        this.source = source;
        this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// @param what the kind of document that is expected, for messages
    /// @throws Refusal if it is no archive, or a broken one
    static ZippedParts of(Source source, String what) {
        byte[] content = Decoder.content(source, Decoder.LARGEST);
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new Refusal(
                    source.name()
                            + ": this is "
                            + Magic.of(content).orElse("something else")
                            + ", not "
                            + what
                            + "; give the file the ending of what it is");
        }
        ZippedParts parts = new ZippedParts(source, content);
        try {
            parts.list();
        } catch (IndexOutOfBoundsException e) {
            throw parts.broken();
        }
        return parts;
    }

    private Refusal broken() {
        return new Refusal(
                source.name() + ": the file is broken or cut off; save or fetch it again");
    }

    private void list() {
        int end = end();
        int length = file.getInt(end + 12);
        int at = end - length;
        // Something may stand before the archive; offsets do not count it.
        int moved = at - file.getInt(end + 16);
        while (at + ENTRY_LENGTH <= end && file.getInt(at) == ENTRY) {
            int name = size(at + 28);
            byte[] bytes = new byte[name];
            file.get(at + ENTRY_LENGTH, bytes);
            parts.putIfAbsent(
                    new String(bytes, StandardCharsets.UTF_8).replace('\\', '/'),
                    new Part(
                            file.getInt(at + 42) + moved,
                            size(at + 10),
                            file.getInt(at + 20),
                            file.getInt(at + 16),
                            (size(at + 8) & 1) != 0));
            at += ENTRY_LENGTH + name + size(at + 30) + size(at + 32);
        }
        if (at != end) {
            throw broken();
        }
    }

    private int end() {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw broken();
    }

    private int size(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    Set<String> names() {
        return parts.keySet();
    }

    /// One part, to be read like a file of its own.
    Optional<Source> find(String name) {
        return Optional.ofNullable(parts.get(name))
                .map(part ->
                        new Source(
                                source.name() + "/" + name,
                                () -> new ByteArrayInputStream(content(part)),
                                null));
    }

    /// @throws Refusal if there is none of that name
    Source get(String name) {
        return find(name)
                .orElseThrow(() ->
                        new Refusal(
                                source.name()
                                        + ": the part "
                                        + name
                                        + " is missing; save or fetch it again"));
    }

    private byte[] content(Part part) {
        if (part.encrypted()) {
            throw locked(source);
        }
        try {
            if (file.getInt(part.at()) != LOCAL) {
                throw broken();
            }
            int begin = part.at() + LOCAL_LENGTH + size(part.at() + 26) + size(part.at() + 28);
            ByteBuffer packed = file.slice(begin, part.packed());
            byte[] content =
                    switch (part.method()) {
                        case STORED -> stored(packed);
                        case DEFLATED -> inflated(packed);
                        default -> throw broken();
                    };
            CRC32 crc = new CRC32();
            crc.update(content);
            if ((int) crc.getValue() != part.crc()) {
                throw broken();
            }
            return content;
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw broken();
        }
    }

    private byte[] stored(ByteBuffer packed) {
        count(packed.remaining());
        byte[] content = new byte[packed.remaining()];
        packed.get(content);
        return content;
    }

    private byte[] inflated(ByteBuffer packed) throws DataFormatException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw broken();
                }
                count(length);
                content.write(buffer, 0, length);
            }
        }
        return content.toByteArray();
    }

    private void count(int more) {
        unpacked += more;
        if (unpacked > UNPACKED) {
            throw new Refusal(
                    source.name()
                            + ": it unpacks to more than "
                            + UNPACKED / 1_000_000
                            + " MB, the most that is read of one document; split it");
        }
    }

    static Refusal locked(Source source) {
        return new Refusal(
                source.name()
                        + ": it is protected by a password; open it with that and save it without");
    }
}
