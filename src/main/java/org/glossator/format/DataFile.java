package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One file of an export while it is written, and the digest of all that went into it.
final class DataFile implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    /// How many bytes are brought to the disk at a time: meanwhile others lay out documents, and at
    /// the end little is left to wait for.
    private static final long UNSYNCED = 1 << 22;

    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final MessageDigest written = sha256Digest();
    private String sha256 = "";
    private int documents;
    private long bytes;
    private long synced;

    DataFile(Path path) throws IOException {
        this.path = path;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /// Adds the bytes of one document.
    void document(Utf8Out content) throws IOException {
        add(content);
        documents++;
    }

    void add(Utf8Out content) throws IOException {
        written.update(content.bytes(), 0, content.length());
        bytes += content.length();
        int at = 0;
        while (at < content.length()) {
            int part = Math.min(buffer.remaining(), content.length() - at);
            buffer.put(content.bytes(), at, part);
            at += part;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
        if (channel.position() - synced >= UNSYNCED) {
            channel.force(false);
            synced = channel.position();
        }
    }

    /// Brings the bytes to the disk; nothing may be added any more.
    void settle() throws IOException {
        flush();
        channel.force(true);
        channel.close();
        sha256 = HexFormat.of().formatHex(written.digest());
    }

    /// Reads the file again and compares its digest with that of what was added.
    ///
    /// @throws Refusal.Environment if it holds anything else
    void verify() throws IOException {
        MessageDigest read = sha256Digest();
        byte[] part = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                read.update(part, 0, count);
            }
        }
        if (!HexFormat.of().formatHex(read.digest()).equals(sha256)) {
            throw new Refusal.Environment(
                    name()
                            + ": the disk does not hold what was written; nothing was exported,"
                            + " check the disk or choose another");
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    int documents() {
        return documents;
    }

    long bytes() {
        return bytes;
    }

    /// Lower-case hexadecimal; empty until the file has settled.
    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
