package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.glossator.text.Fold;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class OccurrencesTest {

    /// What makes places easy to miss or to invent: case, marks of typesetting, combining marks,
    /// characters of two code units, joiners, words without spaces between them.
    private static final String[] PIECES = {
        "Anna",
        "anna",
        "ANNA",
        "Annas",
        "an",
        "na",
        " ",
        " ",
        " ",
        "\u00a0",
        "\n",
        "’s",
        "'s",
        "“",
        "\"",
        "-",
        "–",
        ".",
        ",",
        "e\u0301",
        "é",
        "e",
        "\u0301",
        "𝒳",
        "👩‍👩‍👧",
        "👩",
        "\u200d",
        "الوزارة",
        "وزارة",
        "云屿",
        "渡轮",
        "云",
        "ไทย",
        "ภาษา",
        "l’",
        "2024",
        "7",
        "_",
        "runs",
        "running",
        "run",
        "Run",
        "министра",
        "министр"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Anna and Annabel met Anna’s aunt ANNA. | Anna | Anna Anna ANNA
                    en | the U.S. and the US                    | US   | US
                    en | “The harbour board” – a harbour board. | harbour board | harbour board, harbour board
                    fr | l’Union et l'union                     | union | Union union
                    zh | 云屿渡轮与云屿号                         | 云屿 | 云屿 云屿
                    ar | قالت الوزارة إن الوزارة               | الوزارة | الوزارة الوزارة
                    th | ภาษาไทยและไทย                          | ไทย  | ไทย ไทย
                    en | x👩y 👩‍👩‍👧 👩                            | 👩   | 👩 👩
                    """)
    void findsWholeWords(String language, String text, String words, String found) {
        assertThat(texts(text, find(new Wanted(words, true, false, false), text, language)))
                .isEqualTo(found.replace(", ", " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | One election, two elections; electoral. | election | election elections
                    en | The minister’s bank, Ministers’ banks   | minister | minister Ministers
                    en | He runs, she was running; a run         | run      | runs running run
                    en | border guards, the border guard         | border guard | border guards border guard
                    de | Der Minister, des Ministers, die Ministerien | Minister | Minister Ministers
                    de | Das Haus, die Häuser                    | Haus     | Haus Häuser
                    ru | Министр, министра, министром; министерство | министр | Министр министра министром
                    ar | محطة المياه، المحطة ومحطات               | محطة     | محطة المحطة
                    zh | 渡轮 渡轮                                 | 渡轮      | 渡轮 渡轮
                    '' | election elections                      | election | election
                    en | 2024 budgets, 2024 budget, 12024 budget | 2024 budget | 2024 budgets 2024 budget
                    """)
    void findsOtherFormsWhereStemsAreKnown(
            String language, String text, String words, String found) {
        assertThat(texts(text, find(new Wanted(words, false, false, true), text, language)))
                .isEqualTo(found);
    }

    @Test
    void partsOfWordsCountOnlyWhenWanted() {
        String text = "Annabel, Anna, Hannah";
        assertThat(find(new Wanted("anna", false, false, false), text, "en")).hasSize(3);
        assertThat(find(new Wanted("anna", true, false, false), text, "en")).hasSize(1);
        assertThat(find(new Wanted("anna", true, true, false), text, "en")).isEmpty();
    }

    @Test
    void capitalsCountInOtherFormsToo() {
        String text = "Bank, Banks, bank, banks";
        assertThat(texts(text, find(new Wanted("Bank", true, true, true), text, "en")))
                .isEqualTo("Bank Banks");
    }

    @Test
    void aPlaceThatIsNoneDoesNotHideTheNextOne() {
        String text = "xna na na";
        assertThat(find(new Wanted("na na", true, false, false), text, "en"))
                .containsExactly(new Span(4, 9));
    }

    @Test
    void noPlaceSplitsAGrapheme() {
        assertThat(find(new Wanted("e", false, false, false), "e\u0301 e", "en"))
                .containsExactly(new Span(3, 4));
    }

    @Property(tries = 3_000)
    void findsWhatLookingEverywhereFinds(
            @ForAll("texts") String text,
            @ForAll("texts") String words,
            @ForAll("languages") String language,
            @ForAll boolean wholeWords,
            @ForAll boolean matchCase) {
        if (words.isBlank()) {
            return;
        }
        Wanted wanted = new Wanted(words, wholeWords, matchCase, false);
        List<Span> found = find(wanted, text, language);
        Fold fold = Fold.matching(matchCase);
        assertThat(found)
                .allSatisfy(place ->
                        assertThat(fold.of(place.of(text))).isEqualTo(fold.of(wanted.words())));
        assertThat(found).isEqualTo(everywhere(wanted, text, language));
    }

    /// The slow way: every place in turn, and its edges among all edges there are.
    private static List<Span> everywhere(Wanted wanted, String text, String language) {
        Segmentation cut = Segmentation.of(text, language);
        Unit unit = wanted.wholeWords() ? Unit.WORD : Unit.GRAPHEME;
        Fold fold = Fold.matching(wanted.matchCase());
        String folded = fold.of(wanted.words());
        List<Span> found = new ArrayList<>();
        for (int at = 0; at + folded.length() <= text.length(); at++) {
            Span place = new Span(at, at + folded.length());
            if (fold.of(place.of(text)).equals(folded)
                    && isEdge(cut, unit, place.begin())
                    && isEdge(cut, unit, place.end())
                    && (found.isEmpty() || found.getLast().end() <= at)) {
                found.add(place);
            }
        }
        return found;
    }

    private static boolean isEdge(Segmentation cut, Unit unit, int offset) {
        if (unit == Unit.GRAPHEME) {
            return cut.isGraphemeBoundary(offset);
        }
        Span paragraph = cut.paragraph(cut.paragraphAt(offset));
        return offset == paragraph.begin()
                || offset == paragraph.end()
                || cut.wordAt(offset).begin() == offset;
    }

    @Property(tries = 3_000)
    void findsTheFormsThatGoingWordByWordFinds(
            @ForAll("texts") String text,
            @ForAll("words") String word,
            @ForAll("languages") String language) {
        Stems stems = Stems.of(language).orElse(null);
        if (stems == null) {
            return;
        }
        String stem = stems.stem(Fold.CASE.of(word));
        List<Span> expected =
                Segmentation.of(text, language).tokens(new Span(0, text.length())).stream()
                        .filter(token -> Stems.isWord(token.of(text)))
                        .filter(token -> stems.stem(Fold.CASE.of(token.of(text))).equals(stem))
                        .toList();
        assertThat(find(new Wanted(word, true, false, true), text, language)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Anna", "run", "running", "министр", "وزارة", "annas");
    }

    @Provide
    Arbitrary<String> languages() {
        return Combinators.combine(
                        Arbitraries.of("", "en", "fr", "ru", "ar", "zh", "th", "sv", "de", "tr"),
                        Arbitraries.of("", "-GB"))
                .as((language, region) -> language.isEmpty() ? "" : language + region);
    }

    private static List<Span> find(Wanted wanted, String text, String language) {
        return new Occurrences(wanted).find(Segmentation.of(text, language), language);
    }

    private static String texts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }
}
