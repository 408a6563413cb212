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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Files that doccano, Label Studio, Prodigy and spaCy wrote, which may not be kept here:
/// `GLOSSATOR_CORPORA` names the folder that holds `doccano`, `label-studio`, `prodigy` and
/// `spacy`, each with `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class JsonCorporaTest {

    private static Path corpora() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""));
    }

    /// What a file is expected to hold.
    record Wanted(Path file, JsonNode counts) {
        @Override
        public String toString() {
            return String.valueOf(file.getFileName());
        }
    }

    private static List<Wanted> wanted(String folder) throws IOException {
        Path file = corpora().resolve(folder).resolve("expected.json");
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(file));
        List<Wanted> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            all.add(new Wanted(corpora().resolve(folder).resolve(each.getKey()), each.getValue()));
        }
        return all;
    }

    static List<Wanted> doccano() throws IOException {
        return wanted("doccano");
    }

    static List<Wanted> labelStudio() throws IOException {
        return wanted("label-studio");
    }

    static List<Wanted> prodigy() throws IOException {
        return wanted("prodigy");
    }

    static List<Wanted> spacy() throws IOException {
        return wanted("spacy");
    }

    private static Map<String, Integer> tags(List<Bundle> bundles, Class<? extends Mark> kind) {
        Map<String, Integer> tags = new TreeMap<>();
        for (Bundle bundle : bundles) {
            for (Mark mark : bundle.marks()) {
                if (kind.isInstance(mark)) {
                    tags.merge(mark.label(), 1, Integer::sum);
                }
            }
        }
        return tags;
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        node.properties().forEach(each -> counts.put(each.getKey(), each.getValue().asInt()));
        return counts;
    }

    private static List<Bundle> read(Format format, Wanted wanted) {
        return Bundles.read(format, Source.of(wanted.file, null));
    }

    @ParameterizedTest
    @MethodSource("doccano")
    void readsDoccano(Wanted wanted) {
        List<Bundle> read = read(new Doccano(), wanted);
        assertThat(read).hasSize(wanted.counts.path("records").asInt());
        assertThat(tags(read, Mark.OnSpan.class)).isEqualTo(counts(wanted.counts.path("spans")));
        assertThat(tags(read, Mark.Relation.class))
                .isEqualTo(counts(wanted.counts.path("relations")));
        assertThat(tags(read, Mark.OnDocument.class))
                .isEqualTo(counts(wanted.counts.path("categories")));
    }

    @ParameterizedTest
    @MethodSource("labelStudio")
    void readsLabelStudio(Wanted wanted) {
        boolean picture = wanted.counts.path("result_items_by_type").has("polygonlabels");
        if (picture) {
            assertThatThrownBy(() -> read(new LabelStudio(), wanted))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no task has a text in it");
            return;
        }
        List<Bundle> read = read(new LabelStudio(), wanted);
        assertThat(read).hasSize(wanted.counts.path("annotations").asInt());
        Map<String, Integer> tags = tags(read, Mark.OnSpan.class);
        tags.putAll(tags(read, Mark.OnDocument.class));
        assertThat(tags).isEqualTo(counts(wanted.counts.path("labels")));
        assertThat(tags(read, Mark.Relation.class))
                .isEqualTo(counts(wanted.counts.path("relation_labels")));
    }

    @ParameterizedTest
    @MethodSource("prodigy")
    void readsProdigy(Wanted wanted) {
        List<Bundle> read = read(new Prodigy(), wanted);
        assertThat(read).hasSize(wanted.counts.path("examples").asInt());
        assertThat(tags(read, Mark.OnSpan.class)).isEqualTo(counts(wanted.counts.path("spans")));
        assertThat(tags(read, Mark.Relation.class))
                .isEqualTo(counts(wanted.counts.path("relations")));
    }

    @ParameterizedTest
    @MethodSource("spacy")
    void readsSpacy(Wanted wanted) {
        List<Bundle> read = read(new Spacy(), wanted);
        boolean pairs = wanted.counts.has("examples");
        assertThat(read).hasSize(wanted.counts.path(pairs ? "examples" : "paragraphs").asInt());
        assertThat(tags(read, Mark.OnSpan.class)).isEqualTo(counts(wanted.counts.path("spans")));
    }

    static List<Path> json() throws IOException {
        try (Stream<Path> files = Files.walk(corpora())) {
            return files.filter(file -> file.toString().matches(".*\\.(json|jsonl)"))
                    .sorted()
                    .toList();
        }
    }

    /// Among all files of these endings, those of each program are told by how they begin.
    @ParameterizedTest
    @MethodSource("json")
    void tellsTheFormatsApart(Path file) {
        String folder = corpora().relativize(file).getName(0).toString();
        String found =
                Formats.reading(Source.of(file, null)).map(Format::id).orElse("none of them");
        boolean own = !file.endsWith("expected.json");
        String program = folder.replace("-", "");
        if (own && List.of("doccano", "labelstudio", "prodigy", "spacy").contains(program)) {
            // Without anything of Prodigy's own, its layout is that of jsonl.
            assertThat(found).isEqualTo(file.endsWith("bio_events.jsonl") ? "jsonl" : program);
        } else {
            assertThat(found).isNotIn("doccano", "labelstudio", "prodigy", "spacy");
        }
    }
}
