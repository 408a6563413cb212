package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rows so far, as a table for people.
final class Report {

    private static final String HEAD =
            """
            | What | Ratio | Target | Program | Floor | |
            | --- | ---: | ---: | ---: | ---: | --- |
            """;

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
        System.out.println(line(row));
    }

    long missed() {
        return rows.stream().filter(row -> row instanceof Row.Ratio one && !one.met()).count();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach(row -> table.append(line(row)).append('\n'));
        Files.writeString(file, table);
    }

    static String head() {
        return HEAD.stripTrailing();
    }

    private static String line(Row row) {
        return switch (row) {
            case Row.Ratio one ->
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f | ≤ %.2f | %s %s | %s %s | %s |",
                            one.what(),
                            one.ratio(),
                            one.target(),
                            number(one.program()),
                            one.unit(),
                            number(one.floor()),
                            one.unit(),
                            one.met() ? "met" : "**missed**");
            case Row.Figure one -> String.format("| %s | | | %s | | |", one.what(), one.value());
            case Row.Skipped one ->
                    String.format("| %s | | | | | skipped: %s |", one.what(), one.why());
        };
    }

    /// Three digits that say something.
    private static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
