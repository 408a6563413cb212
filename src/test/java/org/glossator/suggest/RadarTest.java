package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Intended;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class RadarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "nothing",
            value = {
                "[L:Corran] and [L:Corran], but Corran | Corran 2 plain 1",
                "[L:Corran] and [L:CORRAN] in corran | nothing",
                "[A:us] and [A:us] and US | us 2 plain 1",
                "[A:US] and [A:US] told us | nothing",
                "[L:Corran] and Corran | nothing",
                "[L:Corran] and [L:Corran]. Corran, Corran | nothing",
                "[L:Corran] and [L:Corran]; Corranish, uncorran | nothing",
                "[L:Corran]’s [L:Corran] of Corran’s | Corran 2 plain 1",
                "[L:Port Selwick], [L:Port\u00a0Selwick], port  Selwick | Port Selwick 2 plain 1",
                "[A:Bo’s “men”] [A:Bo's \"men\"] Bo’s \"men\" | Bo’s “men” 2 plain 1",
                "[L:Corran] [A:Corran] [A:Corran] | Corran 2×2 3×1",
                "[L:[A:Corran]] and [L:Corran] | nothing",
                "[A:the minister] for the [A:minister] | the minister 1 / minister 1",
                "[A:The minister] and the minister, [A:the minister] | The minister 2 plain 1",
                "[A:Ana Lima] met [A:Lima] and [A:Lima] | nothing",
                "[A:Ana Lima] met [L:Ana] Lima | nothing",
                "[A:Ana Lima] met [A:Ana] [A:Lima] | nothing",
                "[L:Corran] [L:Corran] [A:Corran Post] hates Corran Post | nothing",
                "[L:Corran] [L:Corran] [C:In Corran no more than nine of the ten people know it] |"
                        + " Corran 2 plain 1",
                "[L:Corran] [L:Corran] [A:mayor of Corran] | nothing",
                "[L:كوران] و[L:كوران] ثم كوران | كوران 2 plain 1",
                "[A:وزارة المياه] قالت [A:وزارة] المياه | وزارة المياه 1 / وزارة 1",
                "[L:云屿]在[L:云屿]以北。云屿。 | 云屿 2 plain 1",
                "[A:云屿渡轮公司]与[A:云屿渡轮]公司 | 云屿渡轮公司 1 / 云屿渡轮 1",
                "😀[L:Corran] [L:Corran]😀Corran😀 | Corran 2 plain 1",
                "[A:👩‍👩‍👧 Lund] [A:👩‍👩‍👧 Lund] 👩‍👩‍👧 Lund | 👩‍👩‍👧 Lund 2 plain 1",
                "[A:one two three four five six seven eight nine] [L:one two three four five six"
                        + " seven eight nine] | nothing",
                "[A:…] [A:…] … | nothing",
            })
    void findsWhatIsNotMarkedTheSameWay(String written, String expected) {
        Stream<String> told = MarkedText.told(MarkedText.finished(written.strip()));
        if (expected == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).containsExactly(expected);
        }
    }

    @Test
    void aParagraphEndsEverything() {
        assertThat(MarkedText.told(MarkedText.finished("[A:Ana Lima] [A:Ana Lima]. Ana\n\nLima")))
                .isEmpty();
        assertThat(MarkedText.told(MarkedText.finished("[A:Ana Lima] [A:Ana Lima]. Ana\nLima")))
                .containsExactly("Ana Lima 2 plain 1");
    }

    @Test
    void whatLiesBehindTheLastMarkOfAnArticleUnderWayIsNotReadYet() {
        String behind = "Corran, [L:Corran], [L:Corran], Corran";
        assertThat(MarkedText.told(MarkedText.of(behind, false)))
                .containsExactly("Corran 2 plain 1");
        assertThat(MarkedText.told(MarkedText.of(behind + ", [L:Corran]", false)))
                .containsExactly("Corran 3 plain 2");
    }

    @Test
    void marksInPiecesAreTouchedButNotJudged() {
        MarkedText text = MarkedText.finished("[L:Corran] [L:Corran] Corran");
        Review.Marked pieces =
                new Review.Marked(MarkedText.ACTOR, new Span(14, text.text().length()), false);
        assertThat(
                        MarkedText.told(
                                text.with(
                                        Stream.concat(text.marks().stream(), Stream.of(pieces))
                                                .toList())))
                .isEmpty();
    }

    @Test
    void theMostSurprisingComesFirstAndTheRestIsCounted() {
        String often = "[L:Corran] ".repeat(90) + "Corran Corran. ";
        String seldom = "[A:Bo] [A:Bo] Bo. " + "[A:Lund] ".repeat(9) + "Lund Lund. ";
        assertThat(MarkedText.told(MarkedText.finished(seldom + often)))
                .containsExactly("Corran 90 plain 2", "Lund 9 plain 2", "Bo 2 plain 1");

        StringBuilder many = new StringBuilder();
        for (int i = 0; i < Radar.SHOWN + 7; i++) {
            many.append("[L:x%d] [A:x%d] ".formatted(i, i));
        }
        Radar.Ranked ranked =
                MarkedText.radar(Set.of(), List.of(MarkedText.finished(many.toString())));
        assertThat(ranked.found()).hasSize(Radar.SHOWN);
        assertThat(ranked.more()).isEqualTo(7);
    }

    @Test
    void whatIsIntendedIsCountedAlone() {
        List<MarkedText> texts =
                List.of(MarkedText.finished("[L:Corran] [A:corran] [A:Bo] [A:Bo] Bo"));
        Intended intended =
                new Intended(
                        Intended.Kind.TAGGED_DIFFERENTLY,
                        "corran",
                        "",
                        List.of(MarkedText.ACTOR, MarkedText.LOCATION));
        Radar.Ranked ranked = MarkedText.radar(Set.of(intended), texts);
        assertThat(ranked.found()).extracting(found -> found.what().words()).containsExactly("Bo");
        assertThat(ranked.intended()).isEqualTo(1);
        // With a third tag it is something else.
        assertThat(
                        MarkedText.radar(
                                        Set.of(intended),
                                        List.of(
                                                MarkedText.finished(
                                                        "[L:Corran] [A:Corran] [C:Corran]")))
                                .found())
                .hasSize(1);
    }

    @Test
    void severalAnnotatorsAreComparedByTheirTagsAlone() {
        Tally one = MarkedText.tally(new SetId(1), List.of(MarkedText.finished("[L:Corran] Bo")));
        Tally other =
                MarkedText.tally(
                        new SetId(2),
                        List.of(MarkedText.finished("[A:Corran] [A:Bo] [A:Bo] Corran")));
        assertThat(Radar.rank(List.of(one, other), Set.of()).found())
                .extracting(found -> found.what().intended().kind())
                .containsExactly(Intended.Kind.TAGGED_DIFFERENTLY);
    }

    @Test
    void documentsOfPlainPlacesAreRemembered() {
        Radar.Ranked ranked =
                MarkedText.radar(
                        Set.of(),
                        List.of(
                                MarkedText.finished("[L:Corran] [L:Corran]"),
                                MarkedText.finished("Corran"),
                                MarkedText.finished("[L:Corran] Corran"),
                                MarkedText.finished("nothing")));
        assertThat(ranked.found().getFirst().documents())
                .extracting(id -> id.value())
                .containsExactly(2L, 3L);
    }
}
