package org.glossator.project;

import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.format.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files an import order names, each with the format that reads it.
///
/// @param refused what cannot be read, one line each
/// @param passed how many files in folders no format reads
record FileSearch(List<Found> found, List<String> refused, int passed) {

    /// @param source where the bytes are
    record Found(Source source, Format.Reading format) {}

    static FileSearch of(ImportOrder order) {
        Collector collector = new Collector(order);
        for (Source source : order.pasted()) {
            collector.take(
                    source,
                    collector
                            .named
                            .or(() -> byEnding(source.name()))
                            .or(() -> Optional.of(Formats.reader("txt"))));
        }
        for (Path path : order.paths()) {
            collector.path(path);
        }
        return new FileSearch(collector.found, collector.refused, collector.passed);
    }

    private static Optional<Format.Reading> byEnding(String file) {
        return Formats.byExtension(file)
                .filter(Format.Reading.class::isInstance)
                .map(Format.Reading.class::cast);
    }

    private static final class Collector {

        private final ImportOrder order;
        private final Optional<Format.Reading> named;
        private final List<Found> found = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private int passed;

        Collector(ImportOrder order) {
            this.order = order;
            this.named = Optional.ofNullable(order.format()).map(Formats::reader);
        }

        void path(Path path) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (!Files.exists(path)) {
                refused.add(path + ": there is no such file; check its name");
            } else {
                Optional<Format.Reading> format = named.or(() -> byEnding(path.toString()));
                if (format.isEmpty()) {
                    refused.add(
                            path
                                    + ": its ending tells no format; name one of "
                                    + Formats.ids(Formats.readable()));
                }
                take(Source.of(path, order.charset()), format);
            }
        }

        private void folder(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Predicate.not(file -> hidden(folder, file)))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(this::inFolder);
            } catch (IOException | UncheckedIOException e) {
                refused.add(folder + ": cannot be read; check its permissions");
            }
        }

        private void inFolder(Path file) {
            Optional<Format.Reading> format = byEnding(file.toString());
            if (named.isPresent() && !named.equals(format) || format.isEmpty()) {
                passed++;
            } else {
                take(Source.of(file, order.charset()), format);
            }
        }

        void take(Source source, Optional<Format.Reading> format) {
            format.ifPresent(reading -> found.add(new Found(source, reading)));
        }

        private static boolean hidden(Path folder, Path file) {
            for (Path part : folder.relativize(file)) {
                if (part.toString().startsWith(".")) {
                    return true;
                }
            }
            return false;
        }
    }
}
