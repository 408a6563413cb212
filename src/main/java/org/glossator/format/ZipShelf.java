package org.glossator.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/// Files in a ZIP archive: `file` in `folder`.
final class ZipShelf implements Shelf {

    private final Staging staging;
    private final String file;
    private final ZipOut zip;

    ZipShelf(Path folder, String file) throws IOException {
        this.file = file;
        this.staging = new Staging(folder);
        this.zip = new ZipOut(staging.path(file));
    }

    @Override
    public void add(String name, byte[] content) throws IOException {
        zip.add(name, content);
    }

    @Override
    public Path room(String name) throws IOException {
        Path path = staging.path("rooms").resolve(name);
        Files.createDirectories(path.getParent());
        return path;
    }

    @Override
    public void take(String name, String sha256) throws IOException {
        Path room = room(name);
        zip.add(name, out -> Files.copy(room, out));
        if (!zip.sum(name).equals(sha256)) {
            throw Shelf.differs(name);
        }
        Files.delete(room);
    }

    @Override
    public String sums() {
        return zip.sums();
    }

    @Override
    public List<Path> publish(Executor beside) throws IOException {
        zip.settle();
        zip.verify();
        return staging.publish(List.of(file));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        staging.close();
    }
}
