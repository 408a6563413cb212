package org.glossator.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Files in a ZIP archive: `file` in `folder`. All carry the same time, so that the same content
/// makes the same bytes.
final class ZipShelf implements Shelf {

    /// The first day ZIP can name.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Staging staging;
    private final String file;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Digests digests = new Digests();

    ZipShelf(Path folder, String file) throws IOException {
        this.file = file;
        this.staging = new Staging(folder);
        this.channel =
                FileChannel.open(
                        staging.path(file),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    @Override
    public void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        digests.add(name, content);
    }

    @Override
    public List<Path> publish() throws IOException {
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        try (ZipFile written = new ZipFile(staging.path(file).toFile())) {
            for (String name : digests.names()) {
                try (InputStream in = written.getInputStream(written.getEntry(name))) {
                    if (!digests.are(name, in.readAllBytes())) {
                        throw Shelf.differs(name);
                    }
                }
            }
        }
        return staging.publish(List.of(file));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        staging.close();
    }
}
