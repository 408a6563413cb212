package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The token files, read as text: what is seen on what.
class ThemeTest {

    private static final Path CSS = Path.of("src/main/resources/org/glossator/css");
    private static final Pattern TOKEN = Pattern.compile("(?m)^  -gl-([a-z-]+): (#[0-9a-f]{6});$");
    private static final Pattern USE = Pattern.compile("-gl-([a-z-]+)");

    @Test
    void allThemesHaveTheSameTokens() throws IOException {
        for (Theme theme : Theme.values()) {
            assertThat(tokens(theme).keySet()).isEqualTo(tokens(Theme.LIGHT).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsNothingButColours(Theme theme) throws IOException {
        String source = Files.readString(CSS.resolve(file(theme)));
        assertThat(source.lines().count()).isLessThan(80);
        assertThat(source.lines().filter(line -> line.startsWith("  -")))
                .hasSameSizeAs(tokens(theme).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.css", "focus.css"})
    void theSheetsUseTokensThatThereAreAndNoColourOfTheirOwn(String file) throws IOException {
        String sheet = Files.readString(CSS.resolve(file));
        assertThat(sheet).doesNotContainPattern(": #[0-9a-f]{3}");
        assertThat(USE.matcher(sheet.substring(sheet.indexOf("*/"))).results())
                .allSatisfy(use ->
                        assertThat(use.group(1))
                                .satisfiesAnyOf(
                                        name -> assertThat(name).startsWith("tag-"),
                                        name -> assertThat(tokens(Theme.LIGHT)).containsKey(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "text, paper raised surface sunken accent-tint selection claim-tint actor-tint"
                + " location-tint warning-tint danger-tint success-tint",
        "muted, paper raised surface sunken accent-tint",
        "accent, paper raised surface accent-tint warning-tint danger-tint",
        "on-accent, accent accent-strong",
        "success, paper raised surface success-tint",
        "warning, paper raised surface warning-tint",
        "danger, paper raised surface danger-tint",
        "raised, danger",
        "claim-ink, paper raised claim-tint",
        "actor-ink, paper raised actor-tint",
        "location-ink, paper raised location-tint",
    })
    void lettersAreReadable(String letters, String grounds) throws IOException {
        assertSeen(letters, grounds, Contrast.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "border, paper raised surface",
        "focus, paper raised surface",
        "faint, paper raised surface",
        "claim-edge, paper raised surface",
        "actor-edge, paper raised surface",
        "location-edge, paper raised surface",
    })
    void shapesAreSeen(String shape, String grounds) throws IOException {
        assertSeen(shape, grounds, Contrast.SHAPE);
    }

    /// High contrast keeps the numbers of level AAA for letters, and lines that are sure to be
    /// seen.
    @ParameterizedTest
    @CsvSource({
        "text, paper raised surface sunken accent-tint selection claim-tint actor-tint"
                + " location-tint warning-tint danger-tint success-tint hit hit-current",
        "muted, paper raised surface sunken accent-tint",
        "accent, paper raised surface accent-tint warning-tint danger-tint",
        "on-accent, accent accent-strong",
        "success, paper raised surface success-tint",
        "warning, paper raised surface warning-tint",
        "danger, paper raised surface danger-tint",
        "claim-ink, paper raised claim-tint",
        "actor-ink, paper raised actor-tint",
        "location-ink, paper raised location-tint",
        "border, paper raised surface",
        "hairline, paper raised surface",
        "focus, paper raised surface",
    })
    void highContrastIsHigher(String what, String grounds) throws IOException {
        boolean line = what.equals("hairline");
        for (String ground : grounds.split(" ")) {
            Map<String, Color> tokens = tokens(Theme.CONTRAST);
            assertThat(Contrast.ratio(colour(tokens, what), colour(tokens, ground)))
                    .as("%s on %s", what, ground)
                    .isGreaterThanOrEqualTo(line ? Contrast.TEXT : Contrast.STRONG_TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({"claim, #e69f00", "actor, #0072b2", "location, #009e73"})
    void tagTokensAreWhatIsDerivedFromTheColour(String tag, String colour) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Color> tokens = tokens(theme);
            TagColours derived = TagColours.of(colour, theme);
            assertThat(TagColours.web(derived.tint())).isEqualTo(web(tokens, tag + "-tint"));
            assertThat(TagColours.web(derived.edge())).isEqualTo(web(tokens, tag + "-edge"));
            assertThat(TagColours.web(derived.ink())).isEqualTo(web(tokens, tag + "-ink"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsThePageItColours(Theme theme) throws IOException {
        assertThat(theme.page()).isEqualTo(tokens(theme).get("paper"));
    }

    private static void assertSeen(String what, String grounds, double least) throws IOException {
        for (Theme theme : Theme.values()) {
            Map<String, Color> tokens = tokens(theme);
            for (String ground : grounds.split(" ")) {
                assertThat(Contrast.ratio(colour(tokens, what), colour(tokens, ground)))
                        .as("%s on %s, %s", what, ground, theme)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static String web(Map<String, Color> tokens, String name) {
        return TagColours.web(colour(tokens, name));
    }

    private static Color colour(Map<String, Color> tokens, String name) {
        assertThat(tokens).containsKey(name);
        return tokens.getOrDefault(name, Color.BLACK);
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        Map<String, Color> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(Files.readString(CSS.resolve(file(theme))));
        while (token.find()) {
            tokens.put(token.group(1), Color.web(token.group(2)));
        }
        return tokens;
    }

    private static String file(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT) + ".css";
    }
}
