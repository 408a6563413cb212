package org.glossator.settings;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The JSON file the settings stand in.
///
/// Fields it lacks have their defaults and fields it should not have are passed over, so that an
/// older and a newer program can share it.
public final class SettingsFile {

    /// System property that puts the file elsewhere.
    public static final String PROPERTY = "glossator.settings";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The file of this user on this machine.
    public static SettingsFile standard() {
        String told = System.getProperty(PROPERTY);
        return new SettingsFile(
                told == null
                        ? standard(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", ".")),
                                System.getenv())
                        : Path.of(told));
    }

    /// Where each system keeps what programs remember.
    static Path standard(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Path config;
        if (name.startsWith("windows")) {
            config = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        } else if (name.startsWith("mac")) {
            config = home.resolve("Library").resolve("Application Support");
        } else {
            config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        }
        return config.resolve("glossator").resolve("settings.json");
    }

    /// A relative path in the variable counts for nothing, as the XDG specification has it.
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String told = environment.getOrDefault(variable, "");
        return told.isBlank() || !Path.of(told).isAbsolute() ? otherwise : Path.of(told);
    }

    public Path path() {
        return file;
    }

    /// What was read.
    ///
    /// @param broken where a file that could not be understood has been put, if there was one; the
    ///   settings are then the defaults, and the user should hear of it
    public record Loaded(Settings settings, Optional<Path> broken) {}

    /// Reads the settings; the defaults if there is no file.
    ///
    /// @throws IOException if the machine will not read the file, or not move a broken one aside
    public Loaded load() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            return new Loaded(SettingsCodec.decode(new Fields(Json.read(bytes))), Optional.empty());
        } catch (JacksonException | IllegalArgumentException | ArithmeticException _) {
            Path aside = file.resolveSibling(file.getFileName() + ".broken");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Loaded(Settings.DEFAULT, Optional.of(aside));
        }
    }

    /// Puts `settings` in the file's place at once or not at all.
    ///
    /// @throws IOException if the machine will not write there
    public void save(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "settings", ".tmp");
        try {
            Files.write(temporary, Json.write(SettingsCodec.encode(settings)));
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
