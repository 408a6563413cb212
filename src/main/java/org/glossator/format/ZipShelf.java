package org.glossator.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
    public List<Path> publish() throws IOException {
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
