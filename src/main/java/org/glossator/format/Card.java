package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Split;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an export says of itself for people, as a card in Markdown beside its data. Keeps counts
/// only, and of the rarest sources and languages not even these.
final class Card {

    static final String FILE = "README.md";

    /// Tells a card from what somebody wrote.
    static final String SIGN = "<!-- Card of an export; the next export replaces it. -->";

    /// How many different sources, languages or people are counted apart.
    private static final int MOST = 2_000;

    private static final String OTHERS = "(others)";
    private static final String NONE = "(none)";

    private final ExportTarget target;
    private final CardGuide guide;
    private final List<CardFile> files = new ArrayList<>();
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private final Map<String, Origin> sources = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> sets = new TreeMap<>();
    private final Map<String, Long> annotators = new TreeMap<>();
    private final long[] documents = new long[Split.values().length];

    /// Marks of one kind with one tag.
    ///
    /// @param counts for each part; all in the first where there are no parts
    record Sort(String kind, String tag, long[] counts) {}

    /// Documents of one source.
    static final class Origin {
        private long documents;
        private String first = "";
        private String last = "";

        private void add(String date) {
            documents++;
            if (!date.isEmpty()) {
                first = first.isEmpty() || date.compareTo(first) < 0 ? date : first;
                last = date.compareTo(last) > 0 ? date : last;
            }
        }

        long documents() {
            return documents;
        }

        /// ISO 8601, or empty where no document tells.
        String first() {
            return first;
        }

        String last() {
            return last;
        }
    }

    Card(ExportTarget target, CardGuide guide) {
        this.target = target;
        this.guide = guide;
    }

    /// The card of an export whose files these are; `null` if it is a single file.
    ///
    /// @throws Refusal if a file stands there that is called like a card and is none
    static @Nullable Card of(ExportTarget target, CardGuide guide, DataFiles files)
            throws IOException {
        if (!files.isFolder()) {
            return null;
        }
        requireFree(files.folder());
        return new Card(target, guide);
    }

    /// An export replaces what an earlier one left, and nothing else.
    ///
    /// @throws Refusal if a file stands in the folder that is called like a card and is none
    static void requireFree(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)
                && !new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(SIGN)) {
            throw new Refusal(
                    file
                            + ": is not from an export, which would replace it; move it away or"
                            + " choose another folder");
        }
    }

    void count(Bundle bundle) {
        Details details = bundle.details();
        int part = part(details.split());
        documents[part]++;
        for (Mark mark : bundle.marks()) {
            String kind =
                    switch (mark) {
                        case Mark.OnSpan _ -> "span";
                        case Mark.Relation _ -> "relation";
                        case Mark.OnDocument _ -> "document";
                    };
            String key = kind + " " + mark.label();
            sorts.computeIfAbsent(
                            key, _ -> new Sort(kind, mark.label(), new long[documents.length]))
                    .counts[part]++;
            Mark.Maker maker = mark.maker();
            add(annotators, maker == null ? "" : maker.annotator());
        }
        add(languages, details.language());
        add(sets, bundle.set());
        String source = details.source().isEmpty() ? NONE : details.source();
        boolean known = sources.containsKey(source) || sources.size() < MOST;
        sources.computeIfAbsent(known ? source : OTHERS, _ -> new Origin()).add(day(details));
    }

    private static String day(Details details) {
        return details.date().substring(0, Math.min(10, details.date().length()));
    }

    private static void add(Map<String, Long> counts, String name) {
        String key = name.isEmpty() ? NONE : name;
        counts.merge(counts.containsKey(key) || counts.size() < MOST ? key : OTHERS, 1L, Long::sum);
    }

    private int part(@Nullable Split split) {
        return target.split() && split != null ? split.ordinal() : 0;
    }

    /// Writes the card of files that are not the hub's.
    ///
    /// @return its name
    String write(Staging staging, Account account) throws IOException {
        beside(staging, FILE, CardText.of(this, account, "", List.of()));
        return FILE;
    }

    /// Writes a file that is no data.
    static CardFile beside(Staging staging, String name, String text) throws IOException {
        try (DataFile file = new DataFile(staging.path(name))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            file.add(bytes, bytes.length);
            file.settle();
            file.verify();
            return new CardFile(name, -1, file.bytes(), file.sha256());
        }
    }

    void file(CardFile file) {
        files.add(file);
    }

    List<CardFile> files() {
        return List.copyOf(files);
    }

    CardGuide guide() {
        return guide;
    }

    /// What the data set is called: as its folder or file.
    String name() {
        String name = String.valueOf(target.path().toAbsolutePath().normalize().getFileName());
        return name.endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
    }

    String program() {
        return target.program();
    }

    Schema schema() {
        return target.schema();
    }

    /// The parts there are, by their names; one without a name where there are no parts.
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Split part : target.split() ? Split.values() : new Split[0]) {
            parts.add(Codes.of(part));
        }
        return parts.isEmpty() ? List.of("all") : parts;
    }

    /// Of a part, by its number.
    long documents(int part) {
        return documents[part];
    }

    long documents() {
        long all = 0;
        for (long each : documents) {
            all += each;
        }
        return all;
    }

    List<Sort> sorts() {
        return List.copyOf(sorts.values());
    }

    Map<String, Origin> sources() {
        return sources;
    }

    /// Documents by language.
    Map<String, Long> languages() {
        return languages;
    }

    /// Records by annotation set.
    Map<String, Long> sets() {
        return sets;
    }

    /// Marks by who made them.
    Map<String, Long> annotators() {
        return annotators;
    }

    /// Whether a key of a count stands for what has no name or too many.
    static boolean isNamed(String key) {
        return !key.equals(NONE) && !key.equals(OTHERS);
    }
}
