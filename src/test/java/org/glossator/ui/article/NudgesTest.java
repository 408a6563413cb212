package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.text.Boundary;
import org.glossator.text.Span;
import org.glossator.text.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Boundaries moved step by step, as the project file has them afterwards.
class NudgesTest {

    private Desk desk;
    private Nudges nudges;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.of(folder, Sample.CORRIDOR, Sample.FERRY).open(0);
        nudges = new Nudges(desk.model, desk.edits);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void storesEachStepAsOneChangeThatCanBeTakenBack() {
        desk.tag("Lena Orlov", "actor");
        press(Boundary.BEGIN, Unit.WORD, false);
        desk.await(desk.edits.settled());
        press(Boundary.END, Unit.GRAPHEME, false);
        desk.await(desk.edits.settled());
        assertThat(desk.stored()).containsExactly("actor: Ambassador Lena Orlo");
        assertThat(desk.project.history().undo().orElseThrow().action()).isEqualTo("move");

        desk.await(desk.edits.undo());
        assertThat(desk.stored()).containsExactly("actor: Ambassador Lena Orlov");
        desk.await(desk.edits.undo());
        assertThat(desk.stored()).containsExactly("actor: Lena Orlov");
    }

    @Test
    void aHeldKeyLeavesNoWorkBehind() {
        desk.tag("told reporters in Geneva", "claim");
        long before = desk.project.history().undo().orElseThrow().journal();
        press(Boundary.END, Unit.WORD, false);
        press(Boundary.END, Unit.WORD, false);
        press(Boundary.BEGIN, Unit.WORD, true);
        desk.await(desk.edits.settled());
        desk.await(desk.edits.settled());

        assertThat(desk.stored()).containsExactly("claim: reporters");
        assertThat(desk.project.history().undo().orElseThrow().journal()).isEqualTo(before + 2);
    }

    @Test
    void storesWhatWasAskedForBeforeTheArticleWasLeft() {
        desk.tag("reporters in Geneva", "claim");
        press(Boundary.END, Unit.WORD, false);
        press(Boundary.END, Unit.WORD, false);
        desk.await(desk.model.open(desk.documents.get(1)));
        desk.await(desk.edits.settled());
        desk.await(desk.edits.settled());
        desk.open(0);

        assertThat(desk.model.message().get()).isEmpty();
        assertThat(desk.stored()).containsExactly("claim: reporters");
    }

    @Test
    void neverLeavesNothingAndNeverCrosses() {
        desk.tag("Moscow", "location");
        press(Boundary.END, Unit.WORD, false);
        press(Boundary.BEGIN, Unit.WORD, true);
        desk.await(desk.edits.settled());

        assertThat(desk.stored()).containsExactly("location: Moscow");
        assertThat(desk.project.history().undo().orElseThrow().action()).isEqualTo("add");
    }

    @Test
    void movesTheOutermostBoundariesOfFragments() {
        List<Span> fragments = List.of(desk.span("Lena"), desk.span("told reporters"));
        Annotation.OnSpan one =
                new Annotation.OnSpan(
                        desk.project.newId(),
                        desk.documents.getFirst(),
                        desk.project.set().id(),
                        desk.tag("claim").id(),
                        fragments,
                        Map.of(),
                        "",
                        desk.project.origin());
        desk.await(desk.project.apply(new Edit.Add(one), "add", ""));
        desk.model.choice().select(one.id());
        press(Boundary.BEGIN, Unit.WORD, false);
        press(Boundary.END, Unit.WORD, false);
        desk.await(desk.edits.settled());
        desk.await(desk.edits.settled());

        assertThat(desk.stored()).containsExactly("claim: Ambassador Lena … told");
    }

    @Test
    void doesNothingWithoutAnAnnotation() {
        desk.select("Moscow");
        assertThat(nudges.nudge(Boundary.END, Unit.WORD, true)).isFalse();
    }

    private void press(Boundary boundary, Unit unit, boolean forward) {
        assertThat(nudges.nudge(boundary, unit, forward)).isTrue();
    }
}
