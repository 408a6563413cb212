package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders to work in, under `target/bench`.
final class Scratch {

    private static final Path ROOT = Path.of("target", "bench");

    private Scratch() {}

    /// A folder of that name, empty.
    static Path fresh(String name) throws IOException {
        Path folder = ROOT.resolve(name);
        delete(folder);
        return Files.createDirectories(folder);
    }

    /// Takes away a file or folder and all that is in it, if it is there.
    static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(path)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
