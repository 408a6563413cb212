package org.glossator.bench;

import org.glossator.project.Job;
import org.glossator.project.Project;
import org.glossator.project.Survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A project of 100,000 articles with 12 marks each, all of them begun, in each of which one place
/// is left plain: from the question until the first inconsistencies are there, and until all are;
/// and the most that is alive on the way.
final class ConsistencyMeasure implements Measure {

    private static final int ARTICLES = 100_000;
    private static final int MARKS = 12;
    private static final int ROUNDS = 3;

    /// What is wanted, in nanoseconds.
    private static final double FIRST = 3e9;

    private static final double ALL = 20e9;

    /// Between two collections while memory is measured, in nanoseconds.
    private static final long PAUSE = 500_000_000;

    @Override
    public String id() {
        return "consistency";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path articles = folder.resolve("articles.jsonl");
        Path file = folder.resolve("consistency.glossa");
        BenchCorpus.writeMarked(articles, ARTICLES, MARKS);
        try (Project project = Projects.create(file);
                LeanReader floor = new LeanReader(file)) {
            Projects.take(project, articles);
            Files.delete(articles);
            Samples first = new Samples();
            Samples all = new Samples();
            Samples lean = new Samples();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                long[] told = new long[1];
                project.consistency()
                        .survey(
                                false,
                                some -> {
                                    if (told[0] == 0 && !some.ranked().found().isEmpty()) {
                                        told[0] = System.nanoTime() - start;
                                    }
                                })
                        .result()
                        .join();
                all.add(System.nanoTime() - start);
                if (told[0] == 0) {
                    throw new IllegalStateException("nothing was found before the end");
                }
                first.add(told[0]);
                lean.add(floor.find("on the row").all());
            }
            String what = "Inconsistencies in 100,000 articles of 3.4 kB with 12 marks each, ";
            return List.of(
                    Row.Limit.millis(what + "first ones", first.median(), lean.median(), FIRST),
                    Row.Limit.millis(what + "all", all.median(), lean.median(), ALL),
                    heap(project, what));
        }
    }

    /// Beside what is alive before.
    private static Row heap(Project project, String what) {
        long before = alive();
        long[] most = {before, System.nanoTime()};
        Job<Survey> job = project.consistency().survey(false, _ -> {});
        job.onProgress(_ -> {
            if (System.nanoTime() - most[1] > PAUSE) {
                most[0] = Math.max(most[0], alive());
                most[1] = System.nanoTime();
            }
        });
        Survey survey = job.result().join();
        most[0] = Math.max(most[0], alive());
        if (survey.documents() != ARTICLES) {
            throw new IllegalStateException("not all articles were looked through");
        }
        return new Row.Limit(what + "most alive", (most[0] - before) / 1e6, before / 1e6, "MB", 64);
    }

    private static long alive() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
