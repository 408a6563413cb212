package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.glossator.edit.Edit;
import org.glossator.format.WriteOptions;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PreflightTest {

    private static final String TEXT =
            "Ferries stay in port. The operator, he says, gave no reason.";

    @TempDir private Path folder;
    private Project project;
    private DocumentId document;

    @BeforeEach
    void open() throws IOException {
        project = Project.create(folder.resolve("p.glossa"), Desks.around(), "Ana");
        Path one = folder.resolve("one.txt");
        Files.writeString(one, TEXT);
        Files.writeString(folder.resolve("two.txt"), "Nobody has read this.");
        Desks.take(project, one, folder.resolve("two.txt"));
        document = Desks.documents(project).getFirst();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void mark(String quote) {
        int begin = TEXT.indexOf(quote);
        Annotation mark = Desks.mark(project, document, begin, begin + quote.length());
        project.apply(new Edit.Add(mark), "add", quote).join();
    }

    private Preflight look() {
        return look(ExportFilter.ALL);
    }

    private Preflight look(ExportFilter filter) {
        return Desks.await(
                project.preflight(
                        new ExportOrder(
                                        folder.resolve("x"),
                                        "jsonl",
                                        new ExportOrder.Sets.Own(),
                                        null,
                                        WriteOptions.DEFAULT)
                                .withFilter(filter)));
    }

    private List<String> quotes() {
        return project.article(document).join().annotations().stream()
                .map(Annotation.OnSpan.class::cast)
                .map(mark -> mark.span().of(TEXT))
                .toList();
    }

    @Test
    void findsWhatSpoilsATrainingSetAndMendsWhatItCan() {
        mark("port. The operator");
        mark("operator,");
        mark("reaso");
        mark("Ferries");
        mark("Ferries");
        Preflight preflight = look();
        assertThat(preflight.documents()).isEqualTo(2);
        assertThat(preflight.findings())
                .extracting(Preflight.Finding::flaw, Preflight.Finding::count)
                .containsExactly(
                        tuple(Flaw.EDGE, 1L),
                        tuple(Flaw.CUT, 1L),
                        tuple(Flaw.CROSSING, 1L),
                        tuple(Flaw.DUPLICATE, 1L),
                        tuple(Flaw.UNMARKED, 1L),
                        tuple(Flaw.RARE, 1L));
        for (Preflight.Finding finding : preflight.findings()) {
            if (!finding.mends().isEmpty()) {
                project.apply(new Edit.Batch(finding.mends()), "mend", "").join();
            }
        }
        assertThat(quotes())
                .containsExactlyInAnyOrder("port. The operator", "operator", "reason", "Ferries");
        assertThat(look().findings())
                .extracting(Preflight.Finding::flaw)
                .containsExactly(Flaw.CROSSING, Flaw.UNMARKED, Flaw.RARE);
        project.undo().join();
        assertThat(quotes()).hasSize(5);
    }

    @Test
    void whatIsLeftOutIsNoFlaw() {
        mark("Ferries");
        assertThat(look(ExportFilter.ALL.withMarked()).findings())
                .extracting(Preflight.Finding::flaw)
                .containsExactly(Flaw.RARE);
    }

    @Test
    void leavingOutTagsLeavesTheOthersOrNothing() {
        List<String> all = List.of("actor", "claim", "location");
        assertThat(ExportFilter.ALL.without(List.of("claim"), all).orElseThrow().tags())
                .containsExactlyInAnyOrder("actor", "location");
        assertThat(ExportFilter.ALL.without(all, all)).isEmpty();
    }

    /// What somebody else has marked is told, and left to them.
    @Test
    void changesNobodyElsesMarks() {
        mark("operator,");
        project.annotateAs("Ben").join();
        Preflight preflight =
                Desks.await(
                        project.preflight(
                                new ExportOrder(
                                        folder.resolve("x"),
                                        "jsonl",
                                        new ExportOrder.Sets.All(),
                                        null,
                                        WriteOptions.DEFAULT)));
        assertThat(preflight.findings())
                .filteredOn(finding -> finding.flaw() == Flaw.EDGE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.count()).isEqualTo(1);
                    assertThat(finding.example()).contains("“operator,”");
                    assertThat(finding.mends()).isEmpty();
                });
    }
}
