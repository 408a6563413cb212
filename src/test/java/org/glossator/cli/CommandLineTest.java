package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class CommandLineTest {

    private static final Path SAMPLES = Path.of("sample-articles");

    @TempDir Path folder;
    private Path project;
    private String out = "";
    private String err = "";

    @BeforeEach
    void place() {
        project = folder.resolve("p.glossa");
    }

    @Test
    void initImportStatsCheckAndExportWorkTogether() {
        assertThat(run("init", project)).isZero();
        assertThat(run("import", project, SAMPLES, "--json")).isZero();
        JsonNode report = json();
        assertThat(report.get("added").asInt()).isEqualTo(16);
        assertThat(report.get("refused").asInt()).isZero();
        assertThat(report.properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly(
                        "documents",
                        "annotations",
                        "relations",
                        "attributes",
                        "tags",
                        "added",
                        "changed",
                        "unchanged",
                        "refused",
                        "warnings",
                        "losses");
        assertThat(run("stats", project, "--json")).isZero();
        JsonNode stats = json();
        assertThat(stats.get("documents").asInt()).isEqualTo(16);
        assertThat(stats.get("annotations").asInt()).isEqualTo(report.get("annotations").asInt());
        assertThat(stats.get("bySet").propertyNames())
                .containsExactlyInAnyOrder("hand-a", "hand-b");
        assertThat(run("check", project, "--json")).isZero();
        assertThat(json().get("ok").asBoolean()).isTrue();
        Path set = folder.resolve("set");
        assertThat(
                        run(
                                "export",
                                project,
                                set,
                                "--format",
                                "jsonl",
                                "--split",
                                "80/10/10",
                                "--json"))
                .isZero();
        assertThat(json().get("verified").asBoolean()).isTrue();
        assertThat(set.resolve("train.jsonl")).exists();
        assertThat(set.resolve("manifest.json")).exists();
        assertThat(set.resolve("README.md")).content().contains("| records | documents |");
    }

    @Test
    void oneAnnotatorsWorkGoesFromProjectToProject() throws IOException {
        Path team = folder.resolve("team.glossa");
        Path packet = folder.resolve("a.glossapack");
        run("init", project);
        run("import", project, SAMPLES, "--annotator", "marta");
        run("import", project, SAMPLES, "--annotator", "piotr");
        run("init", team);
        assertThat(run("pack", project, packet)).isEqualTo(1);
        assertThat(err).contains("--annotator", "marta", "piotr");
        assertThat(run("pack", project, packet, "--annotator", "marta", "--json")).isZero();
        int packed = json().get("annotations").asInt();
        byte[] before = Files.readAllBytes(team);
        assertThat(run("merge", team, packet, "--dry-run", "--json")).isZero();
        assertThat(Files.readAllBytes(team)).isEqualTo(before);
        assertThat(json().get("added").asInt()).isEqualTo(packed).isPositive();
        assertThat(run("merge", team, packet, "--json")).isZero();
        assertThat(json().get("added").asInt()).isEqualTo(packed);
        assertThat(run("merge", team, packet, "--json")).isZero();
        assertThat(json().get("added").asInt()).isZero();
        assertThat(json().get("changed").asInt()).isZero();
        assertThat(json().get("unchanged").asInt()).isEqualTo(packed);
        assertThat(run("merge", team, project)).isZero();
        run("stats", team, "--json");
        assertThat(json().get("bySet").propertyNames()).containsExactlyInAnyOrder("marta", "piotr");
        assertThat(run("check", team)).isZero();
        Files.write(packet, java.util.Arrays.copyOf(Files.readAllBytes(packet), 3_000));
        assertThat(run("merge", team, packet, "--json")).isEqualTo(1);
        assertThat(json().get("refused").asInt()).isEqualTo(1);
        assertThat(err.lines()).singleElement().asString().contains("not a whole packet");
        assertThat(run("merge", team, folder.resolve("none.glossapack"))).isEqualTo(1);
    }

    @Test
    void saysWhatBecameOfADocument() {
        run("init", project);
        run("import", project, SAMPLES, "--annotator", "marta");
        assertThat(run("history", project, "--document", "1", "--json")).isZero();
        assertThat(json().get("entries").size()).isEqualTo(1);
        assertThat(json().get("entries").get(0).get("document").asString()).isEqualTo("came");
        assertThat(run("history", project, "--document", "1")).isZero();
        assertThat(out).contains("import", "came");
        assertThat(asOf("2999-01-01T00:00:00Z")).isZero();
        assertThat(json().get("there").asBoolean()).isTrue();
        assertThat(asOf("2000-01-01T00:00:00Z")).isZero();
        assertThat(json().get("there").asBoolean()).isFalse();
        assertThat(asOf("noon")).isEqualTo(2);
        assertThat(run("history", project, "--document", "99999")).isEqualTo(1);
    }

    private int asOf(String moment) {
        return run("history", project, "--document", "1", "--as-of", moment, "--json");
    }

    @Test
    void readingCommandsDoNotChangeTheFile() throws IOException {
        run("init", project);
        byte[] before = Files.readAllBytes(project);
        run("stats", project);
        run("check", project);
        run("export", project, folder.resolve("x.jsonl"), "--format", "jsonl");
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    void agreementOfTheSamplesHands() {
        run("init", project);
        run("import", project, SAMPLES);
        assertThat(run("agreement", project, "--sets", "hand-a,hand-b", "--json")).isZero();
        JsonNode report = json();
        assertThat(report.get("sets").toString()).isEqualTo("[\"hand-a\",\"hand-b\"]");
        assertThat(report.get("documents").asInt()).isEqualTo(6);
        Set<String> ids = new HashSet<>();
        for (JsonNode measure : report.get("measures")) {
            ids.add(measure.get("id").asString() + " " + measure.get("unit").asString());
            assertThat(measure.properties().stream().map(java.util.Map.Entry::getKey))
                    .startsWith("id", "unit", "tag", "sets", "value", "low", "high")
                    .contains("n", "reason", "warnings");
            assertThat(measure.get("value").isNull()).isNotEqualTo(measure.get("reason").isNull());
            assertThat(measure.get("warnings").toString()).contains("few-documents");
        }
        assertThat(ids)
                .contains(
                        "observed character",
                        "cohen-kappa token",
                        "fleiss-kappa span",
                        "krippendorff-alpha character",
                        "krippendorff-alpha-u character",
                        "f1-exact span",
                        "f1-overlap span",
                        "f1-label span",
                        "boundary-distance character");
        assertThat(
                        run(
                                "agreement",
                                project,
                                "--tag",
                                "claim",
                                "--unit",
                                "character",
                                "--differences"))
                .isZero();
        assertThat(out)
                .contains("6 documents that at least two of hand-a, hand-b worked on", "f1-exact")
                .contains("Differences: missed ", "fewer than 20 documents")
                .doesNotContain("token");
        assertThat(run("agreement", project, "--sets", "hand-a,nobody")).isEqualTo(1);
        assertThat(err.lines().toList()).hasSize(1);
        assertThat(err).contains("nobody");
    }

    @Test
    void overlapsAreRefusedUntilAChoiceIsMade() throws IOException {
        run("init", project);
        run("import", project, SAMPLES);
        Path target = folder.resolve("out.conll");
        assertThat(run("export", project, target, "--format", "conll", "--set", "hand-a"))
                .isEqualTo(1);
        assertThat(err.lines().filter(line -> !line.startsWith("flaw: ")).toList()).hasSize(1);
        assertThat(err).contains("--overlaps");
        assertThat(target).doesNotExist();
        assertThat(
                        run(
                                "export",
                                project,
                                target,
                                "--format",
                                "conll",
                                "--set",
                                "hand-a",
                                "--overlaps",
                                "outer",
                                "--scheme",
                                "bioes"))
                .isZero();
        assertThat(Files.readString(target)).contains(" S-").contains(" E-claim");
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(run("export", project)).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
        run("init", project);
        assertThat(run("export", project, "o", "--format", "jsonl", "--split", "80-20"))
                .isEqualTo(2);
        for (String[] wrong :
                new String[][] {
                    {"--records", "page"}, {"--records", "300/400"}, {"--from", "11.3.2026"}
                }) {
            assertThat(run("export", project, "o", "--format", "jsonl", wrong[0], wrong[1]))
                    .isEqualTo(2);
            assertThat(err).contains(wrong[1].substring(0, 3));
        }
        assertThat(run("screenshot", project, "x.png", "--size", "big")).isEqualTo(2);
    }

    @Test
    void windowsOfWhatWasAskedFor() throws IOException {
        run("init", project);
        run("import", project, SAMPLES);
        Path out = folder.resolve("windows.conll");
        String asked =
                "--format conll --set hand-a --overlaps outer --records 6/6 --tokens whitespace"
                        + " --state new,in_progress --language en --from 2026 --tag actor";
        List<Object> command = new ArrayList<>(List.of("export", project, out));
        command.addAll(List.of(asked.split(" ")));
        assertThat(run(command.toArray())).isZero();
        assertThat(err).contains("record edge");
        assertThat(Files.readString(out)).contains("B-actor").doesNotContain("-claim");
    }

    @Test
    void flawsAreToldMendedAndLeftOut() throws IOException {
        Path one = folder.resolve("one.jsonl");
        Files.writeString(
                one,
                """
                {"id":"a","text":"Ana, he says, is in port.","spans":[\
                {"start":0,"end":4,"label":"actor"},{"start":20,"end":23,"label":"location"}]}
                {"id":"b","text":"Nobody has read this.","set":"hand"}
                """);
        run("init", project);
        run("import", project, one, "--annotator", "Ana");
        Path target = folder.resolve("out.jsonl");
        assertThat(run("export", project, target, "--format", "jsonl")).isZero();
        assertThat(err.lines())
                .containsExactly(
                        "flaw: 1 × edge, such as actor “Ana,”; --mend mends it where an"
                                + " annotator made it",
                        "flaw: 1 × cut, such as location “por”; --mend mends it where an"
                                + " annotator made it",
                        "flaw: 1 × unmarked, such as b; --leave-out unmarked leaves it out",
                        "flaw: 2 × rare, such as actor, location; --leave-out rare leaves it out");
        String asked = "--format jsonl --mend --leave-out empty,unmarked --json";
        List<Object> command = new ArrayList<>(List.of("export", project, target));
        command.addAll(List.of(asked.split(" ")));
        assertThat(run(command.toArray())).isZero();
        JsonNode report = json();
        assertThat(report.get("mended").asInt()).isEqualTo(2);
        assertThat(report.get("documents").asInt()).isEqualTo(1);
        assertThat(report.get("flaws").toString())
                .isEqualTo("[{\"kind\":\"rare\",\"count\":2,\"example\":\"actor, location\"}]");
        assertThat(Files.readString(target)).contains("\"Ana\"", "\"port\"");
        try (Project open = Project.open(project, ProjectCommand.surroundings(), "Ana")) {
            open.undo().join();
        }
        assertThat(run("export", project, target, "--format", "jsonl")).isZero();
        assertThat(Files.readString(target)).contains("\"Ana,\"", "\"por\"");
    }

    @Test
    void whatCannotBeLeftOutOrMendedIsRefused() {
        run("init", project);
        run("import", project, SAMPLES);
        Path target = folder.resolve("out.jsonl");
        assertThat(run("export", project, target, "--format", "jsonl", "--leave-out", "cut"))
                .isEqualTo(2);
        assertThat(run("export", project, target, "--format", "jsonl", "--mend")).isEqualTo(1);
        assertThat(err).contains("none of that leaves");
        for (String name : new String[] {"Ana", "Ben"}) {
            run("import", project, SAMPLES, "--annotator", name);
        }
        assertThat(run("export", project, target, "--format", "jsonl", "--mend")).isEqualTo(1);
        assertThat(err).contains("choose one with --annotator: Ana, Ben");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"missing", "directory", "empty", "text", "foreign", "truncated", "newer"})
    void whatIsNoProjectIsRefusedInOneLineAndLeftAlone(String kind) throws Exception {
        Path file = bad(kind);
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        Set<Path> listed = list();
        for (String command : new String[] {"stats", "check", "open"}) {
            assertThat(run(command, file)).as(command).isEqualTo(1);
            assertThat(out).isEmpty();
            assertThat(err.lines().toList()).as(command).hasSize(1);
            assertThat(err).contains(file.toString()).doesNotContain("Exception");
        }
        assertThat(run("import", file, SAMPLES)).isEqualTo(1);
        assertThat(err.lines().toList()).hasSize(1);
        assertThat(list()).isEqualTo(listed);
        if (Files.isRegularFile(file)) {
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "nobody", "controls", "empty", "json", "huge"})
    void badArticlesAreRefusedInOneLineAndChangeNothing(String kind) throws IOException {
        run("init", project);
        run("stats", project, "--json");
        String before = out;
        Path file = badArticle(kind);
        assertThat(run("import", project, file, "--json")).isEqualTo(1);
        assertThat(json().get("refused").asInt()).isEqualTo(1);
        assertThat(json().get("documents").asInt()).isZero();
        assertThat(err.lines().toList()).hasSize(1);
        assertThat(err).startsWith(file.toString()).doesNotContain("Exception");
        run("stats", project, "--json");
        assertThat(out).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsTheMachinesFault() {
        run("init", project);
        assertThat(run("init", folder.resolve("no/such/p.glossa"))).isEqualTo(3);
        assertThat(err.lines().toList()).hasSize(1);
    }

    @Test
    void formatsAreListed() {
        assertThat(run("formats", "--json")).isZero();
        assertThat(json().get("formats").findValuesAsString("id"))
                .contains("jsonl", "txt", "html", "conll", "brat");
    }

    private Path bad(String kind) throws IOException, SQLException {
        Path file = folder.resolve("bad.glossa");
        switch (kind) {
            case "directory" -> Files.createDirectory(file);
            case "empty" -> Files.createFile(file);
            case "text" ->
                    Files.writeString(file, "This is no project, it is a text.\n".repeat(99));
            case "foreign" -> sql(file, "CREATE TABLE notes (id INTEGER)");
            case "truncated" -> {
                run("init", file);
                run("import", file, SAMPLES);
                try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                    cut.setLength(cut.length() / 2);
                }
            }
            case "newer" -> {
                run("init", file);
                sql(file, "PRAGMA user_version = 999");
            }
            default -> {}
        }
        return file;
    }

    private Path badArticle(String kind) throws IOException {
        return switch (kind) {
            case "png" ->
                    Files.write(
                            folder.resolve("picture.txt"),
                            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
            case "nobody" ->
                    Files.writeString(
                            folder.resolve("page.html"),
                            "<html><head><title>t</title></head></html>");
            case "controls" ->
                    Files.writeString(folder.resolve("c.txt"), "\u0001\u0002\u0007\n\u0003");
            case "empty" -> Files.createFile(folder.resolve("empty.txt"));
            case "json" ->
                    Files.writeString(folder.resolve("j.jsonl"), "{\"text\": \"unfinished\n");
            case "huge" -> {
                Path file = folder.resolve("huge.txt");
                try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
                    big.write("A headline\n\nA body.\n".getBytes(StandardCharsets.UTF_8));
                    big.setLength(200L << 20);
                }
                yield file;
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = connection.createStatement()) {
            s.execute(statement);
        }
    }

    private Set<Path> list() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new HashSet<>(files.toList());
        }
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    private int run(Object... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code =
                new CommandLineFace(new NoWindow(), new PrintWriter(printed), new PrintWriter(told))
                        .run(words);
        out = printed.toString();
        err = told.toString();
        return code;
    }

    /// These tests ask for no window.
    static final class NoWindow implements Window {
        @Override
        public int open(Path file) {
            throw new AssertionError("no window was asked for");
        }

        @Override
        public void screenshot(Path file, Path out, Shot shot) {
            throw new AssertionError("no picture was asked for");
        }
    }
}
