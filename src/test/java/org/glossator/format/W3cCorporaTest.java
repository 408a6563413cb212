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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The examples of the model, which may not be kept here: `GLOSSATOR_CORPORA` names the folder that
/// holds `w3c-annotation` with its `expected.json`.
@EnabledIfEnvironmentVariable(named = "GLOSSATOR_CORPORA", matches = ".+")
class W3cCorporaTest {

    private static final String TEXT =
            "this is an anotation that has some words. " + "One more sentence. ".repeat(300);

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("GLOSSATOR_CORPORA", ""), "w3c-annotation");
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder().resolve("expected.json")));
    }

    static List<String> files() throws IOException {
        return List.copyOf(expected().propertyNames());
    }

    /// Texts are not part of the examples, so one is put beside them.
    @ParameterizedTest
    @MethodSource("files")
    void readsEveryAnnotationOrNamesWhatItSelectsBy(String file) throws IOException {
        JsonNode wanted = expected().path(file);
        Source alone = Source.of(folder().resolve(file), null);
        Source beside = Bundles.bytes("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Source source = new Source(alone.name(), alone.opening(), null, _ -> Optional.of(beside));
        List<Bundle> read = new ArrayList<>();
        List<Loss> losses = new W3c().read(source, read::add);
        long unselected =
                losses.stream()
                        .filter(loss -> loss.kind().startsWith("selector "))
                        .mapToLong(Loss::count)
                        .sum();
        long marks = read.stream().mapToLong(bundle -> bundle.marks().size()).sum();
        assertThat(marks + unselected).isEqualTo(wanted.path("items").asLong());
        assertThat(unselected).isEqualTo(wanted.path("types").path("SvgSelector").asLong());
        assertThat(Formats.reading(alone)).containsInstanceOf(W3c.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void refusesThemWithoutTheirText(String file) {
        Path path = folder().resolve(file);
        assertThatThrownBy(() -> Bundles.read(new W3c(), Source.of(path, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(path + ": there is no ")
                .hasMessageNotContaining("\n");
    }
}
