package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was acknowledged survives the death of the program at any moment.
class DurabilityTest {

    private static final int ROUNDS = 15;

    /// At most so many acknowledged annotations before the end comes.
    private static final int LONGEST = 30;

    @TempDir private Path folder = Path.of("");

    @Test
    void everyAcknowledgedAnnotationIsThereAfterAKill() throws IOException, InterruptedException {
        Path file = folder.resolve("news.glossa");
        DocumentId document;
        SetId set;
        try (ProjectFile store = ProjectFile.create(file, Schema.news())) {
            Annotator ana = store.annotator("Ana");
            set = Samples.setOf(store, ana.id());
            document = Samples.add(store, ana, "One", "Words that are tagged. ".repeat(40));
        }
        Random random = new Random();
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(tagUntilKilled(file, document, random));
            try (ProjectFile store = ProjectFile.open(file)) {
                assertThat(
                                store.annotations(document, set).stream()
                                        .map(annotation -> annotation.id().toString()))
                        .as("round %d", round)
                        .containsAll(acknowledged);
                assertThat(store.check(_ -> {})).isEmpty();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    private static List<String> tagUntilKilled(Path file, DocumentId document, Random random)
            throws IOException, InterruptedException {
        Process tagger =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath(),
                                Tagger.class.getName(),
                                file.toString(),
                                Long.toString(document.value()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = tagger.inputReader()) {
            int patience = 1 + random.nextInt(LONGEST);
            String line = lines.readLine();
            while (line != null) {
                acknowledged.add(line);
                if (acknowledged.size() == patience) {
                    // Some way into the next commits, wherever that is.
                    Thread.sleep(0, random.nextInt(1_000_000));
                    // Through the handle, which leaves what was printed to be read.
                    tagger.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        assertThat(tagger.waitFor()).as("killed, not ended").isNotZero();
        // A line may have been cut in two by the kill.
        return acknowledged.stream().filter(id -> id.length() == 36).toList();
    }

    /// Everything this test itself runs with, modules and all, as one class path.
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(key -> System.getProperty(key, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(System.getProperty("path.separator")))
                .concat(System.getProperty("path.separator") + "target/test-classes");
    }
}
