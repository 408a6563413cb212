package org.glossator.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A Java of its own, for what must be measured from the start or within a memory of its own.
final class Child {

    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    private Child() {}

    /// Starts a class of the benchmarks with the modules of this Java.
    static String run(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return run(main, Map.of(), options, arguments);
    }

    /// The same in another environment.
    static String run(
            Class<?> main,
            Map<String, String> environment,
            List<String> options,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.addAll(
                List.of(
                        "-p",
                        System.getProperty("jdk.module.path", ""),
                        "--patch-module",
                        "org.glossator=" + TEST_CLASSES,
                        "-m",
                        "org.glossator/" + main.getName()));
        command.addAll(List.of(arguments));
        return java(command, environment).lastLine();
    }

    /// What a child said last and when, in nanoseconds from its start.
    record Said(String lastLine, long nanos) {}

    /// Starts Java and waits for its end.
    ///
    /// @throws IOException if it fails, with what it complained of
    static Said java(List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path complaints = Scratch.fresh("child").resolve("stderr");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        String last = "";
        long at = start;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                at = System.nanoTime();
                last = line;
            }
        }
        if (process.waitFor() != 0 || last.isEmpty()) {
            try (Stream<String> lines = Files.lines(complaints)) {
                throw new IOException(
                        String.join(" ", command)
                                + "\n"
                                + String.join("\n", lines.limit(20).toList()));
            }
        }
        return new Said(last, at - start);
    }
}
