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
        return rows.stream()
                .filter(row ->
                        switch (row) {
                            case Row.Ratio one -> !one.met();
                            case Row.Limit one -> !one.met();
                            case Row.Gain one -> !one.met();
                            case Row.Skipped _ -> false;
                        })
                .count();
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
                    line(
                            one.what(),
                            one.ratio(),
                            String.format(Locale.ROOT, "%.2f", one.target()),
                            figure(one.program(), one.unit()),
                            figure(one.floor(), one.unit()),
                            one.met());
            case Row.Limit one ->
                    line(
                            one.what(),
                            one.program() / one.floor(),
                            figure(one.limit(), one.unit()),
                            figure(one.program(), one.unit()),
                            figure(one.floor(), one.unit()),
                            one.met());
            case Row.Gain one ->
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f | > 1 | %.3f | %.3f | %s |",
                            one.what(),
                            one.program() / one.floor(),
                            one.program(),
                            one.floor(),
                            one.met() ? "met" : "**missed**");
            case Row.Skipped one ->
                    String.format("| %s | | | | | skipped: %s |", one.what(), one.why());
        };
    }

    private static String line(
            String what, double ratio, String target, String program, String floor, boolean met) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | ≤ %s | %s | %s | %s |",
                what,
                ratio,
                target,
                program,
                floor,
                met ? "met" : "**missed**");
    }

    /// Three digits that say something.
    private static String figure(double value, String unit) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", value, unit);
    }
}
