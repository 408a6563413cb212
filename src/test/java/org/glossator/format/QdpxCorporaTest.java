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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Projects that other programs wrote, which may not be kept here: `GLOSSATOR_CORPORA` names the
/// folder that holds `refi-qda` with its `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class QdpxCorporaTest {

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "refi-qda");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        return List.copyOf(expected().propertyNames());
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsEveryCodeAndCoding(String file) throws IOException {
        JsonNode wanted = expected().path(file);
        List<Bundle> bundles = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<Loss> losses =
                new Qdpx()
                        .read(
                                Source.of(folder().resolve(file), null),
                                new Format.Sink() {
                                    @Override
                                    public void accept(Bundle bundle) {
                                        bundles.add(bundle);
                                    }

                                    @Override
                                    public void define(List<Label> defined) {
                                        labels.addAll(defined);
                                    }
                                });
        assertThat(losses).isEmpty();
        assertThat(labels)
                .hasSize(wanted.path("codes").asInt() - wanted.path("codable_false").asInt());
        assertThat(labels.stream().mapToInt(label -> RefiCodes.path(label.name()).size()).max())
                .hasValue(wanted.path("code_depth_max").asInt());
        Map<String, Integer> used = new HashMap<>();
        Set<String> codes = new HashSet<>();
        int codings = 0;
        for (Bundle bundle : bundles) {
            for (Mark mark : bundle.marks()) {
                used.merge(RefiCodes.path(mark.label()).getLast(), 1, Integer::sum);
                codes.add(mark.label());
                codings++;
            }
        }
        assertThat(codings).isEqualTo(wanted.path("elements").path("Coding").asInt());
        assertThat(codes).hasSize(wanted.path("distinct_codes_used").asInt());
        wanted.path("ten_most_used_codes")
                .properties()
                .forEach(code ->
                        assertThat(used).containsEntry(code.getKey(), code.getValue().asInt()));
        JsonNode sources = wanted.path("text_sources");
        assertThat(bundles).hasSize(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            assertThat(bundles.get(i).text()).hasSize(sources.get(i).path("chars_utf16").asInt());
        }
    }
}
