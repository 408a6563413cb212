package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes documents in a format as an export does, and reads the files again as an import does.
final class RoundTrip {

    private RoundTrip() {}

    /// What is read is what was written, but for exactly the losses that were reported.
    static <F extends Format.Reading & Format.Writing> void holds(
            F format, WriteOptions options, Bundle bundle) {
        List<Loss> losses = format.survey(options).losses(bundle);
        List<Bundle> read = through(format, options, List.of(bundle));
        assertThat(read).hasSize(1);
        assertThat(Essence.of(read.getFirst(), losses)).isEqualTo(Essence.of(bundle, losses));
    }

    /// @return what is read, in the order of the files' names
    static <F extends Format.Reading & Format.Writing> List<Bundle> through(
            F format, WriteOptions options, List<Bundle> bundles) {
        Path folder = temporary();
        try {
            Path out =
                    format.isFolder()
                            ? folder.resolve("out")
                            : folder.resolve("out." + format.extensions().getFirst());
            List<Path> files;
            try (ExportWriter writer = format.open(Bundles.target(out, false), options)) {
                ExportWriter.Prover prover = writer.prover();
                bundles.forEach(bundle -> writer.write(prover.prove(bundle)));
                files = writer.finish();
            }
            List<Bundle> read = new ArrayList<>();
            for (Path file : files.stream().sorted().toList()) {
                if (isArticle(format, file, files)) {
                    format.read(Source.of(file, null), read::add);
                }
            }
            return read;
        } finally {
            delete(folder);
        }
    }

    private static boolean isArticle(Format.Reading format, Path file, List<Path> files) {
        String name = String.valueOf(file.getFileName());
        return Formats.endsLike(format, name)
                && files.stream()
                        .map(other -> String.valueOf(other.getFileName()))
                        .filter(other -> Formats.endsLike(format, other))
                        .noneMatch(other -> format.companions(other).contains(name));
    }

    /// Each file is cut off at any byte: it is read or refused with one line, and nothing else.
    static void survivesCuts(Format.Reading format, byte[] content, String ending) {
        for (int length = 0; length < content.length; length += 1 + content.length / 97) {
            byte[] cut = java.util.Arrays.copyOf(content, length);
            String name = String.format(Locale.ROOT, "cut-%d%s", length, ending);
            try {
                format.read(Bundles.bytes(name, cut), _ -> {});
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).startsWith(name).doesNotContain("\n");
            }
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("round-trip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
