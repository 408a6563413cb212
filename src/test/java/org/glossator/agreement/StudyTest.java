package org.glossator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.glossator.agreement.Coders.all;
import static org.glossator.agreement.Coders.mark;
import static org.glossator.agreement.Coders.reason;
import static org.glossator.agreement.Coders.text;
import static org.glossator.agreement.Coders.value;

import org.glossator.agreement.Agreement.Caution;
import org.glossator.agreement.Agreement.Reason;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class StudyTest {

    private static final int ANY = Measure.ALL_TAGS;
    private static final int CLAIM = 0;
    private static final int ACTOR = 1;

    private static Measure f1(Match match, int tag) {
        return new Measure.SpanF1(match, tag, all(2));
    }

    private static Measure distance(Grain grain) {
        return new Measure.BoundaryDistance(grain, ANY, all(2));
    }

    /// The example of `docs/agreement.md`.
    private static Study example() {
        return Coders.of(
                text(
                        20,
                        List.of(mark(CLAIM, 0, 10), mark(ACTOR, 0, 3), mark(ACTOR, 12, 15)),
                        List.of(mark(CLAIM, 0, 8), mark(ACTOR, 0, 3), mark(CLAIM, 12, 15))));
    }

    @Test
    void charactersWithSeveralTagsHaveLabelsOfTheirOwn() {
        Study study = example();
        // Labels differ on [8, 10) and on [12, 15).
        assertThat(value(study, new Measure.Observed(Grain.CHARACTER, ANY, all(2))))
                .isEqualTo(0.75);
        assertThat(value(study, new Measure.Observed(Grain.CHARACTER, CLAIM, all(2))))
                .isEqualTo(0.75);
        assertThat(value(study, new Measure.Observed(Grain.CHARACTER, ACTOR, all(2))))
                .isEqualTo(0.85);
        // Both tags 3:3, claim alone 7:8, actor alone 3:0, neither 7:9.
        double chance = (3 * 3 + 7 * 8 + 7 * 9) / 400.0;
        assertThat(value(study, new Measure.CohenKappa(Grain.CHARACTER, ANY, 0, 1)))
                .isCloseTo((0.75 - chance) / (1 - chance), within(1e-12));
        assertThat(value(study, new Measure.CohenKappa(Grain.CHARACTER, ANY, 0, 1)))
                .isCloseTo(0.632, within(0.000_5));
        assertThat(value(study, new Measure.FleissKappa(Grain.CHARACTER, ANY, all(2))))
                .isCloseTo(0.628, within(0.000_5));
        assertThat(value(study, new Measure.Alpha(Grain.CHARACTER, ANY, all(2))))
                .isCloseTo(0.637, within(0.000_5));
        assertThat(value(study, new Measure.AlphaU(Grain.CHARACTER, CLAIM, all(2))))
                .isCloseTo(0.785, within(0.000_5));
    }

    @Test
    void placesThatAnybodyMarkedAreUnits() {
        Study study = example();
        // Four places: [0, 10), [0, 8), [0, 3), [12, 15); both say the same of one.
        assertThat(value(study, new Measure.Observed(Grain.SPAN, ANY, all(2)))).isEqualTo(0.25);
        assertThat(Coders.of(study, new Measure.Observed(Grain.SPAN, ANY, all(2))).n())
                .isEqualTo(4);
    }

    @Test
    void f1CountsExactOverlappingAndLabels() {
        Study study = example();
        assertThat(value(study, f1(Match.EXACT, ANY))).isCloseTo(2 * 1 / 6.0, within(1e-12));
        assertThat(value(study, f1(Match.OVERLAP, ANY))).isCloseTo(2 * 2 / 6.0, within(1e-12));
        assertThat(value(study, f1(Match.LABEL, ANY))).isCloseTo(2 * 2 / 6.0, within(1e-12));
        assertThat(value(study, f1(Match.EXACT, ACTOR))).isCloseTo(2 * 1 / 3.0, within(1e-12));
        assertThat(value(study, distance(Grain.CHARACTER))).isCloseTo(1.0 / 2, within(1e-12));
    }

    @Test
    void eachMarkIsMatchedOnceAndAsManyAsCanBe() {
        Study study =
                Coders.of(
                        text(
                                30,
                                List.of(mark(CLAIM, 0, 10), mark(CLAIM, 8, 20)),
                                List.of(mark(CLAIM, 0, 20), mark(CLAIM, 9, 12))));
        assertThat(value(study, f1(Match.OVERLAP, ANY))).isEqualTo(1);
        study =
                Coders.of(
                        text(
                                30,
                                List.of(mark(CLAIM, 0, 30)),
                                List.of(mark(CLAIM, 0, 2), mark(CLAIM, 5, 9))));
        assertThat(value(study, f1(Match.OVERLAP, ANY))).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void aMarkThatStandsTwiceCountsOnce() {
        Study study =
                Coders.of(
                        text(
                                9,
                                List.of(mark(CLAIM, 0, 4), mark(CLAIM, 0, 4)),
                                List.of(mark(CLAIM, 0, 4))));
        assertThat(value(study, f1(Match.EXACT, ANY))).isEqualTo(1);
        assertThat(value(study, f1(Match.LABEL, ANY))).isEqualTo(1);
    }

    @Test
    void marksInPiecesAreEqualWhenTheirPiecesAre() {
        TaggedPlace whole = mark(CLAIM, 0, 9);
        TaggedPlace pieces = new TaggedPlace(CLAIM, List.of(new Span(0, 3), new Span(6, 9)));
        Study study = Coders.of(text(9, List.of(whole), List.of(pieces)));
        assertThat(value(study, f1(Match.EXACT, ANY))).isZero();
        assertThat(value(study, f1(Match.OVERLAP, ANY))).isEqualTo(1);
        assertThat(value(study, new Measure.Observed(Grain.CHARACTER, ANY, all(2))))
                .isCloseTo(6 / 9.0, within(1e-12));
    }

    @Test
    void spansOfOneTagThatOverlapAreOneUnitOfUnitizing() {
        Measure measure = new Measure.AlphaU(Grain.CHARACTER, ANY, all(2));
        List<TaggedPlace> whole = List.of(mark(CLAIM, 2, 9));
        Study nested = Coders.of(text(20, List.of(mark(CLAIM, 2, 9), mark(CLAIM, 3, 5)), whole));
        assertThat(value(nested, measure)).isEqualTo(1);
        Study touching = Coders.of(text(20, List.of(mark(CLAIM, 2, 5), mark(CLAIM, 5, 9)), whole));
        assertThat(value(touching, measure)).isLessThan(1);
    }

    @Test
    void gapsEndWithTheirDocument() {
        Measure measure = new Measure.AlphaU(Grain.CHARACTER, ANY, all(2));
        CodedText one = text(10, List.of(mark(CLAIM, 0, 4)), List.of(mark(CLAIM, 1, 4)));
        Study parted = Coders.of(one, text(10, List.of(), List.of()));
        Study whole = Coders.of(text(20, List.of(mark(CLAIM, 0, 4)), List.of(mark(CLAIM, 1, 4))));
        assertThat(Coders.chance(parted, measure).observed())
                .isEqualTo(Coders.chance(whole, measure).observed());
        // By hand: gaps of 6, 1, 6, 10 and 10 for the unit of 4; the same for that of 3.
        double four = (4.0 * 4 * (3 + 3 + 7 + 7)) + 1 / 3.0 * (2 * 64 - 3 * 16 + 4);
        double three = (3.0 * 3 * (4 + 4 + 8 + 8)) + 1 / 3.0 * (2 * 27 - 3 * 9 + 3);
        double expected = 2 / 20.0 * (four + three) / (40 * 39 - 4 * 3 - 3 * 2);
        assertThat(Coders.chance(parted, measure).expected()).isCloseTo(expected, within(1e-15));
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "😀😀ab";
        List<Optional<List<TaggedPlace>>> work =
                List.of(
                        Optional.of(List.of(mark(CLAIM, 0, 4))),
                        Optional.of(List.of(mark(CLAIM, 2, 4))));
        Study study = new Study(2, 1, EnumSet.of(Grain.CHARACTER));
        study.add(new CodedText(Offsets.of(text), List.of(), work));
        assertThat(value(study, new Measure.Observed(Grain.CHARACTER, ANY, all(2))))
                .isEqualTo(0.75);
        assertThat(value(study, distance(Grain.CHARACTER))).isEqualTo(0.5);
    }

    @Test
    void aMarkIsOnEveryTokenItTouches() {
        Study study = new Study(2, 1, EnumSet.of(Grain.TOKEN));
        List<Span> tokens = List.of(new Span(0, 3), new Span(4, 7), new Span(8, 9));
        study.add(
                new CodedText(
                        Offsets.of("one two !"),
                        tokens,
                        List.of(
                                Optional.of(List.of(mark(CLAIM, 0, 5))),
                                Optional.of(List.of(mark(CLAIM, 0, 3), mark(ACTOR, 7, 8))))));
        assertThat(value(study, new Measure.Observed(Grain.TOKEN, ANY, all(2))))
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void whatCannotBeToldIsUndefinedAndSaysWhy() {
        Study none = Coders.of(text(9, List.of(), List.of()));
        for (Measure measure : none.measures()) {
            assertThat(reason(none, measure))
                    .as(measure.toString())
                    .isIn(Reason.NO_MARKS, Reason.NO_PAIRS);
        }
        // Two who worked on different documents: inception#2219.
        Optional<List<TaggedPlace>> work = Optional.of(List.of(mark(CLAIM, 0, 3)));
        Study apart =
                Coders.of(
                        text(9, List.of(work, Optional.empty())),
                        text(9, List.of(Optional.empty(), work)));
        assertThat(apart.leftOut()).isEqualTo(2);
        assertThat(apart.measures()).isNotEmpty();
        for (Measure measure : apart.measures()) {
            assertThat(reason(apart, measure)).isEqualTo(Reason.NO_DOCUMENTS);
        }
        Study full = Coders.of(text(9, List.of(mark(CLAIM, 0, 9)), List.of(mark(CLAIM, 0, 9))));
        assertThat(reason(full, new Measure.Alpha(Grain.CHARACTER, ANY, all(2))))
                .isEqualTo(Reason.NO_VARIATION);
    }

    @Test
    void oneWhoMarkedAndOneWhoDidNotDoNotAgree() {
        Study study = Coders.of(text(20, List.of(mark(CLAIM, 2, 6)), List.of()));
        for (Measure measure : study.measures()) {
            if (Coders.of(study, measure).outcome() instanceof Agreement.Outcome.Value found
                    && !(measure instanceof Measure.Observed)) {
                assertThat(found.value()).as(measure.toString()).isLessThanOrEqualTo(1e-12);
            }
        }
    }

    @Test
    void measuresOfTwoCountWhatBothDid() {
        Optional<List<TaggedPlace>> done = Optional.of(List.of(mark(CLAIM, 0, 3)));
        Optional<List<TaggedPlace>> other = Optional.of(List.of(mark(CLAIM, 4, 7)));
        Study study =
                Coders.of(
                        text(9, List.of(done, done, Optional.empty())),
                        text(9, List.of(done, other, done)));
        assertThat(Coders.of(study, new Measure.CohenKappa(Grain.CHARACTER, ANY, 0, 1)).n())
                .isEqualTo(18);
        assertThat(value(study, new Measure.CohenKappa(Grain.CHARACTER, ANY, 0, 2))).isEqualTo(1);
        assertThat(Coders.of(study, new Measure.FleissKappa(Grain.CHARACTER, ANY, all(3))).n())
                .isEqualTo(9);
        assertThat(value(study, new Measure.SpanF1(Match.EXACT, ANY, List.of(0, 1))))
                .isEqualTo(0.5);
        // The mean of 0.5, 1 and 0.
        assertThat(value(study, new Measure.SpanF1(Match.EXACT, ANY, all(3)))).isEqualTo(0.5);
    }

    @Test
    void intervalsComeFromTheSeedAndHoldTheValue() {
        CodedText[] texts =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                text(
                                        30,
                                        List.of(mark(CLAIM, 2, 9), mark(ACTOR, 12, 15)),
                                        List.of(
                                                mark(CLAIM, 2, 5 + i % 5),
                                                mark(i % 3 == 0 ? CLAIM : ACTOR, 12, 15))))
                        .toArray(CodedText[]::new);
        Study study = Coders.of(texts);
        List<Agreement> first = study.agreements(study.measures(), new Resampling(7, 200));
        assertThat(study.agreements(study.measures(), new Resampling(7, 200))).isEqualTo(first);
        assertThat(study.agreements(study.measures(), new Resampling(8, 200))).isNotEqualTo(first);
        List<Double> widths = new ArrayList<>();
        for (Agreement one : first) {
            if (one.outcome() instanceof Agreement.Outcome.Value found) {
                Agreement.Interval interval = found.interval();
                assertThat(interval).isNotNull();
                if (interval != null) {
                    assertThat(found.value()).isBetween(interval.low(), interval.high());
                    widths.add(interval.high() - interval.low());
                }
            }
            assertThat(one.cautions()).doesNotContain(Caution.FEW_DOCUMENTS);
        }
        assertThat(widths).anyMatch(width -> width > 0.01).allMatch(width -> width < 1);
    }

    @Test
    void aFewDocumentsAreNotEnough() {
        Agreement one =
                example()
                        .agreements(List.of(f1(Match.EXACT, ANY)), new Resampling(1, 100))
                        .getFirst();
        assertThat(one.cautions()).containsExactlyInAnyOrder(Caution.values());
        assertThat(one.outcome())
                .isInstanceOfSatisfying(
                        Agreement.Outcome.Value.class,
                        found -> assertThat(found.interval()).isNull());
    }
}
