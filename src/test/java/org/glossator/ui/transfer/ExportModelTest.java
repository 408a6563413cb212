package org.glossator.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.format.Records;
import org.glossator.format.WriteOptions;
import org.glossator.model.DocumentId;
import org.glossator.project.ExportFilter;
import org.glossator.project.ExportOrder;
import org.glossator.project.ExportPreview;
import org.glossator.project.Flaw;
import org.glossator.project.Preflight;
import org.glossator.project.Project;
import org.glossator.split.By;
import org.glossator.text.Tokenization;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class ExportModelTest {

    private final Path folder;
    private final TestLoop loop = new TestLoop();
    private final Project project;

    ExportModelTest(@TempDir Path folder) {
        this.folder = folder;
        project = TestProject.create(folder, loop, TestProject.DESK);
        loop.until(TestProject.tag(project, new DocumentId(2), 0, 0, 15)::isDone);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void overlap() {
        loop.until(TestProject.tag(project, new DocumentId(2), 1, 0, 7)::isDone);
    }

    private ExportPreview shown(ExportModel model) {
        loop.until(() -> model.previewProperty().get() instanceof ExportModel.Preview.Shown);
        return ((ExportModel.Preview.Shown) model.previewProperty().get()).content();
    }

    @Test
    void showsTheFirstRecordWithMarks() {
        ExportModel model = new ExportModel(project);
        ExportPreview preview = shown(model);
        assertThat(preview.documents()).isEqualTo(14);
        assertThat(preview.annotations()).isEqualTo(1);
        assertThat(preview.firstRecords()).first().asString().contains("Recount ordered");
    }

    @Test
    void onlyTheLastChoiceIsShown() {
        ExportModel model = new ExportModel(project);
        model.formatProperty().set("conll");
        model.schemeProperty().set(WriteOptions.Scheme.BIOES);
        assertThat(shown(model).firstRecords()).first().asString().contains("E-claim");
    }

    @Test
    void overlapsMustBeAnsweredFirst() {
        overlap();
        ExportModel model = new ExportModel(project);
        model.targetProperty().set(folder.resolve("out.conll"));
        model.formatProperty().set("conll");
        shown(model);
        assertThat(model.questionProperty().get()).isNotNull();
        assertThat(model.ready().get()).isFalse();
        model.overlapsProperty().set(WriteOptions.Overlaps.OUTER);
        shown(model);
        assertThat(model.questionProperty().get()).isNotNull();
        assertThat(model.ready().get()).isTrue();
        model.formatProperty().set("jsonl");
        shown(model);
        assertThat(model.questionProperty().get()).isNull();
    }

    @Test
    void countsWhatTheFilterLetsThroughAsTheRecordsThatAreWished() {
        ExportModel model = new ExportModel(project);
        assertThat(shown(model).documents()).isEqualTo(14);
        model.filter().sourcesProperty().set(Set.of("The Ledger"));
        assertThat(shown(model).documents()).isEqualTo(3);
        model.records().kindProperty().set(RecordsModel.Kind.SENTENCE);
        assertThat(shown(model).documents()).isGreaterThan(3);
        model.filter().tagsProperty().set(Set.of("actor"));
        assertThat(shown(model).annotations()).isZero();
        model.filter().fromProperty().set("2027");
        assertThat(shown(model).documents()).isZero();
    }

    @Test
    void whatCannotBeUnderstoodIsNotExported() {
        ExportModel model = new ExportModel(project);
        model.targetProperty().set(folder.resolve("out.jsonl"));
        shown(model);
        model.filter().fromProperty().set("12 March");
        assertThat(model.previewProperty().get()).isInstanceOf(ExportModel.Preview.Unclear.class);
        assertThat(model.ready().get()).isFalse();
        model.filter().fromProperty().set("2026-03");
        shown(model);
        model.records().kindProperty().set(RecordsModel.Kind.WINDOW);
        model.records().strideProperty().set("301");
        assertThat(model.ready().get()).isFalse();
        model.records().windowProperty().set("301");
        shown(model);
        assertThat(model.ready().get()).isTrue();
    }

    private List<Preflight.Finding> findings(ExportModel model) {
        loop.until(
                () -> model.preflight().stateProperty().get() instanceof PreflightModel.State.Seen);
        return ((PreflightModel.State.Seen) model.preflight().stateProperty().get()).findings();
    }

    private static Preflight.Finding one(List<Preflight.Finding> findings, Flaw flaw) {
        return findings.stream().filter(one -> one.flaw() == flaw).findFirst().orElseThrow();
    }

    @Test
    void mendsWhatWasFoundAndLooksAgain() {
        loop.until(TestProject.tag(project, new DocumentId(2), 1, 0, 5)::isDone);
        ExportModel model = new ExportModel(project);
        Preflight.Finding cut = one(findings(model), Flaw.CUT);
        assertThat(cut.example()).contains("“Recou”");
        model.mend(cut);
        assertThat(findings(model)).noneMatch(finding -> finding.flaw() == Flaw.CUT);
        assertThat(one(findings(model), Flaw.UNMARKED).count()).isEqualTo(13);
        model.filter().markedProperty().set(true);
        assertThat(shown(model).documents()).isEqualTo(1);
    }

    @Test
    void howIsRememberedAndWhatIsNot() {
        ExportModel model = new ExportModel(project);
        model.formatProperty().set("conll");
        model.overlapsProperty().set(WriteOptions.Overlaps.INNER);
        model.tokensProperty().set(Tokenization.WHITESPACE);
        model.byProperty().set(By.SOURCE);
        model.splitProperty().set("70/20/10");
        model.records().kindProperty().set(RecordsModel.Kind.WINDOW);
        model.records().windowProperty().set("128");
        model.records().strideProperty().set("64");
        model.filter().tagsProperty().set(Set.of("actor"));
        ExportModel next = new ExportModel(project);
        ExportMemory.recall(next, ExportMemory.of(model));
        assertThat(ExportMemory.of(next)).isEqualTo(ExportMemory.of(model));
        assertThat(next.records().wished().get()).contains(new Records.Windows(128, 64));
        assertThat(next.filter().wished().get()).contains(ExportFilter.ALL);
    }

    @Test
    void writesWhereItWasTold() {
        ExportModel model = new ExportModel(project);
        shown(model);
        assertThat(model.ready().get()).isFalse();
        model.targetProperty().set(folder.resolve("out.jsonl"));
        model.export();
        loop.until(() -> model.phaseProperty().get() instanceof ExportModel.Phase.Done);
        assertThat(folder.resolve("out.jsonl")).exists();
    }

    @Test
    void tellsWhyNothingWasWritten() {
        ExportModel model = new ExportModel(project);
        shown(model);
        // A file stands where a folder is needed.
        model.targetProperty().set(project.file().resolve("out.jsonl"));
        model.export();
        loop.until(() -> model.phaseProperty().get() instanceof ExportModel.Phase.Failed);
        model.again();
        assertThat(model.phaseProperty().get()).isInstanceOf(ExportModel.Phase.Choosing.class);
    }

    @Test
    void offersEverySetThatHasMarks() {
        loop.until(project.annotateAs("Ben")::isDone);
        ExportModel model = new ExportModel(project);
        loop.until(() -> model.setChoices().size() == 3);
        assertThat(model.setChoices()).contains(new ExportOrder.Sets.Named("Ada"));
    }

    @ParameterizedTest
    @CsvSource({
        "80/10/10,1,true",
        "' 8 / 1 / 1 ',-5,true",
        "80/20,1,false",
        "0/0/0,1,false",
        "80/10/10,seed,false"
    })
    void understandsSplits(String parts, String seed, boolean understood) {
        assertThat(SplitText.parse(parts, By.DOCUMENT, seed).isPresent()).isEqualTo(understood);
    }
}
