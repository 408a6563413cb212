package org.glossator.bench;

import org.glossator.model.TagId;
import org.glossator.suggest.Lesson;
import org.glossator.suggest.TaggedSpan;
import org.glossator.text.Offsets;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// The entities of LitBank (Bamman, Popat and Shen 2019; CC BY 4.0): 100 texts of about 2,000 words
/// with 13,912 nested marks of six tags, as brat's standoff files.
final class Litbank {

    private static final long SEED = 20_251;

    private final Map<String, TagId> tags = new HashMap<>();

    private Litbank() {}

    /// Its texts in an order that is shuffled, the same each time; empty where it is not.
    static Optional<List<Lesson>> read() {
        String corpora = System.getenv("GLOSSATOR_CORPORA");
        Path folder = Path.of(corpora == null ? "" : corpora, "litbank", "entities");
        return corpora != null && Files.isDirectory(folder)
                ? Optional.of(new Litbank().read(folder))
                : Optional.empty();
    }

    private List<Lesson> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Lesson> lessons = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file -> lessons.add(lesson(file)));
            Collections.shuffle(lessons, new Random(SEED));
            return lessons;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Lesson lesson(Path file) {
        String name = file.getFileName().toString();
        Path marks = file.resolveSibling(name.substring(0, name.length() - 4) + ".ann");
        try {
            String text = Files.readString(file);
            Offsets offsets = Offsets.of(text);
            List<TaggedSpan> found =
                    Files.readAllLines(marks).stream()
                            .filter(line -> line.startsWith("T"))
                            .map(line -> mark(line.split("\t")[1].split(" "), offsets))
                            .distinct()
                            .toList();
            Span all = new Span(0, text.length());
            return new Lesson(Segmentation.of(text, "en"), all, found, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private TaggedSpan mark(String[] parts, Offsets offsets) {
        TagId tag = tags.computeIfAbsent(parts[0], _ -> new TagId(tags.size() + 1));
        int begin = Integer.parseInt(parts[1]);
        int end = Integer.parseInt(parts[parts.length - 1]);
        return new TaggedSpan(tag, offsets.toUnits(begin, end));
    }
}
