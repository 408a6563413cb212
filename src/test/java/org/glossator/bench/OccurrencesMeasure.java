package org.glossator.bench;

import org.glossator.model.Tag;
import org.glossator.project.Occurrence;
import org.glossator.project.OccurrencesIn;
import org.glossator.project.OccurrencesOrder;
import org.glossator.project.OccurrencesReport;
import org.glossator.project.Project;
import org.glossator.project.TagOrder;
import org.glossator.suggest.Wanted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A project of 100,000 articles: from some words to every place where they stand, and 10,000 of
/// these tagged and taken back.
final class OccurrencesMeasure implements Measure {

    private static final int ARTICLES = 100_000;
    private static final int TAGGED = 10_000;
    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 5;

    /// What is wanted, in nanoseconds: the first places, and all of them.
    private static final double FIRST = 100e6;

    private static final double ALL = 5e9;

    /// Tagging so many is work with progress; it should not be long work.
    private static final double SHORT = 2e9;

    private static final Wanted RARE = new Wanted("Report 73512", true, false, false);
    private static final Wanted OTHER_FORM = new Wanted("Reports 73512", true, false, true);

    /// Once in every article.
    private static final Wanted COMMON = new Wanted("on the row", true, false, false);

    /// Once in every tenth article.
    private static final Wanted TENTH = new Wanted("Report 7", false, false, false);

    @Override
    public String id() {
        return "occurrences";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path articles = folder.resolve("articles.jsonl");
        Path file = folder.resolve("occurrences.glossa");
        BenchCorpus.writeTexts(articles, ARTICLES);
        try (Project project = Projects.create(file);
                LeanReader floor = new LeanReader(file)) {
            Projects.take(project, articles);
            Files.delete(articles);
            List<Row> rows = new ArrayList<>();
            rows.addAll(rows(project, floor, "in one of them", RARE));
            rows.addAll(rows(project, floor, "in one of them, in another form", OTHER_FORM));
            rows.addAll(rows(project, floor, "in each of them", COMMON));
            rows.addAll(tagging(project));
            return rows;
        }
    }

    private static List<Row> rows(Project project, LeanReader floor, String what, Wanted wanted)
            throws Exception {
        Samples first = new Samples();
        Samples lean = new Samples();
        Duel duel =
                Duel.fight(
                        WARM_UPS,
                        ROUNDS,
                        () -> {
                            Search search = Search.run(project, wanted);
                            first.add(search.first);
                            return search.last;
                        },
                        () -> {
                            LeanReader.Times times = floor.find(wanted.words());
                            lean.add(times.first());
                            return times.all();
                        });
        String words = "Words that stand " + what + ", 100,000 articles of 3.4 kB, ";
        Row all =
                Row.Limit.millis(
                        words + "all places", duel.program().median(), duel.floor().median(), ALL);
        return wanted == COMMON
                ? List.of(
                        Row.Limit.millis(
                                words + "first places", first.median(), lean.median(), FIRST),
                        all)
                : List.of(all);
    }

    private static List<Row> tagging(Project project) throws Exception {
        Tag tag = project.schema().spanTags().getFirst();
        Search search = Search.run(project, TENTH);
        List<TagOrder.Places> places =
                search.found.stream()
                        .map(in ->
                                new TagOrder.Places(
                                        in.document(),
                                        in.places().stream().map(Occurrence::span).toList()))
                        .limit(TAGGED)
                        .toList();
        Samples tagged = new Samples();
        Samples takenBack = new Samples();
        Samples added = new Samples();
        Samples removed = new Samples();
        try (LeanMarks floor = new LeanMarks(Scratch.fresh("occurrences-floor").resolve("f.db"))) {
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                project.everywhere().tag(new TagOrder(tag.id(), places, "")).result().join();
                long middle = System.nanoTime();
                project.undo().join();
                tagged.add(middle - start);
                takenBack.add(System.nanoTime() - middle);
                added.add(floor.add(TAGGED));
                removed.add(floor.remove(TAGGED));
            }
        }
        String what = "10,000 places in as many articles, ";
        return List.of(
                Row.Limit.millis(
                        what + "tagged as one step", tagged.median(), added.median(), SHORT),
                Row.Limit.millis(what + "taken back", takenBack.median(), removed.median(), SHORT));
    }

    /// One search, with what it found and when.
    private static final class Search {

        private final List<OccurrencesIn> found = new ArrayList<>();
        private long first;
        private long last;

        static Search run(Project project, Wanted wanted) {
            Search search = new Search();
            long start = System.nanoTime();
            OccurrencesReport report =
                    project.everywhere()
                            .find(
                                    new OccurrencesOrder(wanted, null),
                                    some -> {
                                        if (search.found.isEmpty()) {
                                            search.first = System.nanoTime() - start;
                                        }
                                        search.found.addAll(some);
                                    })
                            .result()
                            .join();
            search.last = System.nanoTime() - start;
            if (!report.complete() || search.found.isEmpty()) {
                throw new IllegalStateException(wanted + " was not found as it should be");
            }
            return search;
        }
    }
}
