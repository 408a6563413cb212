package org.glossator.bench;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Annotator;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Normalization;
import org.glossator.model.Origin;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Tag;
import org.glossator.store.Intake;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.text.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Measures the project file against bare SQLite, in the same run: one commit, a bulk intake, lists
/// of many documents.
///
/// Arguments: a folder with a `brat` folder of `.txt` and `.ann` files, a scratch folder, and what
/// to measure (`commit`, `intake`, `list`; all of them when none is named).
public final class StoreBench {

    private static final int COMMITS = 1_000;
    private static final Random RANDOM = new Random(7);

    private final Path corpus;
    private final Path scratch;
    private long intakeProcessor;

    private StoreBench(Path corpus, Path scratch) {
        this.corpus = corpus;
        this.scratch = scratch;
    }

    public static void main(String[] arguments) throws Exception {
        StoreBench bench =
                new StoreBench(
                        Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1])));
        Set<String> asked = Set.copyOf(List.of(arguments).subList(2, arguments.length));
        if (asked.isEmpty() || asked.contains("commit")) {
            bench.commit();
        }
        if (asked.isEmpty() || asked.contains("intake")) {
            bench.intake();
        }
        if (asked.isEmpty() || asked.contains("list")) {
            bench.list();
        }
    }

    /// A document and its marks, as they come out of a file.
    private record Sample(String text, List<Span> spans, List<String> tags) {

        static Sample read(Path annotations) throws IOException {
            String name = annotations.getFileName().toString().replace(".ann", ".txt");
            String text = Files.readString(annotations.resolveSibling(name));
            List<Span> spans = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (String line : Files.readAllLines(annotations)) {
                String[] fields = line.split("[\t ]", 5);
                tags.add(fields[1]);
                spans.add(new Span(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
            }
            return new Sample(text, spans, tags);
        }

        List<Annotation> marks(DocumentId document, Writer writer) {
            List<Annotation> marks = new ArrayList<>(spans.size());
            for (int i = 0; i < spans.size(); i++) {
                marks.add(writer.mark(document, tags.get(i), spans.get(i)));
            }
            return marks;
        }
    }

    /// Who writes, and into which set.
    private record Writer(Annotator annotator, SetId set, Map<String, Tag> tags) {

        static Writer of(ProjectFile file) {
            Annotator annotator = file.annotator("Ann");
            SetId set = file.sets().getFirst().id();
            Map<String, Tag> tags = new HashMap<>();
            file.schema().spanTags().forEach(tag -> tags.put(tag.name(), tag));
            return new Writer(annotator, set, tags);
        }

        Annotation mark(DocumentId document, String tag, Span span) {
            return new Annotation.OnSpan(
                    new AnnotationId(new UUID(RANDOM.nextLong(), RANDOM.nextLong())),
                    document,
                    set,
                    Objects.requireNonNull(tags.get(tag)).id(),
                    List.of(span),
                    Map.of(),
                    "",
                    new Origin(annotator.id(), Instant.ofEpochMilli(1_700_000_000_000L)));
        }

        Stamp stamp(String action) {
            return new Stamp(
                    annotator.id(), Instant.ofEpochMilli(1_700_000_000_000L), action, "detail");
        }
    }

    private ProjectFile fresh(String name) throws IOException {
        Path file = scratch.resolve(name);
        clear(file);
        return ProjectFile.create(file, Schema.news());
    }

    private static void clear(Path file) throws IOException {
        for (String tail : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + tail));
        }
    }

    // ------------------------------------------------------------------------- one commit

    private void commit() throws IOException, SQLException {
        for (int round = 0; round < 3; round++) {
            long[] bare = bareCommits();
            report("bare INSERT", bare);
            long[] small = storeCommits("small");
            report("apply, 60 annotations there", small);
            long[] large = storeCommits("large");
            report("apply, 20,000 annotations there", large);
            System.out.printf(
                    Locale.ROOT,
                    "ratio to bare p50 %.2f p99 %.2f; large to small p50 %.2f p99 %.2f%n",
                    ratio(small, bare, 50),
                    ratio(small, bare, 99),
                    ratio(large, small, 50),
                    ratio(large, small, 99));
        }
    }

    private long[] bareCommits() throws IOException, SQLException {
        Path file = scratch.resolve("bare.db");
        clear(file);
        long[] times = new long[COMMITS];
        try (Connection connection = bare(file);
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO ann(doc,label,s,e,quote,author,at)"
                                        + " VALUES(?,?,?,?,?,?,?)")) {
            for (int i = 0; i < COMMITS; i++) {
                long begin = System.nanoTime();
                insert(insert, 1, "claim", new Span(i, i + 20), "twenty characters...");
                insert.executeUpdate();
                times[i] = System.nanoTime() - begin;
            }
        }
        return times;
    }

    private static Connection bare(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE doc(id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
            statement.execute(
                    "CREATE TABLE ann(id INTEGER PRIMARY KEY, doc INTEGER NOT NULL,"
                            + " label TEXT NOT NULL, s INTEGER NOT NULL, e INTEGER NOT NULL,"
                            + " quote TEXT NOT NULL, author TEXT NOT NULL, at INTEGER NOT NULL)");
            statement.execute("CREATE INDEX ann_doc ON ann(doc,s)");
        }
        return connection;
    }

    private static void insert(
            PreparedStatement insert, int document, String tag, Span span, String quote)
            throws SQLException {
        insert.setInt(1, document);
        insert.setString(2, tag);
        insert.setInt(3, span.begin());
        insert.setInt(4, span.end());
        insert.setString(5, quote);
        insert.setString(6, "ann1");
        insert.setLong(7, 1_700_000_000_000L);
    }

    private long[] storeCommits(String name) throws IOException {
        Sample sample = Sample.read(corpus.resolve(name + ".ann"));
        try (ProjectFile file = fresh("commit.glossa")) {
            Writer writer = Writer.of(file);
            DocumentId document;
            try (Intake intake = file.intake(writer.stamp("import"))) {
                document = add(intake, "one", sample.text());
                intake.add(document, sample.text(), sample.marks(document, writer));
                intake.commit();
            }
            long[] times = new long[COMMITS];
            int places = sample.text().length() - 30;
            for (int i = 0; i < COMMITS; i++) {
                int at = RANDOM.nextInt(places);
                Annotation mark = writer.mark(document, "claim", new Span(at, at + 20));
                long begin = System.nanoTime();
                file.apply(new Edit.Add(mark), writer.stamp("add"));
                times[i] = System.nanoTime() - begin;
            }
            return times;
        }
    }

    private static void report(String what, long[] times) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.3f ms, p99 %.3f ms%n",
                what,
                percentile(times, 50) / 1e6,
                percentile(times, 99) / 1e6);
    }

    private static double ratio(long[] ours, long[] floor, int percent) {
        return (double) percentile(ours, percent) / percentile(floor, percent);
    }

    private static long percentile(long[] times, int percent) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * percent / 100];
    }

    // ------------------------------------------------------------------------- bulk intake

    private void intake() throws IOException, SQLException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve("brat"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ann")).sorted().toList()) {
                samples.add(Sample.read(file));
            }
        }
        for (int round = 0; round < 5; round++) {
            long start = processor();
            double bare = bareIntake(samples);
            long middle = processor();
            double store = storeIntake(samples);
            System.out.printf(
                    Locale.ROOT,
                    "intake of %d documents: bare %.3f s, store %.3f s, ratio %.2f;"
                            + " processor: bare %d ms, store %d ms%n",
                    samples.size(),
                    bare,
                    store,
                    store / bare,
                    middle - start,
                    intakeProcessor);
        }
    }

    /// Milliseconds all threads have run: steadier than the clock where others compute too.
    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private double bareIntake(List<Sample> samples) throws IOException, SQLException {
        Path file = scratch.resolve("bare.db");
        clear(file);
        long begin = System.nanoTime();
        try (Connection connection = bare(file)) {
            connection.setAutoCommit(false);
            try (PreparedStatement documents =
                            connection.prepareStatement("INSERT INTO doc VALUES(?,?)");
                    PreparedStatement marks =
                            connection.prepareStatement(
                                    "INSERT INTO ann(doc,label,s,e,quote,author,at)"
                                            + " VALUES(?,?,?,?,?,?,?)")) {
                for (int id = 0; id < samples.size(); id++) {
                    Sample sample = samples.get(id);
                    documents.setInt(1, id);
                    documents.setString(2, sample.text());
                    documents.executeUpdate();
                    for (int i = 0; i < sample.spans().size(); i++) {
                        Span span = sample.spans().get(i);
                        insert(marks, id, sample.tags().get(i), span, span.of(sample.text()));
                        marks.addBatch();
                    }
                    marks.executeBatch();
                }
            }
            connection.commit();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private double storeIntake(List<Sample> samples) throws IOException {
        try (ProjectFile file = fresh("intake.glossa")) {
            Writer writer = Writer.of(file);
            long processor = processor();
            long begin = System.nanoTime();
            try (Intake intake = file.intake(writer.stamp("import"))) {
                int number = 0;
                for (Sample sample : samples) {
                    DocumentId document = add(intake, "document " + number++, sample.text());
                    intake.add(document, sample.text(), sample.marks(document, writer));
                }
                intake.commit();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            intakeProcessor = processor() - processor;
            long undo = System.nanoTime();
            file.undo(writer.stamp("undo"));
            long redo = System.nanoTime();
            file.redo(writer.stamp("redo"));
            long check = System.nanoTime();
            int problems = file.check(_ -> {}).size();
            System.out.printf(
                    Locale.ROOT,
                    "undo %.3f s, redo %.3f s, check %.3f s (%d problems)%n",
                    (redo - undo) / 1e9,
                    (check - redo) / 1e9,
                    (System.nanoTime() - check) / 1e9,
                    problems);
            return seconds;
        }
    }

    private static DocumentId add(Intake intake, String title, String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return intake.add(
                    "",
                    Details.titled(title),
                    text,
                    HexFormat.of().formatHex(digest),
                    Normalization.NONE);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    // ------------------------------------------------------------------------- long lists

    private void list() throws IOException {
        try (ProjectFile file = fresh("list.glossa")) {
            Writer writer = Writer.of(file);
            try (Intake intake = file.intake(writer.stamp("import"))) {
                for (int i = 0; i < 100_000; i++) {
                    String text = "Article " + i + " tells of the harbour of " + i % 977 + ".";
                    DocumentId document =
                            add(intake, "Harbour " + RANDOM.nextInt(1_000_000) + " closes", text);
                    if (i % 3 == 0) {
                        intake.add(
                                document,
                                text,
                                List.of(writer.mark(document, "claim", new Span(0, 7))));
                    }
                }
                intake.commit();
            }
            for (int round = 0; round < 3; round++) {
                for (DocumentQuery.Sort sort : DocumentQuery.Sort.values()) {
                    time("sort " + sort, () -> find(file, writer, "", sort));
                }
                time("filter 77", () -> find(file, writer, "harbour 77", DocumentQuery.Sort.TITLE));
                List<DocumentId> shown =
                        Arrays.stream(find(file, writer, "", DocumentQuery.Sort.TITLE))
                                .limit(50)
                                .mapToObj(DocumentId::new)
                                .toList();
                time("rows of 50", () -> file.rows(shown, writer.annotator().id()));
                time("stats", file::stats);
            }
        }
    }

    private static long[] find(
            ProjectFile file, Writer writer, String text, DocumentQuery.Sort sort) {
        return file.find(new DocumentQuery(text, Set.of(), writer.annotator().id(), sort, false));
    }

    private static void time(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf(Locale.ROOT, "%s: %.1f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }
}
