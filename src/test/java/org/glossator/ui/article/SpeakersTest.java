package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.text.Passages.Part;
import org.glossator.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Quotations taken as claims, the way to the next one, and the speakers that are offered.
class SpeakersTest {

    private static final Sample STRIKE =
            Sample.of(
                    "Strike",
                    "en",
                    "Strike\nBo Hale waited. “We left,” Ann Lee told Cy. “It was ‘late’.” They"
                            + " left.\n");

    private static final String FIRST = "claim: We left";

    private Desk desk;
    private PassageChoice passages;
    private Speakers speakers;
    private int caret;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.of(folder, STRIKE).open(0);
        passages =
                new PassageChoice(
                        desk.model,
                        new PassageChoice.Hand(
                                () -> caret,
                                (span, backwards) ->
                                        caret = backwards ? span.begin() : span.end()));
        speakers = new Speakers(desk.model, desk.edits, passages);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesTheQuotationAndStoresTheSpeakerThatIsAccepted() {
        names();
        assertThat(passages.nextQuotation()).isTrue();
        claim();
        assertThat(desk.selected()).isEqualTo(FIRST);
        assertThat(offered()).containsExactly("Ann Lee", "Cy", "Bo Hale");
        assertThat(relations()).isEmpty();

        speakers.claim();
        assertThat(speakers.offer().get().map(Speakers.Offer::actor).map(speakers::name))
                .hasValue("Cy");
        speakers.accept();
        desk.await(desk.edits.settled());

        assertThat(relations()).containsExactly("We left -> Cy");
        assertThat(speakers.offer().get()).isEmpty();
        assertThat(desk.project.history().undo().orElseThrow().action()).isEqualTo("relate");
    }

    @Test
    void offersWhoWentOnSpeaking() {
        names();
        passages.nextQuotation();
        claim();
        speakers.accept();
        desk.await(desk.edits.settled());
        passages.nextQuotation();
        claim();
        assertThat(desk.selected()).isEqualTo("claim: It was ‘late’");
        assertThat(offered()).first().isEqualTo("Ann Lee");
    }

    @Test
    void offersNothingWhereASpeakerIsKnown() {
        names();
        passages.nextQuotation();
        claim();
        speakers.accept();
        desk.await(desk.edits.settled());
        claim();
        assertThat(speakers.offer().get()).isEmpty();
    }

    @Test
    void removesTheRelationWithTheActorAndBringsBothBack() {
        names();
        passages.nextQuotation();
        claim();
        speakers.accept();
        desk.await(desk.edits.settled());
        desk.select("Ann Lee");
        desk.await(desk.edits.tag(desk.tag("actor")));
        desk.await(desk.edits.remove());
        assertThat(relations()).isEmpty();
        desk.await(desk.edits.undo());
        assertThat(relations()).containsExactly("We left -> Ann Lee");
    }

    @Test
    void takingBackTheRelationShowsItsClaim() {
        names();
        passages.nextQuotation();
        claim();
        speakers.accept();
        desk.await(desk.edits.settled());
        desk.model.choice().clear();
        desk.await(desk.edits.undo());
        assertThat(relations()).isEmpty();
        assertThat(desk.selected()).isEqualTo(FIRST);
    }

    @Test
    void endsTheOfferWhenSomethingElseIsSelected() {
        names();
        passages.nextQuotation();
        claim();
        assertThat(speakers.offer().get()).isPresent();
        desk.select("waited");
        assertThat(speakers.offer().get()).isEmpty();
        assertThat(speakers.accept()).isFalse();
        assertThat(speakers.leave()).isFalse();
    }

    @Test
    void offersNothingWithoutActors() {
        passages.nextQuotation();
        claim();
        assertThat(desk.stored()).containsExactly(FIRST);
        assertThat(speakers.offer().get()).isEmpty();
    }

    @Test
    void saysThatThereIsNoQuotation() {
        caret = 3;
        claim();
        assertThat(desk.stored()).isEmpty();
        assertThat(desk.model.message().get()).contains("F7");
    }

    @Test
    void goesFromOneUntaggedQuotationToTheNextAndBack() {
        assertThat(passages.nextQuotation()).isTrue();
        assertThat(passage()).isEqualTo("We left");
        passages.nextQuotation();
        assertThat(passage()).isEqualTo("It was ‘late’");
        passages.nextQuotation();
        assertThat(passage()).isEqualTo("late");
        assertThat(passages.nextQuotation()).isFalse();
        passages.previousQuotation();
        passages.previousQuotation();
        assertThat(passage()).isEqualTo("We left");
        assertThat(passages.previousQuotation()).isFalse();
    }

    @Test
    void leavesOutWhatClaimsCoverTogether() {
        desk.tag("It was", "claim").tag("late", "claim");
        desk.model.choice().clear();
        caret = 0;
        passages.nextQuotation();
        assertThat(passage()).isEqualTo("We left");
        assertThat(passages.nextQuotation()).isFalse();
    }

    @Test
    void growsFromTheAnnotationThatIsSelected() {
        desk.tag("late", "actor");
        caret = desk.span("late").end();
        passages.take(Part.QUOTATION, false);
        assertThat(passage()).isEqualTo("It was ‘late’");
        desk.tag("late", "actor");
        caret = 0;
        passages.take(Part.WORD, false);
        assertThat(passage()).as("the caret has left it").isEqualTo("Strike");
    }

    private void names() {
        desk.tag("Ann Lee", "actor").tag("Cy", "actor").tag("Bo Hale", "actor");
        desk.model.choice().clear();
        caret = 0;
    }

    private void claim() {
        speakers.claim();
        desk.await(desk.edits.settled());
    }

    private List<String> offered() {
        return speakers.offer().get().stream()
                .flatMap(offer -> offer.actors().stream())
                .map(speakers::name)
                .toList();
    }

    private String passage() {
        return Optional.of(desk.model.choice().target().get())
                .filter(Target.Passage.class::isInstance)
                .map(target -> ((Target.Passage) target).span())
                .map(span -> span.of(desk.model.segmentation().text()))
                .orElse("");
    }

    private List<String> relations() {
        return desk.model.others().stream()
                .map(Annotation.Relation.class::cast)
                .map(one -> quote(one.from()) + " -> " + quote(one.to()))
                .toList();
    }

    private String quote(AnnotationId id) {
        Span span = desk.model.spans().get(id).orElseThrow().span();
        return span.of(desk.model.segmentation().text());
    }
}
