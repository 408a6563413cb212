package org.glossator.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program together with one of the benchmarks as it is installed: in jars, with a class cache
/// that was made by running it once. A patched module can have none.
///
/// @param options of the virtual machine, with those that start the class
record Packaged(List<String> options) {

    private static final Path PROGRAM = Path.of("target", "glossator", "lib");
    private static final List<Path> CLASSES =
            List.of(Path.of("target", "classes"), Path.of("target", "test-classes"));

    /// @param always options of the virtual machine
    /// @param training more of them, for the run that makes the cache
    /// @param arguments what the class is told in that run
    static Packaged of(
            Class<?> main, List<String> always, List<String> training, String... arguments)
            throws IOException, InterruptedException {
        Path folder = Scratch.fresh("packaged-" + main.getSimpleName()).toAbsolutePath();
        Path jar = jar(folder.resolve("program.jar"));
        List<String> options = joined(List.of(List.of("@" + PROGRAM.resolve("jvm.args")), always));
        List<String> start = List.of("-p", modules(jar), "-m", "org.glossator/" + main.getName());
        Path cache = folder.resolve("program.aot");
        Child.java(
                joined(
                        List.of(
                                training,
                                options,
                                List.of("-XX:AOTCacheOutput=" + cache),
                                start,
                                List.of(arguments))),
                Map.of());
        return new Packaged(joined(List.of(options, List.of("-XX:AOTCache=" + cache), start)));
    }

    /// What the class says last.
    ///
    /// @param more options of the virtual machine
    String run(Map<String, String> environment, List<String> more, String... arguments)
            throws IOException, InterruptedException {
        return Child.java(joined(List.of(more, options, List.of(arguments))), environment)
                .lastLine();
    }

    private static List<String> joined(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static String modules(Path own) throws IOException {
        try (Stream<Path> jars = Files.list(PROGRAM.toAbsolutePath())) {
            return Stream.concat(
                            Stream.of(own),
                            jars.filter(jar -> jar.getFileName().toString().endsWith(".jar"))
                                    .filter(jar ->
                                            !jar.getFileName().toString().startsWith("glossator-"))
                                    .sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path jar(Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Path root : CLASSES) {
                for (String name : names(root)) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(root.resolve(name), jar);
                    jar.closeEntry();
                }
            }
        }
        return file;
    }

    private static TreeSet<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
