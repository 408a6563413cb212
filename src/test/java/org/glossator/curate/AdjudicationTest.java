package org.glossator.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.glossator.curate.Sheet.ACTOR;
import static org.glossator.curate.Sheet.ANA;
import static org.glossator.curate.Sheet.BEN;
import static org.glossator.curate.Sheet.CEM;
import static org.glossator.curate.Sheet.CLAIM;
import static org.glossator.curate.Sheet.GOLD;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Decision;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class AdjudicationTest {

    private final Sheet sheet = new Sheet();
    private final Adjudication adjudication = sheet.adjudication();
    private final Annotation.OnSpan ana = sheet.mark(ANA, CLAIM, 0, 20);
    private final Annotation.OnSpan ben = sheet.mark(BEN, CLAIM, 5, 20);
    private final List<Annotation> marks = List.of(ana, ben);
    private final Ledger fresh = new Ledger(marks, List.of(), List.of());

    private static Case only(List<SetId> sets, List<? extends Annotation> marks) {
        return Comparison.of(sets, List.copyOf(marks)).getFirst();
    }

    private Ruling decide(Case one, Choice choice, Ledger ledger) {
        return adjudication.decide(one, choice, Adjudication.Why.UNSAID, ledger);
    }

    private static Choice first(Case one) {
        return new Choice.Take(one.readings().subList(0, 1));
    }

    @Test
    void whatIsTakenIsACopyInTheGoldSet() {
        Case one = only(List.of(ANA, BEN), marks);
        Ruling ruling =
                adjudication.decide(
                        one, first(one), new Adjudication.Why("boundary", "so there"), fresh);
        assertThat(ruling.gold())
                .singleElement()
                .satisfies(gold -> {
                    assertThat(gold.set()).isEqualTo(GOLD);
                    assertThat(gold.id()).isNotEqualTo(ana.id());
                    assertThat(Reading.same(gold, ana)).isTrue();
                });
        Decision decision = ruling.decision();
        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.TAKEN);
        assertThat(decision.reason()).isEqualTo("boundary");
        assertThat(decision.note()).isEqualTo("so there");
        assertThat(decision.gold()).containsExactly(ruling.gold().iterator().next().id());
        assertThat(decision.of(BEN).orElseThrow().mark())
                .extracting(Decision.Mark::span)
                .isEqualTo(new Span(5, 20));
    }

    @Test
    void bothNeitherAndEditedAreOutcomesToo() {
        Case one = only(List.of(ANA, BEN), marks);
        assertThat(decide(one, new Choice.Take(one.readings()), fresh).gold()).hasSize(2);
        assertThat(decide(one, new Choice.Neither(), fresh).gold()).isEmpty();
        Annotation.OnSpan edited = ana.withFragments(List.of(new Span(1, 3)));
        Ruling ruling = decide(one, new Choice.Edited(edited), fresh);
        assertThat(ruling.decision().outcome()).isEqualTo(Decision.Outcome.EDITED);
        assertThat(ruling.gold()).allMatch(gold -> Reading.same(gold, edited));
    }

    @Test
    void whatIsDecidedIsNotOpenAnyMore() {
        Case one = only(List.of(ANA, BEN), marks);
        assertThat(fresh.isOpen(one)).isTrue();
        Ledger later = fresh.after(decide(one, new Choice.Neither(), fresh));
        assertThat(later.isOpen(one)).isFalse();
    }

    @Test
    void aMarkThatHasChangedSinceOpensItAgain() {
        Case one = only(List.of(ANA, BEN), marks);
        Ruling ruling = decide(one, first(one), fresh);
        Annotation.OnSpan other = ben.withFragments(List.of(new Span(7, 20)));
        assertThat(isOpen(ruling, List.of(ana, other))).isTrue();
        Annotation.OnSpan asGold = ben.withFragments(ana.fragments());
        assertThat(isOpen(ruling, List.of(ana, asGold))).isFalse();
        assertThat(isOpen(ruling, List.of(ben))).isTrue();
        assertThat(isOpen(ruling, List.of(ana, ben.withNote("still")))).isFalse();
        Annotation.OnSpan swapped = ana.withFragments(ben.fragments());
        assertThat(isOpen(ruling, List.of(swapped, ben))).isTrue();
    }

    @Test
    void aLateAnnotatorOpensItOnlyWithWhatNobodyHad() {
        Case one = only(List.of(ANA, BEN), marks);
        Ruling ruling = decide(one, first(one), fresh);
        assertThat(isOpen(ruling, List.of(ana, ben, sheet.mark(CEM, CLAIM, 5, 20)))).isFalse();
        assertThat(isOpen(ruling, List.of(ana, ben, sheet.mark(CEM, ACTOR, 5, 20)))).isTrue();
        assertThat(isOpen(ruling, List.of(ana, ben))).isFalse();
    }

    private static boolean isOpen(Ruling ruling, List<? extends Annotation> now) {
        Ledger ledger = new Ledger(List.copyOf(now), ruling.gold(), List.of(ruling.decision()));
        return ledger.isOpen(only(List.of(ANA, BEN, CEM), now));
    }

    @Test
    void decidedAgainTheGoldMarkIsChangedNotDoubled() {
        Case one = only(List.of(ANA, BEN), marks);
        Ruling before = decide(one, first(one), fresh);
        Ruling after =
                decide(one, new Choice.Take(one.readings().subList(1, 2)), fresh.after(before));
        assertThat(after.edits()).hasSize(2).first().isInstanceOf(Edit.Replace.class);
        assertThat(after.gold()).hasSize(1).allMatch(gold -> Reading.same(gold, ben));
        assertThat(after.decision().id()).isEqualTo(before.decision().id());
    }

    @Test
    void whatTheGoldSetHasAlreadyIsNotPutInAgain() {
        Annotation.OnSpan there = sheet.mark(GOLD, CLAIM, 0, 20);
        Ledger ledger = new Ledger(marks, List.of(there), List.of());
        Case one = only(List.of(ANA, BEN), marks);
        Ruling ruling = decide(one, first(one), ledger);
        assertThat(ruling.gold()).hasSize(1);
        assertThat(ruling.decision().gold()).containsExactly(there.id());
        assertThat(ruling.edits()).singleElement().isInstanceOf(Edit.Decide.class);
    }

    @Test
    void aRelationWaitsForItsEndsAndGoesWithThem() {
        Annotation.OnSpan actor = sheet.mark(ANA, ACTOR, 30, 34);
        Annotation.OnSpan same = sheet.mark(BEN, ACTOR, 30, 34);
        List<Annotation> all = List.of(ana, ben, actor, same, sheet.link(ana, actor));
        List<Case> cases = Comparison.of(List.of(ANA, BEN), all);
        Ledger ledger = new Ledger(all, List.of(), List.of());
        Case relation = cases.getLast();
        assertThat(ledger.isReady(relation)).isFalse();
        Ledger before = ledger;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(relation, first(relation), before));
        ledger = ledger.after(decide(cases.get(0), first(cases.get(0)), ledger));
        ledger = ledger.after(decide(cases.get(1), first(cases.get(1)), ledger));
        assertThat(ledger.isReady(relation)).isTrue();
        ledger = ledger.after(decide(relation, first(relation), ledger));
        assertThat(ledger.gold()).hasSize(3);
        Ruling gone = decide(cases.get(0), new Choice.Neither(), ledger);
        assertThat(gone.edits())
                .first()
                .isInstanceOfSatisfying(
                        Edit.Remove.class,
                        edit ->
                                assertThat(edit.annotation())
                                        .isInstanceOf(Annotation.Relation.class));
        assertThat(gone.gold()).hasSize(1);
        Ledger last = ledger.after(gone);
        assertThat(last.isReady(relation)).isFalse();
        assertThat(last.isOpen(relation)).isFalse();
    }

    @Test
    void strategiesTakeWhatTheySay() {
        Annotation.OnSpan cem = sheet.mark(CEM, CLAIM, 0, 20);
        Case two = only(List.of(ANA, BEN, CEM), List.of(ana, ben, cem));
        Case lone = only(List.of(ANA, BEN, CEM), List.of(ben));
        assertThat(new MergeStrategy.Unanimous().verdict(two)).isEmpty();
        assertThat(taken(new MergeStrategy.Majority(), two)).isEqualTo(ana);
        assertThat(new MergeStrategy.Majority().verdict(lone)).contains(new Choice.Neither());
        assertThat(taken(new MergeStrategy.Threshold(2), two)).isEqualTo(ana);
        assertThat(new MergeStrategy.Threshold(3).verdict(two)).isEmpty();
        assertThat(taken(new MergeStrategy.Threshold(1), lone)).isEqualTo(ben);
        assertThat(taken(new MergeStrategy.First(BEN), two)).isEqualTo(ben);
        assertThat(new MergeStrategy.First(ANA).verdict(lone)).contains(new Choice.Neither());
        assertThat(new MergeStrategy.First(new SetId(77)).verdict(two)).isEmpty();
        Case tie = only(List.of(ANA, BEN), marks);
        assertThat(new MergeStrategy.Threshold(1).verdict(tie)).isEmpty();
        assertThat(new MergeStrategy.Majority().verdict(tie)).isEmpty();
    }

    private static Annotation taken(MergeStrategy strategy, Case one) {
        return strategy.verdict(one).orElseThrow().marks().getFirst();
    }

    /// The edits of a ruling lead from the gold set before to the one it tells of, whatever was
    /// decided before; and taken back, back again.
    @Property(tries = 200)
    void editsLeadToTheGoldSetTheyTellOf(@ForAll long seed) {
        Random random = new Random(seed);
        Sheet made = new Sheet();
        Adjudication desk = made.adjudication();
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int begin = random.nextInt(30);
            SetId set = new SetId(1 + random.nextInt(3));
            TagId tag = new TagId(1 + random.nextInt(2));
            all.add(made.mark(set, tag, begin, begin + 1 + random.nextInt(9)));
        }
        List<Case> cases = Comparison.of(List.of(ANA, BEN, CEM), all);
        Ledger ledger = new Ledger(all, List.of(), List.of());
        Map<AnnotationId, Annotation> gold = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            Case one = cases.get(random.nextInt(cases.size()));
            Choice choice =
                    switch (random.nextInt(4)) {
                        case 0 -> new Choice.Neither();
                        case 1 -> new Choice.Take(one.readings());
                        case 2 ->
                                new Choice.Edited(
                                        ((Annotation.OnSpan) one.sample())
                                                .withFragments(List.of(new Span(0, 3))));
                        default -> first(one);
                    };
            Ruling ruling = desk.decide(one, choice, Adjudication.Why.UNSAID, ledger);
            Map<AnnotationId, Annotation> before = new LinkedHashMap<>(gold);
            apply(ruling.edit(), gold);
            assertThat(gold.values()).containsExactlyInAnyOrderElementsOf(ruling.gold());
            assertThat(ruling.decision().gold()).isSubsetOf(gold.keySet());
            Map<AnnotationId, Annotation> back = new LinkedHashMap<>(gold);
            apply(ruling.edit().inverse(), back);
            assertThat(back).isEqualTo(before);
            ledger = ledger.after(ruling);
            assertThat(ledger.isOpen(one)).isFalse();
        }
    }

    private static void apply(Edit edit, Map<AnnotationId, Annotation> gold) {
        switch (edit) {
            case Edit.Batch(List<Edit> edits) -> edits.forEach(each -> apply(each, gold));
            case Edit.Add(Annotation mark) -> assertThat(gold.put(mark.id(), mark)).isNull();
            case Edit.Remove(Annotation mark) -> assertThat(gold.remove(mark.id())).isEqualTo(mark);
            case Edit.Replace(Annotation was, Annotation is) ->
                    assertThat(gold.put(is.id(), is)).isEqualTo(was);
            default -> assertThat(edit).isInstanceOf(Edit.Decide.class);
        }
    }
}
