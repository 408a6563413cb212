package org.glossator.app;

import org.glossator.format.Source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The sample articles the program carries.
final class Samples {

    private static final String FOLDER = "/org/glossator/samples/";

    private Samples() {}

    /// The articles, in reading order.
    static List<Source> articles() {
        return text("contents.list")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Samples::source)
                .toList();
    }

    /// Marks on some of them, in `jsonl`, as a careful reader might make them.
    static String reference() {
        return text("reference/hand-a.jsonl");
    }

    private static Source source(String name) {
        return new Source(name, () -> open(name), null);
    }

    private static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                Samples.class.getResourceAsStream(FOLDER + name), "no sample " + name);
    }
}
