package org.glossator.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glossator.curate.Sheet.ACTOR;
import static org.glossator.curate.Sheet.ANA;
import static org.glossator.curate.Sheet.BEN;
import static org.glossator.curate.Sheet.CEM;
import static org.glossator.curate.Sheet.CLAIM;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.glossator.model.Annotation;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class ComparisonTest {

    private final Sheet sheet = new Sheet();

    @Test
    void whatAllSayIsAgreed() {
        List<Case> cases =
                Comparison.of(
                        List.of(ANA, BEN),
                        List.of(sheet.mark(ANA, CLAIM, 3, 9), sheet.mark(BEN, CLAIM, 3, 9)));
        assertThat(cases).hasSize(1);
        assertThat(cases.getFirst().kind()).isEqualTo(Case.Kind.AGREED);
        assertThat(cases.getFirst().severity()).isZero();
    }

    @Test
    void differencesAreOfFourKinds() {
        List<Annotation> marks =
                List.of(
                        sheet.mark(ANA, CLAIM, 0, 20),
                        sheet.mark(BEN, CLAIM, 0, 24),
                        sheet.mark(ANA, ACTOR, 2, 6),
                        sheet.mark(ANA, ACTOR, 30, 36),
                        sheet.mark(BEN, CLAIM, 30, 36),
                        sheet.mark(ANA, ACTOR, 40, 44),
                        sheet.mark(BEN, ACTOR, 40, 44).withAttributes(Map.of("sure", "true")));
        assertThat(Comparison.of(List.of(ANA, BEN), marks))
                .extracting(Case::kind)
                .containsExactly(
                        Case.Kind.BOUNDARY, Case.Kind.MISSED, Case.Kind.TAG, Case.Kind.ATTRIBUTE);
    }

    @Test
    void whoHasNothingThereIsNamed() {
        Case one =
                Comparison.of(
                                List.of(ANA, BEN, CEM),
                                List.of(sheet.mark(CEM, CLAIM, 3, 9), sheet.mark(ANA, CLAIM, 3, 9)))
                        .getFirst();
        assertThat(one.readings().getFirst().holders()).containsExactly(ANA, CEM);
        assertThat(one.silent()).containsExactly(BEN);
        assertThat(one.place()).contains(new Span(3, 9));
    }

    @Test
    void theClosestAreOnePlaceAndOfOneSetNeverTwo() {
        Annotation.OnSpan whole = sheet.mark(ANA, CLAIM, 0, 100);
        Annotation.OnSpan most = sheet.mark(BEN, CLAIM, 0, 70);
        Annotation.OnSpan rest = sheet.mark(BEN, CLAIM, 75, 100);
        List<Case> cases = Comparison.of(List.of(ANA, BEN), List.of(whole, most, rest));
        assertThat(cases).hasSize(2);
        assertThat(cases.getFirst().marks()).containsExactlyInAnyOrder(whole, most);
        assertThat(cases.getLast().marks()).containsExactly(rest);
    }

    @Test
    void relationsAreComparedByThePlacesTheyLeadTo() {
        Annotation.OnSpan claim = sheet.mark(ANA, CLAIM, 10, 20);
        Annotation.OnSpan actor = sheet.mark(ANA, ACTOR, 0, 5);
        Annotation.OnSpan longer = sheet.mark(BEN, CLAIM, 8, 20);
        Annotation.OnSpan same = sheet.mark(BEN, ACTOR, 0, 5);
        List<Case> cases =
                Comparison.of(
                        List.of(ANA, BEN),
                        List.of(
                                claim,
                                actor,
                                longer,
                                same,
                                sheet.link(claim, actor),
                                sheet.link(longer, same)));
        assertThat(cases)
                .extracting(Case::kind)
                .containsExactly(Case.Kind.AGREED, Case.Kind.BOUNDARY, Case.Kind.AGREED);
        assertThat(cases.getLast().place()).contains(new Span(0, 20));
    }

    @Test
    void labelsOnTheDocumentAreComparedByTheirTag() {
        List<Case> cases =
                Comparison.of(
                        List.of(ANA, BEN),
                        List.of(
                                sheet.label(ANA, CLAIM, Map.of("sure", "true")),
                                sheet.label(BEN, CLAIM, Map.of()),
                                sheet.label(BEN, ACTOR, Map.of())));
        assertThat(cases)
                .extracting(Case::kind)
                .containsExactly(Case.Kind.ATTRIBUTE, Case.Kind.MISSED);
        assertThat(cases.getFirst().place()).isEmpty();
    }

    @Test
    void worseIsMoreSevere() {
        double tag = severity(sheet.mark(ANA, CLAIM, 0, 9), sheet.mark(BEN, ACTOR, 0, 9));
        double missed = severity(sheet.mark(ANA, CLAIM, 0, 9));
        double far = severity(sheet.mark(ANA, CLAIM, 0, 90), sheet.mark(BEN, CLAIM, 80, 90));
        double near = severity(sheet.mark(ANA, CLAIM, 0, 90), sheet.mark(BEN, CLAIM, 1, 90));
        assertThat(List.of(near, far, missed, tag)).isSorted();
        assertThat(near).isPositive();
    }

    private static double severity(Annotation... marks) {
        return Comparison.of(List.of(ANA, BEN), List.of(marks)).getFirst().severity();
    }

    /// Each mark is in one case, no set has two in one case, and the order of sets and marks makes
    /// no difference.
    @Property(tries = 200)
    void everyMarkIsInOneCase(@ForAll long seed) {
        Random random = new Random(seed);
        Sheet made = new Sheet();
        List<SetId> sets = new ArrayList<>(List.of(ANA, BEN, CEM));
        List<Annotation> marks = new ArrayList<>();
        int many = random.nextInt(25);
        for (int i = 0; i < many; i++) {
            int begin = random.nextInt(40);
            TagId tag = new TagId(1 + random.nextInt(2));
            SetId set = sets.get(random.nextInt(3));
            marks.add(made.mark(set, tag, begin, begin + 1 + random.nextInt(20)));
        }
        List<Case> cases = Comparison.of(sets, marks);
        assertThat(cases.stream().flatMap(Case::marks)).containsExactlyInAnyOrderElementsOf(marks);
        cases.forEach(one -> assertThat(one.participants()).isEqualTo(3));
        Collections.shuffle(marks, random);
        Collections.shuffle(sets, random);
        assertThat(groups(Comparison.of(sets, marks))).isEqualTo(groups(cases));
    }

    private static Set<Set<Annotation>> groups(List<Case> cases) {
        return cases.stream()
                .map(one -> one.marks().collect(Collectors.toCollection(HashSet::new)))
                .collect(Collectors.toSet());
    }
}
