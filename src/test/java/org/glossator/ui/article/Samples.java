package org.glossator.ui.article;

import org.glossator.model.Details;
import org.glossator.model.Direction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The sample articles that come with the program.
final class Samples {

    private static final String RULE = "---\n";

    private Samples() {}

    static Sample read(String name) {
        try {
            String file = Files.readString(Path.of("sample-articles", name + ".txt"));
            int end = file.indexOf(RULE, RULE.length());
            Map<String, String> head =
                    Arrays.stream(file.substring(RULE.length(), end).split("\n"))
                            .map(line -> line.split(": ", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            String text = file.substring(end + RULE.length());
            return new Sample(details(text.lines().findFirst().orElseThrow(), head), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Details details(String title, Map<String, String> head) {
        return new Details(
                title,
                head.getOrDefault("source", ""),
                head.getOrDefault("byline", ""),
                head.getOrDefault("date", ""),
                head.getOrDefault("url", ""),
                head.getOrDefault("language", ""),
                Direction.AUTO,
                null,
                "");
    }
}
