package org.glossator.app;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps what it makes without being told where.
record Places(Path data) {

    /// System property that puts the data folder elsewhere.
    static final String PROPERTY = "glossator.data";

    static Places standard() {
        String told = System.getProperty(PROPERTY, "");
        return new Places(
                told.isEmpty()
                        ? data(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", ".")),
                                System.getenv())
                        : Path.of(told));
    }

    /// The folder each system sets aside for a program's data.
    static Path data(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming))
                    .resolve("Glossator");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Glossator");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("glossator");
    }

    /// The sample project.
    Path sample() {
        return data.resolve("sample.glossa");
    }
}
