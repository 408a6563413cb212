package org.glossator.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Files in a folder.
final class FolderShelf implements Shelf {

    private final Staging staging;
    private final Digests digests = new Digests();

    FolderShelf(Path folder) throws IOException {
        this.staging = new Staging(folder);
    }

    @Override
    public void add(String name, byte[] content) throws IOException {
        Files.write(room(name), content, StandardOpenOption.CREATE_NEW);
        digests.add(name, content);
    }

    @Override
    public Path room(String name) throws IOException {
        Path path = staging.path(name);
        Files.createDirectories(path.getParent());
        return path;
    }

    @Override
    public void take(String name, String sha256) {
        digests.add(name, sha256);
    }

    @Override
    public String sums() {
        return digests.lines();
    }

    @Override
    public List<Path> publish() throws IOException {
        List<String> names = digests.names();
        for (String name : names) {
            Path path = staging.path(name);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try (InputStream in = Files.newInputStream(path)) {
                if (!digests.are(name, in)) {
                    throw Shelf.differs(name);
                }
            }
        }
        return staging.publish(names);
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
