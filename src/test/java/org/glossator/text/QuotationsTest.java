package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Quotations in all scripts, and what only looks like one.
class QuotationsTest {

    /// Inner spans, each indented by a `>` for each quotation it lies in.
    private static List<String> in(String text) {
        return Quotations.of(text).all().stream()
                .map(one -> ">".repeat(one.depth()) + one.inner().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We did,” she said. “So we went.” | We did,; So we went.",
                "“He said, ‘The board told us “no more”, go.’ So” | He said, ‘The board told us"
                        + " “no more”, go.’ So; >The board told us “no more”, go.; >>no more",
                "‘The word “precaution” alarms’ was | The word “precaution” alarms; >precaution",
                "\"He said 'some \"sore\" arm' now\" | He said 'some \"sore\" arm' now; >some"
                        + " \"sore\" arm; >>sore",
                "told, \"Write 'labeling.' Nobody for 'labeling.'\" Halden | Write 'labeling.'"
                        + " Nobody for 'labeling.'; >labeling.; >labeling.",
                "„Das ist gut“, sagte er | Das ist gut",
                "„Er rief ‚komm‘“. Dann | Er rief ‚komm‘; >komm",
                "„To jest „dobre” tak” | To jest „dobre” tak; >dobre",
                "»Das ist gut«, sagte er | Das ist gut",
                "»Er rief ›komm‹«, sagte er | Er rief ›komm‹; >komm",
                "»Hyvä», sanoi hän. »Niin.» | Hyvä; Niin.",
                "”Bra”, sa han. ”Han sa ’nej’ till mig” | Bra; Han sa ’nej’ till mig; >nej",
                "« Bien », dit-il, « très bien ». | Bien; très bien",
                "«Vino: “Ya ha dicho: ‘Ese’”. Y no» | Vino: “Ya ha dicho: ‘Ese’”. Y no; >Ya ha"
                        + " dicho: ‘Ese’; >>Ese",
                "«Мне: „велено ‚норма‘, вы“. Вот» | Мне: „велено ‚норма‘, вы“. Вот; >велено"
                        + " ‚норма‘, вы; >>норма",
                "«قال: ”أجابوني: ’انتظروا‘، فماذا؟“ هذا» | قال: ”أجابوني: ’انتظروا‘، فماذا؟“"
                        + " هذا; >أجابوني: ’انتظروا‘، فماذا؟; >>انتظروا",
                "«گفت: ‹شما “قطعی” است.› حالا» | گفت: ‹شما “قطعی” است.› حالا; >شما “قطعی” است.;"
                        + " >>قطعی",
                "कहा, “मैंने ‘मैडम’ सुना।” | मैंने ‘मैडम’ सुना।; >मैडम",
                "他说：“对方说‘你先走’，接着。”他还说 | 对方说‘你先走’，接着。; >你先走",
                "局称“尚无结论”的话 | 尚无结论",
                "彼は「彼女が『はい』と言った」と | 彼女が『はい』と言った; >はい",
                "《人民日报》与〈日报〉 | 人民日报; 日报",
                "그는 ‘단어’는 “좋다”고 말했다 | 단어; 좋다",
                "他说\"你好\"然后走 | 你好",
                "a word (“so”) and [“this”] | so; this",
                "it was—“maybe”—late | maybe",
                "@x: \"heard: 'get out' \ud83c\udfc3\" now | heard: 'get out' \ud83c\udfc3; >get"
                        + " out",
                "“The union’s workers’ day isn’t over” he | The union’s workers’ day isn’t over",
                "‘The workers’ union won,’ he said | The workers’ union won,",
                "filed under ‘costs’ and never | costs",
                "‘Bad costs’ and then ‘good’ ones | Bad costs; good",
                "‘Maintenance doesn’t move my sheep.’ He | Maintenance doesn’t move my sheep.",
                "“It never closes | It never closes",
                "He said “and ‘so” ended | and ‘so; >so",
            })
    void findsWhatIsQuoted(String text, String expected) {
        assertThat(in(text)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don’t, can't, the ’90s and '90s, rock ’n’ roll",
                "the workers’ union and the bosses' club of the '60s",
                "’Twas the night, 'tis said, get ’em",
                "six feet: 6'2\", 5' 10\", a 12\" pipe and a 30' wall",
                "l’homme, l'eau, Anna’s, O’Neill",
                "Hawai‘i, צה\"ל",
                "“” \"\" «»",
                "\"",
                "” ’ » 」",
                "5 » 4 « 3",
            })
    void apostrophesAndMeasuresQuoteNothing(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void goesOnOverParagraphsThatOpenWithItsMark() {
        String text = "She said: “One.\n\n“Two ‘x’.\n\n“Three,” and left.\n\n“Four.” End.";
        assertThat(in(text)).containsExactly("One.\n\n“Two ‘x’.\n\n“Three,", ">x", "Four.");
    }

    @Test
    void endsWithItsParagraphWhenTheNextOneIsNotQuoted() {
        assertThat(in("He said “so it ends\n\nNothing more. “Yes.” \n"))
                .containsExactly("so it ends", "Yes.");
    }

    @Test
    void goesOnOverTheEndOfALineInTheMiddleOfASentence() {
        assertThat(in("“We did not leave the\ntable,” he said.\n\n“No.”"))
                .containsExactly("We did not leave the\ntable,", "No.");
    }

    @Test
    void findsTheInnermostAroundACaretAndWhatHoldsIt() {
        String text = "x “a ‘b’ c” y “z”";
        Quotations all = Quotations.of(text);
        int b = text.indexOf('b');
        Quotation inner = all.around(new Span(b, b)).orElseThrow();
        assertThat(inner.inner().of(text)).isEqualTo("b");
        assertThat(all.holding(inner).orElseThrow().inner().of(text)).isEqualTo("a ‘b’ c");
        int c = text.indexOf('c');
        assertThat(all.around(new Span(c, c)).orElseThrow().depth()).isZero();
        assertThat(all.around(new Span(0, 1))).isEmpty();
        assertThat(all.around(new Span(b, text.length()))).isEmpty();
        assertThat(all.from(c).orElseThrow().inner().of(text)).isEqualTo("z");
        assertThat(all.before(text.indexOf('y')).orElseThrow()).isEqualTo(inner);
        assertThat(all.before(0)).isEmpty();
        assertThat(all.from(text.length())).isEmpty();
    }

    /// What a reader counts in the samples, inner ones included.
    @ParameterizedTest
    @CsvSource({
        "en-01-harbour-strike.txt, 15, 2",
        "en-04-dam-safety.txt, 17, 2",
        "en-05-vaccine-recall.txt, 16, 2",
        "es-01-mine-licence.txt, 18, 2",
        "ru-01-river-spill.txt, 18, 2",
        "ar-01-water-station.txt, 13, 2",
        "fa-01-railway-tunnel.txt, 12, 2",
        "hi-01-bridge-inquiry.txt, 15, 2",
        "zh-01-ferry-collision.txt, 20, 2",
    })
    void readsTheSamplesAsAReaderDoes(String file, int count, int deepest) throws IOException {
        String text = Files.readString(Path.of("sample-articles", file));
        List<Quotation> all = Quotations.of(text).all();
        assertThat(all).as("%s", in(text)).hasSize(count);
        assertThat(all.stream().mapToInt(Quotation::depth).max()).hasValue(deepest);
        assertThat(all)
                .as("every one closes within its paragraph")
                .noneMatch(one -> one.outer().of(text).contains("\n"));
    }

    @Property
    @Domain(AnyText.class)
    @Domain(net.jqwik.api.domains.DomainContext.Global.class)
    void liesWithinAnyTextAndIsProperlyNested(@ForAll String text) {
        List<Quotation> all = Quotations.of(text).all();
        for (int i = 0; i < all.size(); i++) {
            Quotation one = all.get(i);
            assertThat(one.outer().end()).isLessThanOrEqualTo(text.length());
            assertThat(one.inner().of(text)).isNotBlank();
            int holding = 0;
            for (Quotation other : all) {
                if (other != one && other.outer().overlaps(one.outer())) {
                    boolean holds = other.outer().contains(one.outer());
                    assertThat(holds || one.outer().contains(other.outer())).isTrue();
                    holding += holds ? 1 : 0;
                }
            }
            assertThat(one.depth()).isEqualTo(holding);
        }
    }

    /// Each would take hours if a mark cost more than a few steps.
    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "”",
                "\"",
                "'",
                "’",
                "‘",
                "'a ",
                "“a\n",
                "‘a\n",
                "\"a\n\n",
                "”a“ ",
                "«‹„‚“‘「『",
                "s’ a",
                "\n",
                "5' 1",
                "“‘a",
                "a’ ‘",
                "’ a"
            })
    void readsAMillionHostileCharacters(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(Quotations.of(text).all().size()).isLessThanOrEqualTo(text.length());
    }
}
