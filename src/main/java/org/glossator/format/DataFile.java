package org.glossator.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/// One file of an export while it is written, and the digest of all that went into it.
final class DataFile implements AutoCloseable {

    private static final int BUFFER = 1 << 18;

    /// How many bytes are brought to the disk at a time: meanwhile others lay out documents, and at
    /// the end little is left to wait for.
    private static final long UNSYNCED = 1 << 22;

    private final Path path;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final MessageDigest written = Digests.sha256();
    private final Frame frame;
    private String sha256 = "";
    private int documents;
    private long bytes;
    private long synced;

    DataFile(Path path) throws IOException {
        this(path, Frame.NONE);
    }

    DataFile(Path path, Frame frame) throws IOException {
        this.path = path;
        this.frame = frame;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        add(frame.head(), frame.head().length);
    }

    /// Adds the bytes of one document.
    void document(Utf8Out content) throws IOException {
        if (documents > 0) {
            add(frame.between(), frame.between().length);
        }
        add(content);
        documents++;
    }

    void add(Utf8Out content) throws IOException {
        add(content.bytes(), content.length());
    }

    void add(byte[] content, int length) throws IOException {
        add(content, 0, length);
    }

    void add(byte[] content, int from, int length) throws IOException {
        written.update(content, from, length);
        bytes += length;
        int at = from;
        while (at < from + length) {
            int part = Math.min(buffer.remaining(), from + length - at);
            buffer.put(content, at, part);
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
        add(frame.tail(), frame.tail().length);
        flush();
        channel.force(true);
        channel.close();
        sha256 = Digests.hex(written.digest());
    }

    /// Reads the file again and compares its digest with that of what was added.
    ///
    /// @throws org.glossator.model.Refusal.Environment if it holds anything else
    void verify() throws IOException {
        MessageDigest read = Digests.sha256();
        byte[] part = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path)) {
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                read.update(part, 0, count);
            }
        }
        if (!Digests.hex(read.digest()).equals(sha256)) {
            throw Shelf.differs(name());
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
