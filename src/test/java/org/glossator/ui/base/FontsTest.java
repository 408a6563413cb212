package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class FontsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/glossator/fonts");

    @BeforeAll
    static void load() {
        FxThread.run(Fonts::load);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Fonts.SANS,
                Fonts.SANS_SEMIBOLD,
                Fonts.SERIF,
                Fonts.SERIF_SEMIBOLD,
            })
    void bundledFamiliesAreKnownByName(String family) {
        assertThat(Font.font(family).getFamily()).isEqualTo(family);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnicodeScript.class,
            names = {"LATIN", "CYRILLIC", "GREEK", "COMMON"})
    void articlesInScriptsTheSerifHasAreSetInIt(UnicodeScript script) {
        assertThat(Fonts.text(script)).contains(Fonts.SERIF);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnicodeScript.class,
            names = {"ARABIC", "HEBREW", "DEVANAGARI", "HAN", "HIRAGANA", "HANGUL", "THAI"})
    void otherScriptsAreSetInAFaceOfThisMachineOrLeftToIt(UnicodeScript script) {
        assertThat(Fonts.text(script))
                .satisfiesAnyOf(
                        family -> assertThat(family).isEmpty(),
                        family ->
                                assertThat(Fonts.faces(script))
                                        .containsAll(family.stream().toList()));
    }

    @Test
    void comeWithTheirLicencesAndAreNotHeavy() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.mapToLong(FontsTest::size).sum()).isLessThan(2_500_000);
        }
        for (String name : new String[] {"SourceSans3-OFL.md", "SourceSerif4-OFL.md"}) {
            assertThat(FOLDER.resolve(name)).content().contains("SIL OPEN FONT LICENSE");
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
