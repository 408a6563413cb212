package org.glossator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Refusal;
import org.glossator.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// The short way to the window, past the command line, and what must not take it.
class MainTest {

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        PrintWriter errors = new PrintWriter(err, true);
        Face face = new Face(errors, new SettingsFile(folder.resolve("settings.json")));
        return Main.run(face, new PrintWriter(out, true), errors, arguments);
    }

    @Test
    void whatIsNoProjectIsRefusedBeforeAWindowComesUp() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Not a project.");
        assertThatThrownBy(() -> run("open", file.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void anOptionIsForTheCommandLine() {
        assertThat(run("open", "--help")).isZero();
        assertThat(out.toString()).contains("Opens the window on a project.");
    }
}
