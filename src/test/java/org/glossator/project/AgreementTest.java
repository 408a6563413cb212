package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Difference.Kind;
import org.glossator.agreement.Grain;
import org.glossator.agreement.Measure;
import org.glossator.agreement.Resampling;
import org.glossator.format.WriteOptions;
import org.glossator.model.Refusal;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Agreement of the sets of a project: which documents count, and what stands behind the numbers.
class AgreementTest {

    private static final String TEXT = "😀 Ada said that the bridge is closed in Vyn.";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("a.glossa");
        Path work = folder.resolve("work.jsonl");
        Files.write(
                work,
                List.of(
                        record(
                                "one",
                                "ana",
                                "finished",
                                span(2, 5, "actor"),
                                span(16, 36, "claim")),
                        record(
                                "one",
                                "ben",
                                "finished",
                                span(2, 5, "actor"),
                                span(11, 36, "claim")),
                        record("two", "ana", "finished", span(40, 43, "location")),
                        record("two", "ben", "in-progress", span(40, 43, "actor")),
                        record("three", "ana", "finished", span(2, 5, "actor"))));
        try (Project project = Project.create(file, Desks.around(), "Cyd")) {
            Desks.take(project, work);
        }
    }

    private static String record(String id, String set, String state, String... spans) {
        return "{\"id\":\"%s\",\"text\":\"%s %s\",\"set\":\"%s\",\"setKind\":\"annotator\",\"state\":\"%s\",\"spans\":[%s]}"
                .formatted(id, TEXT, id, set, state, String.join(",", spans));
    }

    private static String span(int begin, int end, String label) {
        int from = TEXT.offsetByCodePoints(0, begin);
        int to = TEXT.offsetByCodePoints(0, end);
        return "{\"start\":%d,\"end\":%d,\"label\":\"%s\",\"quote\":\"%s\"}"
                .formatted(begin, end, label, TEXT.substring(from, to));
    }

    private static AgreementOrder order(
            List<String> sets, Set<String> documents, ExportFilter filter) {
        return new AgreementOrder(
                sets,
                documents,
                Set.of(),
                filter,
                "",
                Set.of(),
                EnumSet.allOf(Grain.class),
                new Resampling(1, 50));
    }

    private AgreementReport figures(AgreementOrder order) {
        try (ReadOnlyProject project = ReadOnlyProject.open(file)) {
            return project.agreement(order, _ -> {});
        }
    }

    private static double value(AgreementReport report, String id, String unit, String tag) {
        for (Agreement one : report.agreements()) {
            Measure measure = one.measure();
            String name = measure.tag() < 0 ? "" : report.tags().get(measure.tag());
            if (measure.id().equals(id)
                    && measure.grain().id().equals(unit)
                    && name.equals(tag)
                    && one.outcome() instanceof Agreement.Outcome.Value found) {
                return found.value();
            }
        }
        throw new AssertionError(id + " of " + tag + " is undefined");
    }

    @Test
    void documentsThatTwoHaveWorkedOnCount() {
        AgreementReport report = figures(order(List.of(), Set.of(), ExportFilter.ALL));
        assertThat(report.sets()).containsExactly("ana", "ben");
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(value(report, "f1-exact", "span", "")).isCloseTo(2 * 1 / 6.0, within(1e-12));
        assertThat(value(report, "f1-overlap", "span", "")).isCloseTo(2 * 2 / 6.0, within(1e-12));
        assertThat(value(report, "f1-exact", "span", "location")).isZero();
        // “that ” in the first text, “Vyn” in the second.
        int all = 2 * TEXT.codePointCount(0, TEXT.length()) + 8;
        assertThat(value(report, "observed", "character", ""))
                .isCloseTo(1 - 8.0 / all, within(1e-12));
        // “that”, and “Vyn”.
        assertThat(value(report, "observed", "token", "")).isCloseTo(1 - 2 / 24.0, within(1e-12));
        assertThat(value(report, "boundary-distance", "character", ""))
                .isCloseTo((0 + 2.5) / 2, within(1e-12));
    }

    @Test
    void documentsTagsAndFinishedWorkCanBeChosen() {
        AgreementReport one = figures(order(List.of(), Set.of("one"), ExportFilter.ALL));
        assertThat(one.documents()).isEqualTo(1);
        assertThat(value(one, "f1-overlap", "span", "")).isEqualTo(1);
        ExportFilter finished =
                new ExportFilter(
                        Set.of(WorkState.FINISHED),
                        Set.of("actor"),
                        Set.of(),
                        Set.of(),
                        "",
                        "",
                        false);
        AgreementReport actors = figures(order(List.of(), Set.of(), finished));
        assertThat(actors.tags()).containsExactly("actor");
        assertThat(actors.documents()).isEqualTo(1);
        assertThat(value(actors, "f1-exact", "span", "")).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsRefused() {
        for (AgreementOrder order :
                List.of(
                        order(List.of("ana"), Set.of(), ExportFilter.ALL),
                        order(List.of("ana", "eve"), Set.of(), ExportFilter.ALL),
                        order(List.of(), Set.of("four"), ExportFilter.ALL),
                        order(
                                List.of(),
                                Set.of(),
                                new ExportFilter(
                                        Set.of(),
                                        Set.of("vessel"),
                                        Set.of(),
                                        Set.of(),
                                        "",
                                        "",
                                        false)))) {
            assertThatThrownBy(() -> figures(order)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void thePlacesBehindTheNumbersAreListed() {
        Disagreements places;
        try (ReadOnlyProject project = ReadOnlyProject.open(file)) {
            places = project.differences(order(List.of(), Set.of(), ExportFilter.ALL), _ -> {});
        }
        assertThat(places.counts()).containsOnlyKeys(Kind.BOUNDARY, Kind.TAG);
        assertThat(places.listed())
                .extracting(Disagreement::name, one -> one.difference().kind(), Disagreement::quote)
                .containsExactly(
                        tuple("one", Kind.BOUNDARY, "that the bridge is closed"),
                        tuple("two", Kind.TAG, "Vyn"));
        assertThat(places.listed().getFirst().place().begin()).isEqualTo(11);
    }

    @Test
    void theCardOfAnExportTellsOfAgreement() throws IOException {
        Path out = folder.resolve("set");
        try (ReadOnlyProject project = ReadOnlyProject.open(file)) {
            project.export(
                    new ExportOrder(
                            out,
                            "jsonl",
                            new ExportOrder.Sets.Named("ana"),
                            null,
                            WriteOptions.DEFAULT),
                    _ -> {});
        }
        assertThat(Files.readString(out.resolve("README.md")))
                .contains(
                        "Agreement of ana, ben, all tags together, on the 2 documents",
                        "| F1 of exact spans, mean over pairs | span | 0.333 (",
                        "from fewer than 30 marks",
                        "| Krippendorff’s α for unitizing | character | ");
    }
}
