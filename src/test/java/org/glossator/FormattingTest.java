package org.glossator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every source file stands as google-java-format (AOSP) would write it.
///
/// A test rather than a Maven plugin because the formatter needs the JDK the project compiles with,
/// while Maven itself may run on an older one. `-Dformat.fix=true` rewrites the files instead.
class FormattingTest {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        List<Path> unformatted;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            unformatted =
                    files.parallel()
                            .filter(file -> file.toString().endsWith(".java"))
                            .filter(FormattingTest::differs)
                            .toList();
        }
        assertThat(unformatted)
                .as("run: mvn -q test -Dtest=FormattingTest -Dformat.fix=true")
                .isEmpty();
    }

    private static boolean differs(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (source.equals(formatted)) {
                return false;
            }
            if (Boolean.getBoolean("format.fix")) {
                Files.writeString(file, formatted);
                return false;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be parsed: " + e.getMessage(), e);
        }
    }
}
