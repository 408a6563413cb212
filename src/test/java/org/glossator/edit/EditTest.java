package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.DecisionId;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Intended;
import org.glossator.model.Origin;
import org.glossator.model.Rejection;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class EditTest {

    private static final DocumentId DOCUMENT = new DocumentId(1);
    private static final Annotation.OnSpan CLAIM = span(1, 0, 9);
    private static final Annotation.OnSpan ACTOR = span(2, 2, 5);

    static Stream<Edit> edits() {
        Schema grown = new Schema(2, Schema.news().layers());
        return Stream.of(
                new Edit.Add(CLAIM),
                new Edit.Remove(CLAIM),
                new Edit.Replace(CLAIM, CLAIM.withNote("who says so?")),
                new Edit.SetState(DOCUMENT, new AnnotatorId(1), WorkState.NEW, WorkState.FINISHED),
                new Edit.Reject(
                        new Rejection(DOCUMENT, new SetId(1), new TagId(2), new Span(2, 5))),
                new Edit.Intend(
                        new Intended(
                                Intended.Kind.LEFT_PLAIN, "lavrov", "", List.of(new TagId(2)))),
                new Edit.Decide(null, decision("")),
                new Edit.Decide(decision(""), decision("boundary")),
                new Edit.ChangeReasons(List.of("boundary"), List.of("boundary", "tag")),
                new Edit.ChangeSchema(Schema.news(), grown),
                new Edit.Batch(List.of(new Edit.Add(CLAIM), new Edit.Add(ACTOR))));
    }

    private static Decision decision(String reason) {
        return new Decision(
                new DecisionId(new UUID(0, 1)),
                DOCUMENT,
                Decision.Outcome.TAKEN,
                List.of(
                        new Decision.Seen(
                                new SetId(1),
                                new Decision.Mark(
                                        CLAIM.id(),
                                        Fingerprint.of(WorkState.NEW),
                                        CLAIM.tag(),
                                        CLAIM.span()))),
                List.of(ACTOR.id()),
                reason,
                "",
                List.of(),
                origin());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theInverseOfTheInverseIsTheEdit(Edit edit) {
        assertThat(edit.inverse()).isNotEqualTo(edit);
        assertThat(edit.inverse().inverse()).isEqualTo(edit);
    }

    @Test
    void aBatchIsTakenBackFromItsEnd() {
        Edit batch =
                new Edit.Batch(
                        List.of(
                                new Edit.Add(CLAIM),
                                new Edit.Replace(CLAIM, CLAIM.withTag(new TagId(2)))));
        assertThat(batch.inverse())
                .isEqualTo(
                        new Edit.Batch(
                                List.of(
                                        new Edit.Replace(CLAIM.withTag(new TagId(2)), CLAIM),
                                        new Edit.Remove(CLAIM))));
    }

    @Test
    void anAnnotationKeepsItsIdentity() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit.Replace(CLAIM, ACTOR));
    }

    @Test
    void removalTakesTheRelationsAlongFirst() {
        Annotation.Relation speaker =
                new Annotation.Relation(
                        id(3),
                        DOCUMENT,
                        new SetId(1),
                        new TagId(4),
                        CLAIM.id(),
                        ACTOR.id(),
                        Map.of(),
                        "",
                        origin());
        List<Annotation> all = List.of(CLAIM, ACTOR, speaker);
        assertThat(Rules.removal(ACTOR, all))
                .isEqualTo(
                        new Edit.Batch(List.of(new Edit.Remove(speaker), new Edit.Remove(ACTOR))));
        assertThat(Rules.removal(speaker, all)).isEqualTo(new Edit.Remove(speaker));
    }

    private static Annotation.OnSpan span(long id, int begin, int end) {
        return new Annotation.OnSpan(
                id(id),
                DOCUMENT,
                new SetId(1),
                new TagId(1),
                List.of(new Span(begin, end)),
                Map.of(),
                "",
                origin());
    }

    private static AnnotationId id(long number) {
        return new AnnotationId(new UUID(0, number));
    }

    private static Origin origin() {
        return new Origin(new AnnotatorId(1), Instant.EPOCH);
    }
}
