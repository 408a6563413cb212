package org.glossator.bench;

import org.glossator.project.Project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// From the start of the process to the painted window, for the program as it is installed and for
/// an empty window with the same options of the virtual machine.
final class WindowMeasure implements Measure {

    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 9;
    private static final String WHAT = "Window on screen, from a cold start";
    private static final String WELCOME = "… until the welcome view is painted";
    private static final String ARTICLE = "… until a project's article is painted";

    /// Absolute, as the launcher says it: the class cache fits no other wording.
    private static final Path PROGRAM = Path.of("target", "glossator", "lib").toAbsolutePath();

    @Override
    public String id() {
        return "window";
    }

    @Override
    public List<Row> run() throws Exception {
        if (Files.notExists(PROGRAM)) {
            return List.of(new Row.Skipped(WHAT, PROGRAM + " is not built"));
        }
        Optional<Display> display = Display.find();
        if (display.isEmpty()) {
            return List.of(new Row.Skipped(WHAT, "there is neither a display nor Xvfb"));
        }
        try (Display on = display.get()) {
            return fight(on.environment());
        }
    }

    private List<Row> fight(Map<String, String> environment) throws Exception {
        Path folder = Scratch.fresh(id()).toAbsolutePath();
        Path article = folder.resolve("article.jsonl");
        Path file = folder.resolve("window.glossa");
        BenchCorpus.writeJsonl(article, BenchCorpus.story(1));
        try (Project project = Projects.create(file)) {
            Projects.take(project, article);
        }
        List<String> bare = bare(folder, environment);
        return List.of(
                duel(WHAT, program(folder, "window"), bare, environment),
                duel(WELCOME, program(folder, "content"), bare, environment),
                duel(
                        ARTICLE,
                        program(folder, "content", "open", file.toString()),
                        bare,
                        environment));
    }

    private static Row duel(
            String what, List<String> program, List<String> bare, Map<String, String> environment)
            throws Exception {
        Duel duel =
                Duel.fight(
                        WARM_UPS,
                        ROUNDS,
                        () -> shown(program, environment),
                        () -> shown(bare, environment));
        return duel.medians(what, 1.5);
    }

    private static long shown(List<String> command, Map<String, String> environment)
            throws Exception {
        Child.Said said = Child.java(command, environment);
        if (!said.lastLine().equals("SHOWN")) {
            throw new IOException("no window was shown: " + said.lastLine());
        }
        return said.nanos();
    }

    /// @param until what is waited for: the `window` or its `content`
    private static List<String> program(Path folder, String until, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(options(true));
        cache().ifPresent(cache -> command.add("-XX:AOTCache=" + cache));
        command.addAll(
                List.of(
                        "-Duser.home=" + folder,
                        "-Dorg.sqlite.lib.path=" + PROGRAM,
                        "-Dglossator.exit-when-shown=" + until,
                        "-p",
                        PROGRAM.toString(),
                        "-m",
                        "org.glossator/org.glossator.app.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /// The empty window, with a cache of its own classes if the program has one.
    private static List<String> bare(Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path jar = jar(folder.resolve("bare.jar"));
        List<String> start =
                List.of(
                        "-p",
                        PROGRAM.toString(),
                        "--add-modules",
                        "javafx.controls",
                        "-cp",
                        jar.toString(),
                        BareWindow.class.getName());
        List<String> command = new ArrayList<>(options(false));
        if (cache().isPresent()) {
            Path own = folder.resolve("bare.aot");
            List<String> training = new ArrayList<>(command);
            training.add("-XX:AOTCacheOutput=" + own);
            training.addAll(start);
            Child.java(training, environment);
            command.add("-XX:AOTCache=" + own);
        }
        command.addAll(start);
        return command;
    }

    private static Optional<Path> cache() {
        return Optional.of(PROGRAM.resolve("glossator.aot")).filter(Files::exists);
    }

    /// The installed options of the virtual machine.
    ///
    /// @param modules whether modules of the program are there to be named
    private static List<String> options(boolean modules) throws IOException {
        List<String> options = new ArrayList<>();
        for (String option : Files.readAllLines(PROGRAM.resolve("jvm.args"))) {
            if (modules || !option.startsWith("--enable-native-access")) {
                options.add(option);
            }
        }
        if (!modules) {
            options.add("--enable-native-access=javafx.graphics");
        }
        return options;
    }

    private static Path jar(Path file) throws IOException {
        String name = BareWindow.class.getSimpleName();
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String one : List.of(name, name + "$1")) {
                jar.putNextEntry(new JarEntry("org/glossator/bench/" + one + ".class"));
                copy(one + ".class", jar);
                jar.closeEntry();
            }
        }
        return file;
    }

    private static void copy(String name, OutputStream out) throws IOException {
        try (InputStream in = Objects.requireNonNull(BareWindow.class.getResourceAsStream(name))) {
            in.transferTo(out);
        }
    }
}
