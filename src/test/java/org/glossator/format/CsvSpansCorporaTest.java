package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tables in the dialects there are, which may not be kept here: `GLOSSATOR_CORPORA` names the
/// folder that holds `csv-spans`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class CsvSpansCorporaTest {

    static List<Path> tables() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "csv-spans");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    /// Beside each table is what its rows are, as JSON.
    @ParameterizedTest
    @MethodSource("tables")
    void findsEveryCell(Path table) throws IOException {
        JsonNode wanted =
                JsonMapper.shared()
                        .readTree(
                                Files.readString(
                                        Path.of(table.toString().replaceFirst("csv$", "json"))));
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        CsvTable.read(
                Source.of(table, null),
                (names, row) -> {
                    for (int i = 0; i < names.size(); i++) {
                        found.add(names.get(i) + "=" + row.cell(i));
                    }
                });
        wanted.forEach(row ->
                row.properties()
                        .forEach(cell ->
                                expected.add(cell.getKey() + "=" + cell.getValue().asString())));
        assertThat(found).isEqualTo(expected);
    }

    /// None of them holds spans.
    @ParameterizedTest
    @MethodSource("tables")
    void takesNoneForATableOfSpans(Path table) {
        assertThatThrownBy(() -> Bundles.read(new CsvSpans(), Source.of(table, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(table + ":1: no columns are called start and end");
    }
}
