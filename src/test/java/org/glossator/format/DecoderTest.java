package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

class DecoderTest {

    private static final String RUSSIAN =
            "Губернатор заявил, что возьмёт дело под личный контроль. Жители не согласны.\r\nДа.";

    private static final String FRENCH =
            "L’état a déclaré qu’il n’y avait pas d’autre solution, après la réunion à Genève.\n";

    private static Decoder.Decoded decode(byte[] bytes) {
        return Decoder.decode(Bundles.bytes("a.txt", bytes), _ -> null);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false",
        "UTF-16BE, true", "UTF-32LE, true", "UTF-32BE, true", "windows-1251, false", "KOI8-R, false"
    })
    void findsTheEncoding(String name, boolean mark) {
        Charset charset = Charset.forName(name);
        Decoder.Decoded decoded = decode(((mark ? "\uFEFF" : "") + RUSSIAN).getBytes(charset));
        assertThat(decoded.text()).isEqualTo(RUSSIAN.replace("\r\n", "\n"));
        assertThat(decoded.normalization()).isEqualTo(new Normalization(name, "CRLF", mark, 0));
    }

    @Test
    void findsWesternLegacyText() {
        Decoder.Decoded decoded = decode(FRENCH.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(FRENCH);
    }

    @Test
    void followsTheAskedCharset() {
        byte[] bytes = "žluťoučký kůň".getBytes(Charset.forName("ISO-8859-2"));
        Source source =
                new Source(
                        "a.txt",
                        () -> new java.io.ByteArrayInputStream(bytes),
                        Charset.forName("ISO-8859-2"));
        assertThat(Decoder.decode(source, _ -> null).text()).isEqualTo("žluťoučký kůň");
    }

    @Test
    void keepsBrokenUtf8AndCountsIt() {
        byte[] bytes = (FRENCH + "x\u0000y").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;
        Decoder.Decoded decoded = decode(bytes);
        assertThat(decoded.text()).isEqualTo(FRENCH + "\uFFFD\uFFFDy");
        assertThat(decoded.normalization().replaced()).isEqualTo(2);
    }

    @Test
    void countsHalfPairsOfPastedText() {
        Decoder.Decoded decoded =
                Decoder.decode(Source.pasted("pasted", "a\ud83db 🏃 \udc00"), _ -> null);
        assertThat(decoded.text()).isEqualTo("a\uFFFDb 🏃 \uFFFD");
        assertThat(decoded.normalization().replaced()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n", "PK\u0003\u0004", "\u007fELF\u0002", "%PDF-1.7"})
    void refusesBinaryFilesByTheirFirstBytes(String magic) {
        byte[] bytes = (magic + "some words").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.txt: this is a")
                .hasMessageContaining("not text");
    }

    @Test
    void refusesNoise() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        assertThatThrownBy(() -> decode(bytes)).hasMessageContaining("not text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0001\u0002\n\u0003", " \n\t \u00a0\u200f", "\u0000\u0000\u0000\u0000"})
    void refusesWhatCannotBeSeen(String text) {
        assertThatThrownBy(() -> decode(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "a.txt: holds only control characters and white space; choose a file with"
                                + " text");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> decode(new byte[0]))
                .hasMessage("a.txt: the file is empty; choose another");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() {
        long[] read = new long[1];
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        read[0]++;
                        return 'a';
                    }

                    @Override
                    public int read(byte[] b, int off, int len) {
                        read[0] += len;
                        return len;
                    }
                };
        assertThatThrownBy(
                        () -> Decoder.decode(new Source("big.txt", () -> endless, null), _ -> null))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "big.txt: larger than 20 MB, the most one article may have; split it into"
                                + " articles");
        assertThat(read[0]).isLessThan(2L * Decoder.LIMIT);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> Decoder.decode(Source.of(Path.of("nowhere.txt"), null), _ -> null))
                .hasMessage("nowhere.txt: there is no such file; check the name");
    }
}
