package org.glossator.ui.base;

import javafx.scene.image.Image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pictures that tests leave in `target/screens` for people to look at.
public final class Screens {

    private Screens() {}

    /// @param name without the folder and `.png`
    public static void save(String name, Image image) {
        try {
            Path file =
                    Files.createDirectories(Path.of("target", "screens")).resolve(name + ".png");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Png.write(image, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
