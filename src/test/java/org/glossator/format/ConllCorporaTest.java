package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Files of other programs, in the folder `conll` of the one that `GLOSSATOR_CORPORA` names.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class ConllCorporaTest {

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "conll");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        expected().propertyNames().forEach(files::add);
        return files;
    }

    private static List<Bundle> read(String file) {
        return Bundles.read(new Conll(), Source.of(folder().resolve(file), null));
    }

    private static Map<String, Long> tags(Bundle bundle) {
        Map<String, Long> tags = new TreeMap<>();
        bundle.marks().forEach(mark -> tags.merge(mark.label(), 1L, Long::sum));
        return tags;
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties().forEach(each -> counts.put(each.getKey(), each.getValue().asLong()));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsTheTagsOfEachFile(String file) throws IOException {
        JsonNode wanted = expected().path(file);
        List<Bundle> read = read(file);
        assertThat(read).hasSize(1);
        Bundle bundle = read.getFirst();
        if (wanted.has("spans_column_-1")) {
            assertThat(tags(bundle)).isEqualTo(counts(wanted.path("spans_column_-1")));
            assertThat(bundle.text().split("[ \n]")).hasSize(wanted.path("tokens").asInt());
        }
        if (wanted.has("Entity_total")) {
            assertThat(tags(bundle))
                    .isEqualTo(counts(wanted.path("Entity_opening_brackets_by_type")));
        }
        if (wanted.has("sentences") && file.endsWith("conllu")) {
            assertThat(bundle.text().lines().filter(line -> !line.isEmpty()))
                    .hasSize(wanted.path("sentences").asInt());
        }
    }

    /// Three layouts of the same two sentences.
    @ParameterizedTest
    @CsvSource({"ner-sent-per-line", "ner-token-per-line-with-pos", "ner-token-per-line"})
    void findsTheSameInEachLayout(String file) {
        assertThat(tags(read("spacy/" + file + ".iob").getFirst()))
                .isEqualTo(Map.of("DATE", 2L, "ORG", 2L, "PERSON", 2L, "NORP", 1L));
    }
}
