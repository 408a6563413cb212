package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// One file of an export while it is written: its bytes, and the digests of what they mean.
final class DataFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private final MessageDigest sha256;
    private int[] meant = new int[64];
    private int documents;
    private long bytes;

    DataFile(Path path) throws IOException {
        this.path = path;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(Utf8Out content, int digest) throws IOException {
        if (documents == meant.length) {
            meant = Arrays.copyOf(meant, documents * 2);
        }
        meant[documents++] = digest;
        add(content);
    }

    void add(Utf8Out content) throws IOException {
        out.write(content.bytes(), 0, content.length());
        sha256.update(content.bytes(), 0, content.length());
        bytes += content.length();
    }

    /// Brings the bytes to the disk.
    void settle() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
    }

    /// Proves that the file says what was meant.
    ///
    /// @throws Refusal if it does not
    void verify(Scribe scribe) {
        if (documents == 0) {
            return;
        }
        int[] read = new int[1];
        try {
            scribe.readBack(
                    Source.of(path, null),
                    digest -> {
                        if (read[0] >= documents || meant[read[0]] != digest) {
                            throw new Refusal("it says something else");
                        }
                        read[0]++;
                    });
        } catch (Refusal e) {
            throw unproven(read[0], e);
        }
        if (read[0] != documents) {
            throw unproven(read[0], new Refusal("it is missing"));
        }
    }

    private Refusal unproven(int proven, Refusal cause) {
        return new Refusal(
                name()
                        + ": document "
                        + (proven + 1)
                        + " does not read back as it was meant ("
                        + cause.getMessage()
                        + "); nothing was exported, please report this with the document",
                cause);
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

    /// Lower-case hexadecimal; to be asked once, when all is written.
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
