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
import java.util.List;
import java.util.Map;

/// Files that UIMA's, DKPro's and INCEpTION's own programs wrote, which may not be kept here:
/// `GLOSSATOR_CORPORA` names the folder that holds `uima-xmi`, `uima-cas-json` and `webanno-tsv`,
/// each with its `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class UimaCorporaTest {

    /// What is no annotation by itself: it is read into the document, a list or a chain.
    private static final List<String> SILENT =
            List.of("DocumentAnnotation", "DocumentMetaData", "Array", "Chain", "Sofa");

    private static Path root() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""));
    }

    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String folder : List.of("uima-xmi", "uima-cas-json", "webanno-tsv")) {
            for (String file : expected(folder).propertyNames()) {
                if (file.endsWith(".xmi") || file.endsWith(".json")) {
                    files.add(folder + "/" + file);
                }
            }
        }
        return files;
    }

    private static JsonNode expected(String folder) throws IOException {
        Path file = root().resolve(folder).resolve("expected.json");
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void accountsForEveryFeatureStructure(String file) throws IOException {
        int slash = file.indexOf('/');
        JsonNode wanted = expected(file.substring(0, slash)).path(file.substring(slash + 1));
        Source source = Source.of(root().resolve(file), null);
        List<Bundle> bundles = new ArrayList<>();
        Format.Reading format = Formats.reading(source).orElseThrow();
        List<Loss> losses = format.read(source, bundles::add);
        Bundle bundle = bundles.getFirst();
        long found =
                bundle.marks().stream().filter(UimaCorporaTest::isStructure).count()
                        + losses.stream()
                                .filter(loss ->
                                        loss.kind().startsWith("layer ")
                                                || loss.kind().equals("empty span"))
                                .mapToLong(Loss::count)
                                .sum();
        assertThat(bundles).hasSize(1);
        assertThat(found).isEqualTo(annotations(wanted));
        for (JsonNode sofa : wanted.path("sofas")) {
            assertThat(bundle.text()).hasSize(sofa.path("chars_utf16").asInt());
        }
    }

    /// One that stands in the file, or the link that a slot is filled with.
    private static boolean isStructure(Mark mark) {
        return !mark.id().isEmpty() || mark.attributes().containsKey("slot");
    }

    private static long annotations(JsonNode wanted) {
        long count = 0;
        for (Map.Entry<String, JsonNode> type : wanted.path("feature_structures").properties()) {
            if (SILENT.stream().noneMatch(type.getKey()::endsWith)) {
                count += type.getValue().asInt();
            }
        }
        return count;
    }
}
