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

/// Documents that GATE's own programs wrote, which may not be kept here: `GLOSSATOR_CORPORA` names
/// the folder that holds `gate` with its `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class GateCorporaTest {

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "gate");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        return List.copyOf(expected().propertyNames());
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsEveryAnnotation(String file) throws IOException {
        JsonNode wanted = expected().path(file);
        List<Bundle> bundles = new ArrayList<>();
        new Gate().read(Source.of(folder().resolve(file), null), bundles::add);
        JsonNode set = wanted.path("annotation_sets").path("(default)");
        Map<String, Integer> types = new HashMap<>();
        Map<String, Integer> wantedTypes = new HashMap<>();
        for (Mark mark : bundles.getFirst().marks()) {
            types.merge(mark.label(), 1, Integer::sum);
        }
        set.path("types")
                .properties()
                .forEach(type -> wantedTypes.put(type.getKey(), type.getValue().asInt()));
        assertThat(bundles).hasSize(1);
        assertThat(types).isEqualTo(wantedTypes);
        assertThat(bundles.getFirst().text()).hasSize(wanted.path("text_chars_utf16").asInt());
        assertThat(
                        bundles.getFirst().marks().stream()
                                .mapToInt(mark -> mark.attributes().size())
                                .sum())
                .isEqualTo(set.path("features").asInt());
    }
}
