package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Files in a folder.
final class FolderShelf implements Shelf {

    private final Staging staging;
    private final Digests digests = new Digests();

    /// Folders that are there: for each file, making them again would cost as much as the file.
    private final Set<Path> made = new HashSet<>();

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
        Path folder = path.getParent();
        if (made.add(folder)) {
            Files.createDirectories(folder);
        }
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
    public List<Path> publish(Executor beside) throws IOException {
        List<String> names = digests.names();
        List<CompletableFuture<Void>> settled = new ArrayList<>();
        for (String name : names) {
            settled.add(CompletableFuture.runAsync(() -> settle(name), beside));
        }
        try {
            // Once all have ended, so that nobody reads what closing takes away.
            CompletableFuture.allOf(settled.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException failure -> throw failure.getCause();
                case Refusal refusal -> throw refusal;
                case null, default -> throw e;
            }
        }
        return staging.publish(names);
    }

    /// Brings a file to the disk and reads it back.
    private void settle(String name) {
        Path path = staging.path(name);
        try {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try (InputStream in = Files.newInputStream(path)) {
                if (!digests.are(name, in)) {
                    throw Shelf.differs(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
