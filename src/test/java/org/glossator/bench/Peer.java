package org.glossator.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Another project's code at work in a Java of its own, so that what it needs does not lie beside
/// what the program needs. It waits for its turn, as the program does for its own.
final class Peer implements AutoCloseable {

    private static final Path SOURCES = Path.of("src", "bench");
    private static final Path BUILT = Path.of("target", "bench-peers");

    /// What came of looking for one.
    sealed interface Found {

        record Ready(Peer peer) implements Found {}

        /// @param why in one line
        record Missing(String why) implements Found {}
    }

    private final Process process;
    private final BufferedWriter to;
    private final BufferedReader from;
    private final Path complaints;

    private Peer(Process process, Path complaints) {
        this.process = process;
        this.to = process.outputWriter(StandardCharsets.UTF_8);
        this.from = process.inputReader(StandardCharsets.UTF_8);
        this.complaints = complaints;
    }

    /// Fetches and compiles a peer with Maven and starts it.
    ///
    /// @param name of its folder in `src/bench`
    /// @param main its class
    /// @param options of its virtual machine
    static Found start(String name, String main, List<String> options, Path in, Path out)
            throws IOException, InterruptedException {
        Path folder = BUILT.resolve(name);
        if (Files.notExists(folder.resolve("class-path"))) {
            Path said = Scratch.fresh("peer").resolve("maven");
            Path pom = SOURCES.resolve(name).resolve("pom.xml");
            int exit =
                    new ProcessBuilder("mvn", "-q", "-B", "-f", pom.toString(), "process-classes")
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start()
                            .waitFor();
            if (exit != 0) {
                return new Found.Missing("Maven could not build it: " + head(said));
            }
        }
        String classes =
                folder.resolve("classes")
                        + File.pathSeparator
                        + Files.readString(folder.resolve("class-path"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main, in.toString(), out.toString()));
        Path complaints = Scratch.fresh("peer-" + name).resolve("stderr");
        Process process = new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        return new Found.Ready(new Peer(process, complaints));
    }

    /// Lets it do its work once.
    ///
    /// @return a line of figures
    /// @throws IOException if it has ended, with what it complained of
    String turn() throws IOException {
        to.write("turn\n");
        to.flush();
        String line = from.readLine();
        if (line == null) {
            throw new IOException(head(complaints));
        }
        return line;
    }

    private static String head(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return String.join(" ", lines.limit(10).toList());
        }
    }

    /// Lets it end.
    @Override
    public void close() throws IOException {
        to.close();
        from.close();
        process.onExit().join();
    }
}
