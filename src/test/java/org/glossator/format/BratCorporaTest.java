package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Files that others wrote: `GLOSSATOR_CORPORA` names the folder that holds `brat` with its
/// `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class BratCorporaTest {

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "brat");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>(expected().propertyNames());
        files.removeIf(file -> !file.endsWith(Brat.ANNOTATIONS));
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsWhatIsThere(String file) throws IOException {
        JsonNode wanted = expected().path(file);
        List<Bundle> read = new ArrayList<>();
        List<Loss> losses = new Brat().read(Source.of(folder().resolve(file), null), read::add);
        Map<String, Integer> spans = new HashMap<>();
        int relations = 0;
        int attributes = 0;
        int notes = 0;
        for (Mark mark : read.getFirst().marks()) {
            if (mark instanceof Mark.OnSpan) {
                spans.merge(mark.label(), 1, Integer::sum);
            }
            relations += mark instanceof Mark.Relation ? 1 : 0;
            attributes += mark.attributes().size();
            notes += mark.note().isEmpty() ? 0 : 1;
        }
        assertThat(losses).isEmpty();
        assertThat(spans).isEqualTo(counts(wanted.path("text_bound")));
        assertThat(relations)
                .isEqualTo(
                        sum(wanted.path("relations"))
                                + wanted.path("event_arguments").asInt()
                                + steps(Files.readString(folder().resolve(file))));
        assertThat(attributes)
                .isEqualTo(sum(wanted.path("attributes")) + wanted.path("normalizations").asInt());
        assertThat(notes).isEqualTo(wanted.path("notes").asInt());
    }

    /// From each of some equivalents to the next: a line counts once for all but the first.
    private static int steps(String lines) {
        return lines.lines()
                .filter(line -> line.startsWith("*"))
                .mapToInt(line -> line.strip().split("\\s+").length - 3)
                .sum();
    }

    private static Map<String, Integer> counts(JsonNode byName) {
        Map<String, Integer> counts = new HashMap<>();
        byName.properties().forEach(each -> counts.put(each.getKey(), each.getValue().asInt()));
        return counts;
    }

    private static int sum(JsonNode byName) {
        return counts(byName).values().stream().mapToInt(Integer::intValue).sum();
    }
}
