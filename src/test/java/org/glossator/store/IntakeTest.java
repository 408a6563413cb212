package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.edit.History;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class IntakeTest {

    private static final String TEXT = "The minister denied it.";

    private Path file;
    private ProjectFile store;
    private Annotator ana;
    private SetId set;

    @BeforeEach
    void makeProject(@TempDir Path folder) {
        file = folder.resolve("news.glossa");
        store = ProjectFile.create(file, Schema.news());
        ana = store.annotator("Ana");
        set = Samples.setOf(store, ana.id());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Intake intake() {
        return store.intake(Samples.stamp(ana, "import"));
    }

    @Test
    void isOneStepHoweverMuchItBrings() {
        String empty = Samples.dump(file);
        Applied applied;
        try (Intake intake = intake()) {
            for (int i = 0; i < 1_200; i++) {
                String text = TEXT + i;
                DocumentId id = Samples.add(intake, "Number " + i, text);
                intake.add(id, text, List.of(Samples.mark(id, set, Samples.ACTOR, ana, 0, 12)));
            }
            applied = intake.commit();
        }
        assertThat(applied.documents()).hasSize(Applied.LISTED);
        assertThat(applied.complete()).isFalse();
        assertThat(applied.detailsChanged()).isTrue();
        assertThat(store.history().undo()).map(History.Step::action).hasValue("import");
        assertThat(store.stats().annotations()).isEqualTo(1_200);
        assertThat(store.stats().states()).containsEntry(WorkState.IN_PROGRESS, 1_200L);
        store.undo(Samples.stamp(ana, "undo"));
        assertThat(Samples.dump(file)).isEqualTo(empty);
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void afterAnUndoTheSameCanBeImportedAgain() {
        Annotation.OnSpan mark;
        DocumentId old;
        try (Intake intake = intake()) {
            old = Samples.add(intake, "One", TEXT);
            mark = Samples.mark(old, set, Samples.ACTOR, ana, 0, 12);
            intake.add(old, TEXT, List.of(mark));
            intake.commit();
        }
        store.undo(Samples.stamp(ana, "undo"));
        assertThatThrownBy(() -> store.document(old))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no longer in the project");
        assertThat(store.rows(List.of(old), ana.id())).isEmpty();
        assertThatThrownBy(() -> store.annotations(old, set)).isInstanceOf(Refusal.class);
        try (Intake intake = intake()) {
            assertThat(intake.byHash(Samples.sha256(TEXT))).isEmpty();
            DocumentId again = Samples.add(intake, "One", TEXT);
            assertThat(again).isNotEqualTo(old);
            Annotation.OnSpan same =
                    new Annotation.OnSpan(
                            mark.id(),
                            again,
                            set,
                            mark.tag(),
                            mark.fragments(),
                            mark.attributes(),
                            mark.note(),
                            mark.origin());
            assertThat(intake.add(again, TEXT, List.of(same))).isEmpty();
            intake.commit();
        }
        store.undo(Samples.stamp(ana, "undo"));
        store.redo(Samples.stamp(ana, "redo"));
        assertThat(store.stats().annotations()).isEqualTo(1);
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void closedWithoutCommitItNeverWas() {
        String before = Samples.dump(file);
        try (Intake intake = intake()) {
            Samples.add(intake, "One", TEXT);
            intake.annotator("Ben");
            intake.set("gold", AnnotationSet.Kind.GOLD);
        }
        assertThat(Samples.dump(file)).isEqualTo(before);
        assertThat(store.history()).isEqualTo(History.EMPTY);
        DocumentId id = Samples.add(store, ana, "Two", "Another text.");
        assertThat(store.document(id).text()).isEqualTo("Another text.");
    }

    @Test
    void givesBackWhatIsThereAlreadyAndWhatHangsOnIt() {
        DocumentId one = Samples.add(store, ana, "One", TEXT);
        SetId gold = store.set("gold", AnnotationSet.Kind.GOLD).id();
        Annotation.OnSpan mark = Samples.mark(one, set, Samples.ACTOR, ana, 0, 12);
        store.apply(new Edit.Add(mark), Samples.stamp(ana, "add"));
        Annotation.OnSpan taken =
                new Annotation.OnSpan(
                        mark.id(),
                        one,
                        gold,
                        mark.tag(),
                        mark.fragments(),
                        mark.attributes(),
                        mark.note(),
                        mark.origin());
        Annotation.OnSpan fresh = Samples.mark(one, gold, Samples.CLAIM, ana, 4, 12);
        Annotation.Relation hanging = Samples.link(fresh, taken);
        try (Intake intake = intake()) {
            assertThat(intake.annotation(mark.id())).hasValue(mark);
            assertThat(intake.add(one, TEXT, List.of(taken, fresh, hanging)))
                    .containsExactly(taken, hanging);
            intake.commit();
        }
        assertThat(store.annotations(one, gold)).containsExactly(fresh);
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void refusesTheSameTextTwice() {
        Samples.add(store, ana, "One", TEXT);
        try (Intake intake = intake()) {
            assertThat(intake.byHash(Samples.sha256(TEXT))).isPresent();
            assertThatThrownBy(() -> Samples.add(intake, "Two", TEXT))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already");
        }
    }

    @Test
    void leavesNoStepWhenNothingCameOfIt() {
        try (Intake intake = intake()) {
            intake.annotator("Ben");
            intake.commit();
        }
        assertThat(store.history()).isEqualTo(History.EMPTY);
        assertThat(store.annotators()).hasSize(2);
    }

    @Test
    void refusesWhatSqliteCannotHold() {
        try (Intake intake = intake()) {
            for (String text : List.of("a\0b", "a\uD83D", "\uDE00a")) {
                assertThatThrownBy(() -> Samples.add(intake, "Bad", text))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
