package org.glossator.bench;

import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.WorkState;
import org.glossator.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A project of 100,000 articles: from a wish to the ids in their order and the first page of rows.
final class ListMeasure implements Measure {

    private static final int ARTICLES = 100_000;
    private static final int PAGE = 50;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 9;

    /// What passes for at once, in nanoseconds.
    private static final double AT_ONCE = 100e6;

    private static final String WORD = "fjord";

    @Override
    public String id() {
        return "list";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path articles = folder.resolve("articles.jsonl");
        BenchCorpus.writeShortJsonl(articles, ARTICLES, 1);
        try (Project project = Projects.create(folder.resolve("list.glossa"));
                LeanList floor = new LeanList(folder.resolve("floor.db"), ARTICLES)) {
            Projects.take(project, articles);
            Files.delete(articles);
            List<Row> rows = new ArrayList<>();
            for (DocumentQuery.Sort sort :
                    EnumSet.of(
                            DocumentQuery.Sort.ADDED,
                            DocumentQuery.Sort.TITLE,
                            DocumentQuery.Sort.DATE,
                            DocumentQuery.Sort.STATE,
                            DocumentQuery.Sort.MARKS)) {
                DocumentQuery query = query(project, "", Set.of(), sort);
                rows.add(row("by " + sort, () -> list(project, query), floor::list));
            }
            DocumentQuery word = query(project, WORD, Set.of(), DocumentQuery.Sort.TITLE);
            rows.add(row("with a word", () -> list(project, word), () -> floor.filter(WORD)));
            DocumentQuery begun =
                    query(project, "", Set.of(WorkState.IN_PROGRESS), DocumentQuery.Sort.DATE);
            rows.add(row("of one state", () -> list(project, begun), floor::list));
            return rows;
        }
    }

    private static DocumentQuery query(
            Project project, String text, Set<WorkState> states, DocumentQuery.Sort sort) {
        return new DocumentQuery(text, states, project.annotator().id(), sort, false);
    }

    private static Row row(String what, Duel.Turn program, Duel.Turn floor) throws Exception {
        Duel duel = Duel.fight(WARM_UPS, ROUNDS, program, floor);
        return Row.Limit.millis(
                "100,000 articles " + what.toLowerCase(java.util.Locale.ROOT),
                duel.program().median(),
                duel.floor().median(),
                AT_ONCE);
    }

    private static long list(Project project, DocumentQuery query) {
        long start = System.nanoTime();
        List<DocumentId> found = project.find(query).join();
        project.rows(found.subList(0, Math.min(PAGE, found.size()))).join();
        return System.nanoTime() - start;
    }
}
