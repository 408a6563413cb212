package org.glossator.bench;

import org.glossator.project.Project;
import org.glossator.project.SearchAnswer;
import org.glossator.search.Coverage;
import org.glossator.ui.search.SearchModel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// A project of 100,000 articles of 3.4 kB with 6,000,000 annotations: from what is typed to the
/// ids in their order and the first page of excerpts; the index; and the memory of a window on it.
final class SearchMeasure implements Measure {

    private static final int ARTICLES = 100_000;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 20;

    /// What a search may take, in nanoseconds.
    private static final double AT_ONCE = 50e6;

    private static final double MEGABYTE = 1e6;
    private static final List<String> WINDOW =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics");

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question("a rare word", "00123", "{title text} : \"00123\"", ""),
                    new Question("a word of most articles", "harbour", "text : \"harbour\"", ""),
                    new Question("a phrase", "\"hospital wing\"", "text : \"hospital wing\"", ""),
                    new Question("the begin of a word", "harb*", "text : \"harb\" *", ""),
                    new Question(
                            "words and one without",
                            "tariff bjørnstad NOT census",
                            "text : (tariff AND bjornstad) NOT text : census",
                            ""),
                    new Question(
                            "two tags",
                            "actor:Bjørnstad AND location:Malmö",
                            "marks : \"2_bjornstad\" AND marks : \"3_malmo\"",
                            ""),
                    new Question(
                            "a word of one state",
                            "harbour state:in-progress",
                            "text : \"harbour\"",
                            " AND rowid IN (SELECT document FROM work_state"
                                    + " WHERE state = 'in-progress')"),
                    new Question(
                            "a word of one month",
                            "harbour date:2014-03",
                            "text : \"harbour\"",
                            " AND rowid IN (SELECT id FROM document"
                                    + " WHERE date >= '2014-03' AND date < '2014-04')"));

    /// @param match the same in the language of the index
    /// @param and what more the bare statement asks
    private record Question(String what, String typed, String match, String and) {}

    @Override
    public String id() {
        return "search";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path file = folder.resolve("search.glossa");
        Path articles = folder.resolve("articles.jsonl");
        BenchCorpus.writeJsonl(articles, ARTICLES);
        try (Project project = Projects.create(file)) {
            Projects.take(project, articles);
        }
        Files.delete(articles);
        List<Row> rows = new ArrayList<>();
        double before = Files.size(file);
        double indexed = index(file);
        double size = Files.size(file) - before;
        try (Connection bare = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            rows.add(
                    new Row.Limit(
                            "Index of 100,000 articles made",
                            indexed / 1e9,
                            bareIndex(bare, folder.resolve("floor.db")) / 1e9,
                            "s",
                            300));
            rows.add(
                    new Row.Limit(
                            "Index of 100,000 articles, size",
                            size / MEGABYTE,
                            textBytes(bare) / MEGABYTE,
                            "MB",
                            textBytes(bare) / MEGABYTE));
            rows.addAll(0, ask(file, bare));
        }
        rows.add(
                new Row.Limit(
                        "Live heap, window on 100,000 articles with one shown and a search",
                        Long.parseLong(Child.run(SearchHeap.class, WINDOW, file.toString()))
                                / MEGABYTE,
                        Long.parseLong(Child.run(SearchHeap.class, WINDOW)) / MEGABYTE,
                        "MB",
                        256));
        Scratch.delete(folder);
        return rows;
    }

    private static List<Row> ask(Path file, Connection bare) throws Exception {
        Duel all = new Duel(new Samples(), new Samples());
        List<Row> rows = new ArrayList<>();
        try (Project project = Projects.open(file)) {
            for (Question question : QUESTIONS) {
                Duel one =
                        Duel.fight(
                                WARM_UPS,
                                ROUNDS,
                                () -> program(project, question),
                                () -> floor(bare, question));
                all.program().addAll(one.program());
                all.floor().addAll(one.floor());
                rows.add(row(question.what() + ", p50", one, 50));
            }
        }
        rows.addFirst(row("all of these, p95", all, 95));
        rows.addFirst(row("all of these, p50", all, 50));
        return rows;
    }

    private static Row row(String what, Duel duel, int share) {
        return Row.Limit.millis(
                "Search of 100,000 articles, " + what,
                duel.program().percentile(share),
                duel.floor().percentile(share),
                AT_ONCE);
    }

    private static long program(Project project, Question question) {
        long start = System.nanoTime();
        SearchAnswer.Found found =
                (SearchAnswer.Found) project.searching().search(question.typed()).join();
        int page = Math.min(SearchModel.PAGE, found.documents().size());
        int shown =
                project.searching()
                        .hits(found.query(), found.documents().subList(0, page))
                        .join()
                        .size();
        long took = System.nanoTime() - start;
        if (shown == 0 || !found.coverage().isComplete()) {
            throw new IllegalStateException(question.typed() + " finds nothing");
        }
        return took;
    }

    /// All ids, neither ranked nor with excerpts: by rank, plain SQL looks at every place of a word
    /// that most articles have, and one run did not end within twenty minutes.
    private static long floor(Connection bare, Question question) throws SQLException {
        long start = System.nanoTime();
        try (var statement =
                bare.prepareStatement(
                        "SELECT rowid FROM search_index WHERE search_index MATCH ?"
                                + question.and())) {
            statement.setString(1, question.match());
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    found.getLong(1);
                }
            }
        }
        return System.nanoTime() - start;
    }

    /// From opening a project nothing of which is indexed, in nanoseconds.
    private static long index(Path file) throws InterruptedException {
        CountDownLatch complete = new CountDownLatch(1);
        long start = System.nanoTime();
        try (Project project = Projects.open(file)) {
            project.searching().onCoverage(coverage -> tell(coverage, complete));
            complete.await();
            return System.nanoTime() - start;
        }
    }

    private static void tell(Coverage coverage, CountDownLatch complete) {
        if (coverage.isComplete()) {
            complete.countDown();
        }
    }

    /// SQLite's own index over the texts, by one statement; it knows no marks.
    private static long bareIndex(Connection bare, Path other) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.execute("ATTACH '" + other + "' AS other");
            statement.execute("CREATE VIRTUAL TABLE other.words USING fts5(text, content = '')");
            long start = System.nanoTime();
            statement.execute(
                    "INSERT INTO other.words (rowid, text) SELECT document, text"
                            + " FROM main.document_text");
            long took = System.nanoTime() - start;
            statement.execute("DETACH other");
            return took;
        }
    }

    private static double textBytes(Connection bare) throws SQLException {
        try (Statement statement = bare.createStatement();
                ResultSet sum =
                        statement.executeQuery(
                                "SELECT sum(length(CAST(content AS BLOB))) FROM passage")) {
            return sum.getDouble(1);
        }
    }
}
