package org.glossator.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Renderers of marked text in a headless browser, run by the driver of `src/bench/web`.
///
/// @param folder where the driver and its modules are installed
record Renderers(Path folder, Path chromium) {

    private static final Path SOURCE = Path.of("src", "bench", "web");
    private static final Path INSTALLED = Path.of("target", "bench", "web");
    private static final String LOCK = "package-lock.json";

    /// What came of looking for them.
    sealed interface Found {

        record Ready(Renderers renderers) implements Found {}

        /// @param what is missing and what to do
        record Missing(String what) implements Found {}
    }

    /// Looks for a browser and for Node.js, and fetches the renderers as the lock file says.
    static Found find() throws IOException, InterruptedException {
        Optional<Path> chromium =
                Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> onPath(name).stream())
                        .findFirst();
        if (chromium.isEmpty()) {
            return new Found.Missing("no Chromium on the path; install the package chromium");
        }
        if (onPath("node").isEmpty() || onPath("npm").isEmpty()) {
            return new Found.Missing("no node or npm on the path; install Node.js 22 and npm");
        }
        if (!isInstalled()) {
            install();
            Said npm = run(INSTALLED, List.of("npm", "ci", "--ignore-scripts", "--no-audit"));
            if (npm.exit() != 0) {
                Scratch.delete(INSTALLED);
                return new Found.Missing("npm could not fetch the renderers: " + npm.complaint());
            }
        }
        install();
        return new Found.Ready(new Renderers(INSTALLED, chromium.get()));
    }

    private static boolean isInstalled() throws IOException {
        Path lock = INSTALLED.resolve(LOCK);
        return Files.exists(INSTALLED.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve(LOCK)) < 0;
    }

    private static void install() throws IOException {
        Files.createDirectories(INSTALLED);
        for (String name : List.of("package.json", LOCK, "driver.mjs", "page.mjs")) {
            Files.write(INSTALLED.resolve(name), Files.readAllBytes(SOURCE.resolve(name)));
        }
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A line of figures for a plan of the driver.
    ///
    /// @param texts where the texts are
    /// @param unthrottled whether frames follow each other as fast as they can
    String measure(Path texts, String plan, boolean unthrottled)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "driver.mjs"));
        command.addAll(List.of("--chromium", chromium.toString()));
        command.addAll(List.of("--texts", texts.toAbsolutePath().toString()));
        command.addAll(List.of("--plan", plan));
        if (unthrottled) {
            command.add("--unthrottled");
        }
        Said said = run(folder, command);
        if (said.exit() != 0) {
            throw new IOException(said.complaint());
        }
        return said.lastLine();
    }

    private record Said(int exit, String lastLine, String complaint) {}

    private static Said run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Path complaints = Scratch.fresh("renderers").resolve("stderr");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(complaints.toFile())
                        .start();
        String last = "";
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        int exit = process.waitFor();
        try (Stream<String> lines = Files.lines(complaints)) {
            return new Said(exit, last, String.join(" ", lines.limit(5).toList()));
        }
    }
}
