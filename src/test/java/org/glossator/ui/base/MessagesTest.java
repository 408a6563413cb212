package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of `messages.properties` against the string literals of the sources.
///
/// A literal is taken for a key if it is dotted and stands right in a call that takes one, or if it
/// is a key. A literal that ends in a dot, such as `"state."`, uses every key it begins.
class MessagesTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/glossator/messages.properties");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]*)+)\"");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:Messages\\.text|Command\\.of|\\.menu)\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");

    @Test
    void noKeyStandsTwice() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates();
    }

    @Test
    void noKeyIsMissing() throws IOException {
        Set<String> missing = found(ASKED);
        missing.removeAll(Set.copyOf(keys()));
        assertThat(missing).as("add these keys to %s", FILE).isEmpty();
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> literals = found(LITERAL);
        assertThat(keys())
                .as("remove these keys from %s", FILE)
                .allSatisfy(key ->
                        assertThat(literals)
                                .anyMatch(literal ->
                                        literal.endsWith(".")
                                                ? key.startsWith(literal)
                                                : key.equals(literal)));
    }

    @Test
    void everyValueIsAPattern() throws IOException {
        for (String key : keys()) {
            String text = Messages.text(key, 1, 2, 3, 4);
            assertThat(text).as(key).isNotBlank().doesNotContain("{");
        }
        assertThat(Files.readAllLines(FILE))
                .as("an apostrophe quotes in a MessageFormat; write ’")
                .noneMatch(line -> line.contains("'"));
    }

    @Test
    void fillsInNumbersAndPlurals() {
        assertThat(Messages.text("status.saved", "12:03:07", 1))
                .isEqualTo("Saved 12:03:07, 1 annotation");
        assertThat(Messages.text("status.saved", "12:03:07", 20_000))
                .isEqualTo("Saved 12:03:07, 20,000 annotations");
    }

    @Test
    void aKeyThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> Messages.text("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
