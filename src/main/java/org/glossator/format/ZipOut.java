package org.glossator.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A ZIP archive on its way to the disk. All files in it carry the same time, so that the same
/// content makes the same bytes.
final class ZipOut implements AutoCloseable {

    /// The first day ZIP can name.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Map<String, byte[]> digests = new LinkedHashMap<>();

    /// Writes the content of one file.
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    ZipOut(Path path) throws IOException {
        this.path = path;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        DigestOutputStream out = new DigestOutputStream(zip, Digests.sha256());
        content.to(out);
        zip.closeEntry();
        digests.put(name, out.getMessageDigest().digest());
    }

    /// The SHA-256 of a file that was added, in lower-case hexadecimal.
    String sum(String name) {
        return Digests.hex(Objects.requireNonNull(digests.get(name), name));
    }

    /// A line for each file that was added, as [Digests#line] has it.
    String sums() {
        StringBuilder lines = new StringBuilder();
        digests.forEach((name, sum) -> lines.append(Digests.line(name, sum)));
        return lines.toString();
    }

    boolean holds(String name) {
        return digests.containsKey(name);
    }

    /// Brings everything to the disk; nothing may be added any more.
    void settle() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
    }

    /// Reads the archive again and compares all files in it with what was added.
    ///
    /// @throws org.glossator.model.Refusal.Environment if it holds anything else
    void verify() throws IOException {
        byte[] part = new byte[BUFFER];
        try (ZipFile written = new ZipFile(path.toFile())) {
            for (Map.Entry<String, byte[]> file : digests.entrySet()) {
                MessageDigest read = Digests.sha256();
                try (InputStream in = written.getInputStream(written.getEntry(file.getKey()))) {
                    for (int count = in.read(part); count >= 0; count = in.read(part)) {
                        read.update(part, 0, count);
                    }
                }
                if (!MessageDigest.isEqual(read.digest(), file.getValue())) {
                    throw Shelf.differs(file.getKey());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
