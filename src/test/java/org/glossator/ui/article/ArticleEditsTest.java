package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.Layer;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What keys and buttons do to an article, as the project file has it afterwards.
class ArticleEditsTest {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.of(folder, Sample.CORRIDOR, Sample.FERRY).open(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tagsWholeWordsWithoutStrayMarks() {
        desk.tag("bassador Lena Orlov ", "actor");

        assertThat(desk.stored()).containsExactly("actor: Ambassador Lena Orlov");
        assertThat(desk.listed()).isEqualTo(desk.stored());
    }

    @Test
    void tagsExactCharactersWhenAsked() {
        desk.model.choice().target().set(new Target.Passage(desk.span("bassador"), true));
        desk.await(desk.edits.tag(desk.tag("actor")));

        assertThat(desk.stored()).containsExactly("actor: bassador");
    }

    @Test
    void tagsAcrossParagraphs() {
        desk.tag("Geneva.\n\nThe", "claim");

        assertThat(desk.stored()).containsExactly("claim: Geneva.\n\nThe");
    }

    @Test
    void selectsWhatItTaggedSoThatTheNextKeyCorrectsIt() {
        desk.tag("Moscow", "location");
        assertThat(desk.selected()).isEqualTo("location: Moscow");

        desk.await(desk.edits.tag(desk.tag("actor")));

        assertThat(desk.stored()).containsExactly("actor: Moscow");
        assertThat(desk.selected()).isEqualTo("actor: Moscow");
        assertThat(desk.project.history().undo().orElseThrow().action()).isEqualTo("retag");
    }

    @Test
    void tagsOneAfterTheOtherHoweverFastTheKeysCome() {
        desk.select("Moscow");
        desk.edits.tag(desk.tag("location"));
        desk.edits.tag(desk.tag("actor"));
        desk.edits.remove();
        desk.await(desk.edits.undo());

        assertThat(desk.stored()).containsExactly("actor: Moscow");
    }

    @Test
    void tagsWhatWasSelectedWhenTheKeyCame() {
        desk.select("Moscow");
        desk.edits.tag(desk.tag("actor"));
        desk.select("Kyiv");
        var second = desk.edits.tag(desk.tag("location"));
        desk.select("Geneva");
        desk.await(second);

        assertThat(desk.model.message().get()).isEmpty();
        assertThat(desk.stored()).containsExactly("actor: Moscow", "location: Kyiv");
        assertThat(desk.selected()).isEmpty();
    }

    @Test
    void removesOnceHoweverOftenDeleteIsPressed() {
        desk.tag("Moscow", "actor");
        desk.edits.remove();
        desk.await(desk.edits.remove());

        assertThat(desk.stored()).isEmpty();
        assertThat(desk.model.message().get()).isEmpty();
    }

    @Test
    void tagsInTheArticleThatWasShownWhenTheKeyCame() {
        desk.select("Moscow");
        desk.edits.tag(desk.tag("actor"));
        desk.select("Kyiv");
        var second = desk.edits.tag(desk.tag("location"));
        desk.model.open(desk.documents.get(1));
        desk.await(second).open(0);

        assertThat(desk.stored()).containsExactly("actor: Moscow", "location: Kyiv");
    }

    @Test
    void leavesANewSelectionAloneWhileATagIsWritten() {
        desk.select("Moscow");
        var writing = desk.edits.tag(desk.tag("location"));
        desk.select("Kyiv");
        desk.await(writing);

        assertThat(desk.model.choice().target().get())
                .isEqualTo(new Target.Passage(desk.span("Kyiv"), false));
    }

    @Test
    void selectsWhatIsThereAlreadyInsteadOfDoublingIt() {
        desk.tag("Kyiv", "location").tag("Moscow", "actor").tag("Kyiv", "location");

        assertThat(desk.stored()).containsExactly("actor: Moscow", "location: Kyiv");
        assertThat(desk.selected()).isEqualTo("location: Kyiv");
    }

    @Test
    void givesOnePassageTwoTags() {
        desk.tag("Moscow", "actor").tag("Moscow", "location");

        assertThat(desk.stored()).containsExactlyInAnyOrder("actor: Moscow", "location: Moscow");
    }

    @Test
    void doesNothingWhenTheTagIsThereAlready() {
        desk.tag("Moscow", "actor");
        long journal = desk.project.history().undo().orElseThrow().journal();

        desk.await(desk.edits.tag(desk.tag("actor")));

        assertThat(desk.project.history().undo().orElseThrow().journal()).isEqualTo(journal);
    }

    @Test
    void saysWhyNothingButMarksCannotBeTagged() {
        desk.tag(",” ", "claim");

        assertThat(desk.stored()).isEmpty();
        assertThat(desk.model.message().get()).contains("Select words");
    }

    @Test
    void beginsTheWorkWithTheFirstTagAndTakesBothBackInOneStep() {
        assertThat(desk.model.state().get()).isEqualTo(WorkState.NEW);

        desk.tag("Moscow", "actor");
        assertThat(desk.model.state().get()).isEqualTo(WorkState.IN_PROGRESS);

        desk.await(desk.edits.undo());
        assertThat(desk.model.state().get()).isEqualTo(WorkState.NEW);
        assertThat(desk.stored()).isEmpty();
    }

    @Test
    void removesAnAnnotationWithItsRelationsAndBringsAllBack() {
        desk.tag("Ambassador Lena Orlov", "actor");
        Annotation.OnSpan actor = desk.model.choice().selected().get().orElseThrow();
        desk.tag("“grain corridor” would reopen", "claim");
        Annotation.OnSpan claim = desk.model.choice().selected().get().orElseThrow();
        desk.await(desk.project.apply(new Edit.Add(speaker(claim, actor)), "add", ""));
        assertThat(desk.model.others()).hasSize(1);

        desk.model.choice().select(actor.id());
        desk.await(desk.edits.remove());

        assertThat(desk.listed()).hasSize(1);
        assertThat(desk.model.others()).isEmpty();
        assertThat(desk.selected()).isEmpty();

        desk.await(desk.edits.undo());
        assertThat(desk.model.others()).hasSize(1);
        assertThat(desk.selected()).isEqualTo("actor: Ambassador Lena Orlov");
    }

    private Annotation.Relation speaker(Annotation.OnSpan from, Annotation.OnSpan to) {
        return new Annotation.Relation(
                desk.project.newId(),
                from.document(),
                from.set(),
                desk.project.schema().tag(Layer.Relations.class, "speaker").orElseThrow().id(),
                from.id(),
                to.id(),
                Map.of(),
                "",
                desk.project.origin());
    }

    @Test
    void undoAndRedoGoToThePlaceTheyChange() {
        List<Span> revealed = new ArrayList<>();
        desk.model.choice().onReveal(revealed::add);
        desk.tag("Moscow", "location");
        desk.model.choice().clear();

        desk.await(desk.edits.undo());
        assertThat(revealed).containsExactly(desk.span("Moscow"));
        assertThat(desk.selected()).isEmpty();

        desk.await(desk.edits.redo());
        assertThat(revealed).hasSize(2);
        assertThat(desk.selected()).isEqualTo("location: Moscow");
    }

    @Test
    void undoGoesToAnotherArticleAndTellsOfIt() {
        List<DocumentId> opened = new ArrayList<>();
        desk.edits.onOpening(opened::add);
        desk.tag("Moscow", "location");
        desk.await(desk.edits.tag(desk.tag("actor"))).open(1);

        desk.await(desk.edits.undo());

        assertThat(opened).containsExactly(desk.documents.get(0));
        assertThat(desk.model.document().orElseThrow().id()).isEqualTo(desk.documents.get(0));
        assertThat(desk.selected()).isEqualTo("location: Moscow");
    }

    @Test
    void saysThatTheArticleIsGoneWhenItsImportIsUndone() {
        desk.tag("Moscow", "actor").await(desk.edits.undo()).await(desk.edits.undo());

        assertThat(desk.model.showing().get()).isInstanceOf(Showing.Failed.class);
        assertThat(desk.model.annotations()).isEmpty();
        assertThat(desk.model.message().get()).isEmpty();
    }

    @Test
    void staysWhereItIsWhenTheUndoneImportWasOfOtherArticles() {
        desk.model.clear();

        desk.await(desk.edits.undo());

        assertThat(desk.model.showing().get()).isEqualTo(new Showing.Nothing());
        assertThat(desk.model.message().get()).isEmpty();
    }

    @Test
    void nothingToUndoIsNoFailure() {
        desk.await(desk.edits.undo()).await(desk.edits.undo());

        assertThat(desk.model.message().get()).isEmpty();
    }

    @Test
    void keepsANoteOnce() {
        desk.tag("Moscow", "location");
        Annotation.OnSpan moscow = desk.model.choice().selected().get().orElseThrow();

        desk.await(desk.edits.note(moscow, "the government, not the city"));
        long journal = desk.project.history().undo().orElseThrow().journal();
        desk.await(desk.edits.note(moscow, "the government, not the city"));

        assertThat(desk.model.choice().selected().get().orElseThrow().note())
                .isEqualTo("the government, not the city");
        assertThat(desk.project.history().undo().orElseThrow().journal()).isEqualTo(journal);
    }

    @Test
    void keepsANoteOfTheArticleThatWasLeft() {
        desk.tag("Moscow", "location");
        Annotation.OnSpan moscow = desk.model.choice().selected().get().orElseThrow();
        desk.select("Kyiv");
        desk.edits.tag(desk.tag("location"));
        var noted = desk.edits.note(moscow, "the government");
        desk.open(1).await(noted).open(0);

        assertThat(desk.model.message().get()).isEmpty();
        assertThat(desk.model.annotations().getFirst().note()).isEqualTo("the government");
    }

    @Test
    void movesABoundary() {
        desk.tag("Lena Orlov", "actor");

        desk.await(
                desk.edits.move(desk.span("Lena Orlov"), desk.span("Ambassador Lena Orlov"), true));

        assertThat(desk.stored()).containsExactly("actor: Ambassador Lena Orlov");
        assertThat(desk.selected()).isEqualTo("actor: Ambassador Lena Orlov");
    }

    @Test
    void setsTheWorkState() {
        desk.await(desk.edits.setState(WorkState.FINISHED));
        assertThat(desk.model.state().get()).isEqualTo(WorkState.FINISHED);

        desk.await(desk.edits.setState(WorkState.FINISHED)).await(desk.edits.undo());
        assertThat(desk.model.state().get()).isEqualTo(WorkState.NEW);
    }

    @Test
    void tellsOfARefusedEditAndShowsWhatIsStored() {
        desk.tag("Moscow", "location");
        Annotation.OnSpan moscow = desk.model.choice().selected().get().orElseThrow();
        Annotation.OnSpan stale = moscow.withNote("never stored");
        desk.model.spans().put(stale);
        desk.model.choice().follow();

        desk.await(desk.edits.tag(desk.tag("actor")));

        assertThat(desk.model.message().get()).isNotEmpty();
        assertThat(desk.model.annotations()).containsExactly(moscow);
        assertThat(desk.selected()).isEqualTo("location: Moscow");

        desk.await(desk.edits.tag(desk.tag("actor")));
        assertThat(desk.model.message().get()).isEmpty();
        assertThat(desk.stored()).containsExactly("actor: Moscow");
    }
}
