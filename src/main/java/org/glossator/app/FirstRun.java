package org.glossator.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The main job on the sample articles: in the window where there is a display, else in memory.
public final class FirstRun {

    private FirstRun() {}

    /// @param arguments the folder that a run without a display leaves its files in
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Main.exit(err, () -> run(Path.of(arguments[0]), out, err));
    }

    private static int run(Path folder, PrintWriter out, PrintWriter err) {
        Optional<String> missing = Desktop.here().missing();
        if (missing.isEmpty()) {
            return new Face(err).startWithSample();
        }
        new MainJob(folder, out, err).run();
        out.println("For the window: " + missing.get());
        return 0;
    }
}
