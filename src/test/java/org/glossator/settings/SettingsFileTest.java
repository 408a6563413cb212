package org.glossator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.settings.Settings.Commanding;
import org.glossator.settings.Settings.ExportChoice;
import org.glossator.settings.Settings.Faces;
import org.glossator.settings.Settings.Panes;
import org.glossator.settings.Settings.Place;
import org.glossator.settings.Settings.Reading;
import org.glossator.settings.Settings.WindowFrame;
import org.glossator.settings.SettingsFile.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class SettingsFileTest {

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void inAFolderThatIsNotThereYet(@TempDir Path folder) {
        path = folder.resolve("config").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void startsWithDefaults() throws IOException {
        assertThat(file.load()).isEqualTo(new Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void keepsEverySetting() throws IOException {
        Settings settings =
                Settings.DEFAULT
                        .withTheme(ThemeChoice.DARK)
                        .withAnnotator("Ада")
                        .withLastProject("/a/b.glossa")
                        .withPlace("/a/b.glossa", new Place(7, 1200, 3.5, "DATE", true))
                        .withWindow(new WindowFrame(true, 10, 20, 1000, 700, true))
                        .withPanes(new Panes(false, 250, true, 280))
                        .withReading(new Reading(21, 1.7, 60, new Faces("Georgia", "Amiri", "")))
                        .withScale(1.5)
                        .withFolder("import", "/articles")
                        .withExport(
                                new ExportChoice(
                                        "conll",
                                        "BIOES",
                                        "80/10/10",
                                        "SOURCE",
                                        "OUTER",
                                        "WHITESPACE",
                                        "WINDOW",
                                        "400",
                                        "300"))
                        .withCommanding(
                                new Commanding(
                                        Map.of(
                                                "article.find", List.of("F3", "?"),
                                                "command.quit", List.of()),
                                        List.of("command.undo")));
        file.save(settings);
        assertThat(file.load().settings()).isEqualTo(settings);
        assertThat(settings.place("/a/b.glossa")).map(Place::document).contains(7L);
        assertThat(settings.folder("export")).isEmpty();
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        file.save(Settings.DEFAULT);
        file.save(Settings.DEFAULT.withAnnotator("Ada"));
        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void fillsInWhatAFileOfAnotherVersionLacks() throws IOException {
        write("{\"annotator\":\"Ada\",\"panes\":{\"listWidth\":222},\"theme\":null,\"odd\":[1]}");
        Settings settings = file.load().settings();
        assertThat(settings.annotator()).isEqualTo("Ada");
        assertThat(settings.panes()).isEqualTo(new Panes(true, 222, true, 320));
        assertThat(settings.theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"theme\":",
                "[]",
                "{\"theme\":\"PINK\"}",
                "{\"window\":7}",
                "{\"keys\":{\"article.find\":\"F3\"}}",
                "{\"recentCommands\":[7]}",
                "{\"panes\":{\"listWidth\":\"wide\"}}",
                "{\"places\":{\"a\":{\"offset\":99999999999}}}",
                "\u0000\u0001"
            })
    void putsABrokenFileAside(String content) throws IOException {
        write(content);
        Path aside = path.resolveSibling("settings.json.broken");
        Loaded loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.broken()).contains(aside);
        assertThat(aside).hasContent(content);
        assertThat(path).doesNotExist();
    }

    @Test
    void remembersTheLastChosenCommandsOnce() {
        Commanding commanding = Commanding.DEFAULT;
        for (int i = 0; i < 20; i++) {
            commanding = commanding.chosen("command." + i).chosen("command.undo");
        }
        assertThat(commanding.recent())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .startsWith("command.undo", "command.19");
    }

    @Test
    void bringsNumbersWithinBounds() {
        assertThat(new Reading(900, Double.NaN, 0, Faces.DEFAULT))
                .isEqualTo(new Reading(40, 1.6, 30, Faces.DEFAULT));
        assertThat(Settings.DEFAULT.withScale(7).scale()).isEqualTo(2);
        assertThat(new WindowFrame(true, 0, 0, 3, 3, false).height()).isEqualTo(300);
        assertThat(new Panes(true, -1, true, 1e9)).isEqualTo(new Panes(true, 120, true, 2000));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,       XDG_CONFIG_HOME, /x, /x/glossator/settings.json",
        "Linux,       XDG_CONFIG_HOME, x,  /home/ada/.config/glossator/settings.json",
        "Linux,       OTHER,           /x, /home/ada/.config/glossator/settings.json",
        "Mac OS X,    XDG_CONFIG_HOME, /x,"
                + " /home/ada/Library/Application Support/glossator/settings.json",
        "Windows 11,  APPDATA,         /x, /x/glossator/settings.json",
        "Windows 11,  OTHER,           /x," + " /home/ada/AppData/Roaming/glossator/settings.json",
    })
    void standsWhereTheSystemKeepsSuchFiles(
            String system, String variable, String value, Path expected) {
        assertThat(SettingsFile.standard(system, Path.of("/home/ada"), Map.of(variable, value)))
                .isEqualTo(expected);
    }

    private void write(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
