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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files of WebAnno, INCEpTION and GUM, in the folder `webanno-tsv` of the one that
/// `GLOSSATOR_CORPORA` names.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class WebAnnoTsvCorporaTest {

    private static final Pattern SOFA = Pattern.compile("sofaString=\"([^\"]*)\"");
    private static final Pattern SPAN =
            Pattern.compile(
                    "<(?:type\\d*|custom):(\\w+) xmi:id=\"\\d+\" sofa=\"\\d+\" begin=\"(\\d+)\""
                            + " end=\"(\\d+)\"");

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "webanno-tsv");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String file : expected().propertyNames()) {
            if (file.endsWith(".tsv")) {
                files.add(file);
            }
        }
        return files;
    }

    private static int sum(JsonNode counts) {
        return counts.properties().stream().mapToInt(each -> each.getValue().asInt()).sum();
    }

    @ParameterizedTest
    @MethodSource("files")
    void findsWhatTheFileHolds(String file) throws IOException {
        JsonNode wanted = expected().path(file);
        List<Bundle> read = new ArrayList<>();
        List<Loss> losses =
                new WebAnnoTsv().read(Source.of(folder().resolve(file), null), read::add);
        long empty =
                losses.stream()
                        .filter(loss -> loss.kind().equals("empty span"))
                        .mapToLong(Loss::count)
                        .sum();
        Bundle bundle = read.getFirst();
        Map<String, Long> tags = new TreeMap<>();
        long relations = 0;
        for (Mark mark : bundle.marks()) {
            if (mark instanceof Mark.Relation) {
                relations++;
            } else if (!mark.label().equals("Token")) {
                tags.merge(mark.label(), 1L, Long::sum);
            }
        }
        assertThat(tags.values().stream().mapToLong(count -> count).sum() + empty)
                .isEqualTo(sum(wanted.path("span_annotations")));
        if (!file.contains("Slot") && !file.contains("Chain")) {
            assertThat(relations).isEqualTo(sum(wanted.path("relations")));
        } else {
            assertThat(relations).isEqualTo(2);
        }
        if (file.contains("GUM")) {
            wanted.path("first_feature_values")
                    .properties()
                    .iterator()
                    .next()
                    .getValue()
                    .properties()
                    .forEach(each ->
                            assertThat(tags)
                                    .containsEntry(each.getKey(), each.getValue().asLong()));
        }
        assertThat(losses).extracting(Loss::kind).isSubsetOf("empty span", "comment");
    }

    static List<String> twins() throws IOException {
        return files().stream().filter(file -> file.contains("suite")).toList();
    }

    /// The same document as XMI says where each annotation is.
    @ParameterizedTest
    @MethodSource("twins")
    void agreesWithTheSameDocumentAsXmi(String file) throws IOException {
        String xmi = Files.readString(folder().resolve(file.replace(".tsv", ".xmi")));
        Matcher sofa = SOFA.matcher(xmi);
        assertThat(sofa.find()).isTrue();
        String text = sofa.group(1).replace("&#128522;", "😊").replace("&#10;", "\n");
        Bundle bundle =
                Bundles.read(new WebAnnoTsv(), Source.of(folder().resolve(file), null)).getFirst();
        assertThat(bundle.text()).isEqualTo(text.stripTrailing());
        List<String> wanted = new ArrayList<>();
        for (Matcher span = SPAN.matcher(xmi); span.find(); ) {
            boolean kept =
                    !List.of("Token", "Sentence", "Relation", "DocumentMetaData")
                            .contains(span.group(1));
            if (kept && !span.group(2).equals(span.group(3))) {
                wanted.add(span.group(2) + "-" + span.group(3));
            }
        }
        assertThat(bundle.marks())
                .filteredOn(mark -> mark instanceof Mark.OnSpan && !mark.label().equals("Token"))
                .map(mark -> ((Mark.OnSpan) mark).span())
                .extracting(span -> span.begin() + "-" + span.end())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
