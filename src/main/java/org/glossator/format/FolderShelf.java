package org.glossator.format;

import java.io.IOException;
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
        Path path = staging.path(name);
        Files.createDirectories(path.getParent());
        Files.write(path, content, StandardOpenOption.CREATE_NEW);
        digests.add(name, content);
    }

    @Override
    public List<Path> publish() throws IOException {
        List<String> names = digests.names();
        for (String name : names) {
            Path path = staging.path(name);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!digests.are(name, Files.readAllBytes(path))) {
                throw Shelf.differs(name);
            }
        }
        return staging.publish(names);
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
