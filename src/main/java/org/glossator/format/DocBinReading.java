package org.glossator.format;

import org.glossator.model.Refusal;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessageUnpacker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.InflaterInputStream;

/// Reads a finished `DocBin` from the disk and compares it with what went into it. What every
/// document says was proven before, so that its digest is enough.
final class DocBinReading {

    private static final int BUFFER = 1 << 16;

    private final DocBinFile meant;

    DocBinReading(DocBinFile meant) {
        this.meant = meant;
    }

    /// @throws Refusal if anything differs
    void prove(Path path) throws IOException {
        try (MessageUnpacker in =
                MessagePack.newDefaultUnpacker(
                        new InflaterInputStream(Files.newInputStream(path)))) {
            read(in);
        } catch (Refusal | MessagePackException e) {
            throw new Refusal(
                    path.getFileName()
                            + ": does not read back as it was meant ("
                            + e.getMessage()
                            + "); nothing was exported, please report this",
                    e);
        }
    }

    private void read(MessageUnpacker in) throws IOException {
        same("keys", 10, in.unpackMapHeader());
        key("version", in);
        same("version", DocBinFile.VERSION, in.unpackString());
        key("attrs", in);
        same("attrs", DocBinRecord.ATTRIBUTES.length, in.unpackArrayHeader());
        for (int attribute : DocBinRecord.ATTRIBUTES) {
            same("attrs", attribute, in.unpackInt());
        }
        binary(DocBinFile.Part.TOKENS, in);
        binary(DocBinFile.Part.SPACES, in);
        binary(DocBinFile.Part.LENGTHS, in);
        key("strings", in);
        same("strings", meant.strings().size(), in.unpackArrayHeader());
        for (String string : meant.strings()) {
            same("strings", string, in.unpackString());
        }
        list(DocBinFile.Part.CATS, in);
        key("flags", in);
        same("flags", meant.documents(), in.unpackArrayHeader());
        for (int i = 0; i < meant.documents(); i++) {
            same("flags", 1, in.unpackMapHeader());
            key("has_unknown_spaces", in);
            same("flags", false, in.unpackBoolean());
        }
        list(DocBinFile.Part.SPAN_GROUPS, in);
        list(DocBinFile.Part.USER_DATA, in);
        same("end", false, in.hasNext());
    }

    private static void same(String what, Object meant, Object found) {
        if (!meant.equals(found)) {
            throw new Refusal("other " + what);
        }
    }

    private static void key(String name, MessageUnpacker in) throws IOException {
        same("keys", name, in.unpackString());
    }

    private void binary(DocBinFile.Part part, MessageUnpacker in) throws IOException {
        key(part.key(), in);
        same(part.key(), Math.toIntExact(meant.part(part).bytes()), in.unpackBinaryHeader());
        content(part, in);
    }

    private void list(DocBinFile.Part part, MessageUnpacker in) throws IOException {
        key(part.key(), in);
        same(part.key(), meant.documents(), in.unpackArrayHeader());
        content(part, in);
    }

    private void content(DocBinFile.Part part, MessageUnpacker in) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        long left = meant.part(part).bytes();
        while (left > 0) {
            int count = (int) Math.min(left, buffer.length);
            in.readPayload(buffer, 0, count);
            digest.update(buffer, 0, count);
            left -= count;
        }
        same(part.key(), meant.part(part).sha256(), Digests.hex(digest.digest()));
    }
}
