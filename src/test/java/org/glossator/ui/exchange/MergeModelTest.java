package org.glossator.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.project.MergeConflict;
import org.glossator.project.MergeOrder;
import org.glossator.project.MergePlan;
import org.glossator.project.NotTaken;
import org.glossator.project.Project;
import org.glossator.ui.TestLoop;
import org.glossator.ui.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class MergeModelTest {

    private static final DocumentId RECOUNT = new DocumentId(2);

    private final Path folder;
    private final TestLoop loop = new TestLoop();
    private final Project project;
    private final Colleague ben;
    private final MergeModel model;

    MergeModelTest(@TempDir Path folder) {
        this.folder = folder;
        project = TestProject.create(folder, loop, TestProject.DESK);
        ben = new Colleague(folder);
        model = new MergeModel(project);
    }

    @AfterEach
    void close() {
        model.close();
        project.close();
        ben.close();
    }

    private MergePlan shown() {
        loop.until(() -> !(model.phaseProperty().get() instanceof MergeModel.Phase.Looking));
        assertThat(model.phaseProperty().get()).isEqualTo(new MergeModel.Phase.Shown());
        return Objects.requireNonNull(model.planProperty().get());
    }

    private MergePlan look(Path... files) {
        model.add(List.of(files));
        return shown();
    }

    private MergePlan merge() {
        model.merge();
        loop.until(() -> model.phaseProperty().get() instanceof MergeModel.Phase.Done);
        return Objects.requireNonNull(model.planProperty().get());
    }

    @Test
    void saysWhatItWouldDoDoesItAndTakesItBack() {
        ben.tag(RECOUNT, 0, 0, 15);
        MergePlan preview = look(ben.pack("one"));
        assertThat(preview.added()).isEqualTo(1);
        assertThat(model.ready().get()).isTrue();
        assertThat(merge()).isEqualTo(preview);
        assertThat(model.undoableProperty().get()).isTrue();
        assertThat(marksOfBen()).isEqualTo(1);
        model.undo();
        loop.until(() -> model.phaseProperty().get() instanceof MergeModel.Phase.TakenBack);
        assertThat(marksOfBen()).isZero();
    }

    private int marksOfBen() {
        loop.until(project.annotateAs("Ben")::isDone);
        var article = project.article(RECOUNT);
        loop.until(article::isDone);
        loop.until(project.annotateAs("Ada")::isDone);
        return article.join().annotations().size();
    }

    @Test
    void nothingNewIsNotBroughtIn() {
        ben.tag(RECOUNT, 0, 0, 15);
        Path packet = ben.pack("one");
        look(packet);
        merge();
        try (MergeModel again = new MergeModel(project)) {
            again.add(List.of(packet));
            loop.until(() -> again.phaseProperty().get() instanceof MergeModel.Phase.Shown);
            assertThat(again.ready().get()).isFalse();
        }
    }

    @Test
    void itIsNoLongerTakenBackOnceSomethingElseWasDone() {
        ben.tag(RECOUNT, 0, 0, 15);
        look(ben.pack("one"));
        merge();
        loop.until(TestProject.tag(project, RECOUNT, 1, 0, 7)::isDone);
        assertThat(model.undoableProperty().get()).isFalse();
        model.undo();
        assertThat(model.phaseProperty().get()).isInstanceOf(MergeModel.Phase.Done.class);
    }

    @Test
    void aTagIsLeftAddedOrTakenAsAnother() {
        ben.tagAs("event", RECOUNT, 0, 7);
        Path packet = ben.pack("one");
        MergePlan left = look(packet);
        assertThat(left.refused()).isEqualTo(1);
        assertThat(left.added()).isZero();
        ForeignTag event = model.tags().getFirst();
        assertThat(event.marks()).isEqualTo(1);
        event.decision().set(new TagDecision.As("actor"));
        assertThat(shown().added()).isEqualTo(1);
        assertThat(model.tags()).as("it can be decided otherwise").containsExactly(event);
        event.decision().set(new TagDecision.Added());
        assertThat(shown().refused()).isZero();
        merge();
        assertThat(project.schema().spanTags()).anyMatch(tag -> tag.name().equals("event"));
    }

    @Test
    void whatBothSidesChangedIsShownAndDecided() {
        ben.tag(RECOUNT, 0, 0, 15);
        look(ben.pack("one"));
        merge();
        noteHere("of Ada");
        Colleague.note(ben.project, RECOUNT, "of Ben");
        try (MergeModel next = new MergeModel(project)) {
            next.add(List.of(ben.pack("two")));
            loop.until(() -> next.phaseProperty().get() instanceof MergeModel.Phase.Shown);
            MergePlan plan = Objects.requireNonNull(next.planProperty().get());
            assertThat(plan.conflicts().first())
                    .extracting(MergeConflict::what)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            MergeConflict.What.Annotated.class,
                            what -> {
                                assertThat(Objects.requireNonNull(what.ours()).note())
                                        .isEqualTo("of Ada");
                                assertThat(Objects.requireNonNull(what.theirs()).note())
                                        .isEqualTo("of Ben");
                            });
            assertThat(next.ready().get()).as("nothing was decided").isFalse();
            next.conflictsProperty().set(MergeOrder.Conflicts.THEIRS);
            loop.until(() -> next.phaseProperty().get() instanceof MergeModel.Phase.Shown);
            assertThat(next.ready().get()).isTrue();
        }
    }

    private void noteHere(String note) {
        loop.until(project.annotateAs("Ben")::isDone);
        var article = project.article(RECOUNT);
        loop.until(article::isDone);
        Annotation.OnSpan mark = (Annotation.OnSpan) article.join().annotations().getFirst();
        loop.until(project.apply(new Edit.Replace(mark, mark.withNote(note)), "note", "")::isDone);
        loop.until(project.annotateAs("Ada")::isDone);
    }

    @Test
    void aChangeMeanwhileHasItLookedAtAgain() {
        ben.tag(RECOUNT, 0, 0, 15);
        look(ben.pack("one"));
        loop.until(TestProject.tag(project, RECOUNT, 1, 0, 7)::isDone);
        assertThat(model.staleProperty().get()).isTrue();
        assertThat(model.ready().get()).isFalse();
        model.look();
        shown();
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void aPacketThatWasCutOffIsToldAndTheOthersStay() throws IOException {
        ben.tag(RECOUNT, 0, 0, 15);
        Path whole = ben.pack("one");
        byte[] bytes = Files.readAllBytes(whole);
        Path cut =
                Files.write(
                        folder.resolve("cut.glossapack"), Arrays.copyOf(bytes, bytes.length / 2));
        MergePlan plan = look(cut, whole);
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.refusals().first())
                .singleElement()
                .isInstanceOfSatisfying(
                        NotTaken.File.class,
                        file -> assertThat(file.line()).contains("have it sent again"));
        model.remove(cut);
        assertThat(shown().refused()).isZero();
        model.remove(whole);
        assertThat(model.phaseProperty().get()).isEqualTo(new MergeModel.Phase.Choosing());
    }

    @Test
    void aWholeProjectComesInLikeAPacket() {
        ben.tag(RECOUNT, 0, 0, 15);
        assertThat(look(ben.project.file()).added()).isEqualTo(1);
    }
}
