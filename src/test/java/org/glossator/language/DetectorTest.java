package org.glossator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class DetectorTest {

    private static final Detector DETECTOR = Detector.load();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "languages.tsv", delimiter = '\t', quoteCharacter = '\0')
    void tellsTheLanguageOfTwoSentences(String tag, String text) {
        assertThat(DETECTOR.detect(text)).hasValue(tag);
    }

    static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("sample-articles"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(samples::add);
        }
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsTheLanguageOfTheSampleArticles(Path file) throws IOException {
        String text = Files.readString(file).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        String expected = file.getFileName().toString().substring(0, 2);
        assertThat(DETECTOR.detect(text)).hasValue(expected);
    }

    /// The twin of the language is nearly as likely, so it is left to the analyst.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pembangunan jembatan baru akan dihentikan sampai akhir bulan, kata pemerintah"
                        + " kabupaten kemarin. Menurut kontraktor penyebabnya adalah permukaan"
                        + " sungai yang tinggi.",
                "Gradnja novog mosta bit će zaustavljena do kraja mjeseca, priopćila je jučer"
                        + " županija. Prema riječima izvođača razlog je visok vodostaj rijeke."
            })
    void saysNothingOfWhatIsWrittenAlike(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Reuters",
                "👍👍🎉",
                "1234 5678 9012, 17:45 – 18:00; 3.14159",
                "https://example.org/a/b?c=d&another-query=one-that-goes-on",
                "asdf qwer zxcv uiop hjkl bnm sdfg wert xcvb",
                "AAPL 182.31 +1.2 MSFT 402.11 -0.3 GOOG 141.80 +0.5 AMZN 12 NFLX 7 TSLA 3 NVDA 9",
                "Arsenal 2 Chelsea 1; Liverpool 0 Everton 0; Fulham 3 Leeds 2; Burnley 1 Wolves 4",
                "public static void main(String[] args) { for (int i = 0; i < n; i++) { run(i); }"
                        + " }",
                "The new bridge will stop, the council said. سيتوقف بناء الجسر حتى نهاية الشهر.",
                "የኢትዮጵያ መንግሥት አዲሱ ድልድይ ግንባታ እስከ ወሩ መጨረሻ ድረስ እንደሚቆም ትናንት አስታወቀ።"
            })
    void saysNothingWhereItIsNotClear(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }

    @Test
    void readsOnAfterABeginningThatIsNotClear() throws IOException {
        String article = Files.readString(Path.of("sample-articles", "ru-01-river-spill.txt"));
        String text = "1234 5678 ".repeat(30) + article.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        assertThat(DETECTOR.detect(text)).hasValue("ru");
    }

    @ParameterizedTest
    @ValueSource(ints = {298, 299, 300})
    void aCharacterOfTwoUnitsMayStandWhereItStopsReading(int length) throws IOException {
        String article = Files.readString(Path.of("sample-articles", "ru-01-river-spill.txt"));
        String text = article.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        assertThat(DETECTOR.detect(text.substring(0, length) + "😀".repeat(900))).hasValue("ru");
    }
}
