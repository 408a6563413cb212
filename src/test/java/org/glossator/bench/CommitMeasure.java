package org.glossator.bench;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.project.Article;
import org.glossator.project.Project;
import org.glossator.text.Span;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// From the gesture to the durable row: one mark added or taken away, in a small and in a large
/// document, beside a bare `INSERT`.
///
/// Each added mark is taken away again, which keeps the documents at their size; both count.
final class CommitMeasure implements Measure {

    private static final int SMALL = 60;
    private static final int LARGE = 20_000;
    private static final int WARM_UPS = 300;
    private static final int ROUNDS = 6_000;

    @Override
    public String id() {
        return "commit";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path smallFile = folder.resolve("small.glossa");
        Path largeFile = folder.resolve("large.glossa");
        try (Project small = Projects.create(smallFile);
                Project large = Projects.create(largeFile);
                LeanDatabase floor = new LeanDatabase(folder.resolve("floor.db"))) {
            return fight(hand(small, folder, SMALL), hand(large, folder, LARGE), floor);
        }
    }

    private static Hand hand(Project project, Path folder, int marks) throws Exception {
        Path story = folder.resolve(marks + ".jsonl");
        BenchCorpus.writeJsonl(story, BenchCorpus.withMarks(marks));
        DocumentId document = Projects.take(project, story).first().orElseThrow();
        return new Hand(project, project.article(document).join());
    }

    private static List<Row> fight(Hand small, Hand large, LeanDatabase floor) throws Exception {
        Samples bare = new Samples();
        Samples inSmall = new Samples();
        Samples inLarge = new Samples();
        for (int i = -WARM_UPS; i < ROUNDS; i++) {
            long insert = insert(floor, i);
            long one = small.commit();
            long other = large.commit();
            if (i >= 0) {
                bare.add(insert);
                inSmall.add(one);
                inLarge.add(other);
            }
        }
        return List.of(
                row("Commit of one annotation, p50", 50, inSmall, bare, 3),
                row("Commit of one annotation, p99", 99, inSmall, bare, 3),
                row("… in a document of 20,000 to one of 60, p50", 50, inLarge, inSmall, 1.3),
                row("… in a document of 20,000 to one of 60, p99", 99, inLarge, inSmall, 1.3));
    }

    private static Row row(String what, int share, Samples program, Samples floor, double target) {
        return Row.Ratio.millis(what, program.percentile(share), floor.percentile(share), target);
    }

    private static long insert(LeanDatabase floor, int round) throws Exception {
        long start = System.nanoTime();
        floor.insert(0, "actor", WARM_UPS + round, "President Inés Carvalho");
        return System.nanoTime() - start;
    }

    /// Adds a mark and takes it away in turn, always somewhere else in its document.
    private static final class Hand {

        private static final int LENGTH = 4;

        private final Project project;
        private final Article article;
        private final TagId tag;
        private Edit next;
        private int turn;

        Hand(Project project, Article article) {
            this.project = project;
            this.article = article;
            this.tag = project.schema().spanTags().getFirst().id();
            this.next = addition();
        }

        private Edit addition() {
            Annotation there = article.annotations().get(turn++ % article.annotations().size());
            int begin = ((Annotation.OnSpan) there).span().begin();
            return new Edit.Add(
                    new Annotation.OnSpan(
                            project.newId(),
                            article.document().id(),
                            project.set().id(),
                            tag,
                            List.of(new Span(begin, begin + LENGTH)),
                            Map.of(),
                            "",
                            project.origin()));
        }

        long commit() {
            Edit edit = next;
            long start = System.nanoTime();
            project.apply(edit, "add", "quote").join();
            long nanos = System.nanoTime() - start;
            next = edit instanceof Edit.Add ? edit.inverse() : addition();
            return nanos;
        }
    }
}
