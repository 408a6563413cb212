package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Adjudication and feedback on the command line, over the sample articles, which two hands have
/// tagged.
class ReviewCommandsTest {

    @TempDir Path folder;
    private Path project;
    private String out = "";
    private String err = "";

    @BeforeEach
    void fill() {
        project = folder.resolve("p.glossa");
        assertThat(run("init", project)).isZero();
        assertThat(run("import", project, Path.of("sample-articles"))).isZero();
    }

    @Test
    void whatAllSayBecomesGoldAndIsExported() throws Exception {
        assertThat(run("adjudicate", project, "--json")).isZero();
        JsonNode before = json();
        long waiting = sum(before.get("left"));
        assertThat(waiting).isPositive();
        assertThat(sum(before.get("taken"))).isZero();

        assertThat(run("adjudicate", project, "--strategy", "unanimous", "--dry-run", "--json"))
                .isZero();
        JsonNode would = json();
        assertThat(run("adjudicate", project, "--json")).isZero();
        assertThat(json()).isEqualTo(before);

        assertThat(run("adjudicate", project, "--strategy", "unanimous", "--json")).isZero();
        assertThat(json()).isEqualTo(would);
        long taken = sum(would.get("taken"));
        assertThat(taken).isPositive();
        assertThat(sum(would.get("left"))).isEqualTo(waiting - taken);

        assertThat(run("adjudicate", project, "--strategy", "first:hand-a")).isZero();
        assertThat(out).contains("cases decided before");
        assertThat(run("adjudicate", project, "--json")).isZero();
        assertThat(sum(json().get("left"))).isZero();

        Path set = folder.resolve("gold");
        assertThat(run("export", project, set, "--format", "jsonl", "--set", "gold", "--json"))
                .isZero();
        assertThat(json().get("annotations").asLong()).isPositive();
        assertThat(run("check", project)).isZero();
    }

    @Test
    void feedbackIsToldAndWritten() throws Exception {
        assertThat(run("adjudicate", project, "--strategy", "first:hand-a")).isZero();
        Path page = folder.resolve("b.html");
        assertThat(run("feedback", project, page, "--annotator", "hand-b", "--json")).isZero();
        JsonNode report = json();
        assertThat(report.get("decided").asLong()).isPositive();
        assertThat(report.get("lessons")).isNotEmpty();
        assertThat(Files.readString(page)).contains("Feedback for hand-b");
        assertThat(run("feedback", project, "--annotator", "hand-a")).isZero();
        assertThat(out.lines()).hasSize(1);
        assertThat(run("feedback", project, page, "--annotator", "hand-b")).isEqualTo(1);
        assertThat(err).contains("exists");
        assertThat(run("feedback", project, "--annotator", "nobody")).isEqualTo(1);
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("adjudicate", project, "--strategy", "coin")).isEqualTo(2);
        assertThat(err).contains("unanimous, majority");
        assertThat(run("adjudicate", project, "--strategy", "first:nobody")).isEqualTo(2);
        assertThat(run("adjudicate", project, "--sets", "nobody")).isEqualTo(1);
        assertThat(run("adjudicate", project, "--participants", "0")).isEqualTo(2);
        assertThat(run("feedback", project)).isEqualTo(2);
    }

    private int run(Object... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code =
                new CommandLineFace(
                                new CommandLineTest.NoWindow(),
                                new PrintWriter(printed),
                                new PrintWriter(told))
                        .run(words);
        out = printed.toString();
        err = told.toString();
        return code;
    }

    private static long sum(JsonNode counts) {
        return counts.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
