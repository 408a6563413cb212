package org.glossator.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// A display to show windows on: the desktop's own, or one in memory for as long as it is needed.
final class Display implements AutoCloseable {

    private final String name;
    private final Optional<Process> server;

    private Display(String name, Optional<Process> server) {
        this.name = name;
        this.server = server;
    }

    /// Empty if there is neither a display nor a program to make one.
    static Optional<Display> find() throws IOException {
        String own = System.getenv("DISPLAY");
        if (own != null && !own.isBlank() || !System.getProperty("os.name").contains("Linux")) {
            return Optional.of(new Display(own == null ? "" : own, Optional.empty()));
        }
        return virtual();
    }

    /// The server picks a free number and prints it once it is ready.
    private static Optional<Display> virtual() throws IOException {
        Process server;
        try {
            server =
                    new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb ended before it was ready");
        }
        return Optional.of(new Display(":" + number, Optional.of(server)));
    }

    Map<String, String> environment() {
        return name.isEmpty() ? Map.of() : Map.of("DISPLAY", name);
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
