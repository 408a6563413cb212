package org.glossator.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A hidden folder on the target's disk in which an export stands until it is proven.
///
/// Closing removes it with all that was not published.
final class Staging implements AutoCloseable {

    private final Path target;
    private final Path folder;

    /// @param target the folder the files are to stand in; made when they are published
    Staging(Path target) throws IOException {
        this.target = target;
        Path existing = target;
        while (!Files.isDirectory(existing)) {
            Path parent = existing.getParent();
            if (parent == null || Files.exists(existing)) {
                throw new FileSystemException(existing.toString(), null, "not a folder");
            }
            existing = parent;
        }
        this.folder = Files.createTempDirectory(existing, ".glossator-export-");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// Moves the files into place, each at once. If one cannot be moved, those before it are taken
    /// back and what they replaced stands again.
    ///
    /// @return where they are, in the given order
    List<Path> publish(List<String> names) throws IOException {
        Files.createDirectories(target);
        List<Path> placed = new ArrayList<>();
        Set<Path> made = new HashSet<>();
        try {
            for (String name : names) {
                Path to = target.resolve(name);
                if (made.add(to.getParent())) {
                    Files.createDirectories(to.getParent());
                }
                if (Files.isDirectory(to)) {
                    throw new FileSystemException(to.toString(), null, "a folder of that name");
                }
                if (Files.exists(to)) {
                    Files.copy(to, earlier(to), StandardCopyOption.COPY_ATTRIBUTES);
                }
                move(path(name), to);
                placed.add(to);
            }
            sync(target);
            return placed;
        } catch (IOException e) {
            for (Path path : placed) {
                takeBack(path, e);
            }
            throw e;
        }
    }

    private Path earlier(Path placed) {
        return folder.resolve(target.relativize(placed) + ".earlier");
    }

    private void takeBack(Path placed, IOException cause) {
        Path earlier = earlier(placed);
        try {
            if (Files.exists(earlier)) {
                move(earlier, placed);
            } else {
                Files.delete(placed);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the names durable too; where folders cannot be opened, the system sees to it itself.
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
