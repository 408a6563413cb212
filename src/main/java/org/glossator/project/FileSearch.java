package org.glossator.project;

import org.glossator.format.Archive;
import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.format.Source;
import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
                            .or(() -> Formats.reading(source))
                            .or(() -> Optional.of(Formats.reader("txt"))));
        }
        for (Path path : order.paths()) {
            collector.path(path);
        }
        return new FileSearch(collector.found, collector.refused, collector.passed);
    }

    private static final class Collector {

        private static final String ZIP = ".zip";

        /// What a Mac puts into archives beside the files.
        private static final String RESOURCES = "__MACOSX";

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
            } else if (isArchive(path)) {
                archive(path);
            } else {
                file(Source.of(path, order.charset()));
            }
        }

        private static boolean isArchive(Path path) {
            String name = path.toString();
            return name.toLowerCase(Locale.ROOT).endsWith(ZIP)
                    && Formats.readable().stream()
                            .noneMatch(format -> Formats.endsLike(format, name));
        }

        private void file(Source source) {
            Optional<Format.Reading> format = named.or(() -> Formats.reading(source));
            if (format.isEmpty()) {
                refused.add(
                        source.name()
                                + ": neither its ending nor its begin tells the format; name one of"
                                + " "
                                + Formats.ids(Formats.readable()));
            }
            take(source, format);
        }

        private void folder(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                many(
                        folder.toString(),
                        files.filter(Files::isRegularFile)
                                .sorted()
                                .map(file -> Source.of(file, order.charset()))
                                .toList());
            } catch (IOException | UncheckedIOException e) {
                refused.add(folder + ": cannot be read; check its permissions");
            }
        }

        private void archive(Path path) {
            try {
                many(path.toString(), Archive.sources(path, order.charset()));
            } catch (Refusal e) {
                refused.add(e.getMessage());
            }
        }

        /// @param all what lies in a folder or archive, at any depth
        private void many(String folder, List<Source> all) {
            List<Source> shown =
                    all.stream().filter(source -> !isHidden(folder, source.name())).toList();
            Set<String> companions = companions(shown);
            for (Source source : shown) {
                if (!companions.contains(source.name())) {
                    inFolder(source);
                }
            }
        }

        private Set<String> companions(List<Source> sources) {
            Set<String> companions = new HashSet<>();
            for (Source source : sources) {
                String file = source.file();
                String before = source.name().substring(0, source.name().length() - file.length());
                for (Format.Reading format : named.map(List::of).orElseGet(Formats::readable)) {
                    if (Formats.endsLike(format, file)) {
                        format.companions(file).forEach(name -> companions.add(before + name));
                    }
                }
            }
            return companions;
        }

        private void inFolder(Source source) {
            Optional<Format.Reading> format =
                    named.isPresent()
                            ? named.filter(wanted -> Formats.endsLike(wanted, source.file()))
                            : Formats.reading(source);
            if (format.isEmpty()) {
                passed++;
            }
            take(source, format);
        }

        void take(Source source, Optional<Format.Reading> format) {
            format.ifPresent(reading -> found.add(new Found(source, reading)));
        }

        private static boolean isHidden(String folder, String file) {
            for (String part : file.substring(folder.length()).split("[/\\\\]")) {
                if (part.startsWith(".") || part.equals(RESOURCES)) {
                    return true;
                }
            }
            return false;
        }
    }
}
