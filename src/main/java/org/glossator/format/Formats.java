package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats there are.
public final class Formats {

    private static final List<Format> ALL =
            List.of(
                    new Jsonl(),
                    new Doccano(),
                    new LabelStudio(),
                    new Prodigy(),
                    new Spacy(),
                    new SpacyDocBin(),
                    new Conll(),
                    new Brat(),
                    new Gate(),
                    new Bdoc(),
                    new Tei(),
                    new UimaXmi(),
                    new UimaJson(),
                    new WebAnnoTsv(),
                    new W3c(),
                    new Qdpx(),
                    new Qdc(),
                    new Hf(Hf.Storage.PARQUET),
                    new Hf(Hf.Storage.JSONL),
                    new Txt(),
                    new Html(),
                    new CsvSpans(),
                    new CsvArticles(),
                    new Pdf(),
                    new Docx(),
                    new Odt(),
                    new Epub(),
                    new Rtf(),
                    new Eml(),
                    new Mhtml());

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    /// The format that reads a file, by its ending and by how it begins: the first of those it is
    /// most like, and none if it is like none of them.
    public static Optional<Format.Reading> reading(Source source) {
        String file = source.file();
        List<Format.Reading> candidates =
                readable().stream().filter(format -> endsLike(format, file)).toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Beginning beginning;
        try {
            beginning = Beginning.of(source);
        } catch (Refusal unreadable) {
            // Whoever reads it will meet the same and say so.
            return Optional.of(candidates.getFirst());
        }
        return candidates.stream()
                .max(Comparator.comparing(format -> format.likeness(beginning)))
                .filter(format -> format.likeness(beginning) != Format.Likeness.NONE);
    }

    /// Whether a file has one of the endings of a format, upper or lower case.
    public static boolean endsLike(Format format, String file) {
        int dot = file.lastIndexOf('.');
        String ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot >= 0 && format.extensions().contains(ending);
    }

    /// Those that can be read.
    public static List<Format.Reading> readable() {
        return only(Format.Reading.class);
    }

    /// Those that can be written.
    public static List<Format.Writing> writable() {
        return only(Format.Writing.class);
    }

    private static <F extends Format> List<F> only(Class<F> kind) {
        return ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// @throws Refusal if there is none of that id that can be read
    public static Format.Reading reader(String id) {
        return named(readable(), id, "read");
    }

    /// @throws Refusal if there is none of that id that can be written
    public static Format.Writing writer(String id) {
        return named(writable(), id, "write");
    }

    private static <F extends Format> F named(List<F> formats, String id, String verb) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                "there is no format %s to %s; choose one of %s"
                                        .formatted(id, verb, ids(formats))));
    }

    /// Their ids, for messages.
    public static String ids(List<? extends Format> formats) {
        return String.join(", ", formats.stream().map(Format::id).toList());
    }

    public static Optional<Format> byId(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
