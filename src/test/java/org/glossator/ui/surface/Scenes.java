package org.glossator.ui.surface;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.glossator.ui.base.Png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A surface in a scene of its own that is not shown, and marks in the colours of the themes.
final class Scenes {

    private static final String LIGHT =
            """
            -gl-paper: #fdfcf9; -gl-text: #23211d; -gl-muted: #615c53; -gl-selection: #cbe2ee;
            -gl-accent: #1f5f7a; -gl-focus: #2b83a8;\
            """;
    private static final String DARK =
            """
            -gl-paper: #1e1d1b; -gl-text: #e4e0d8; -gl-muted: #a59f94; -gl-selection: #2a4b5c;
            -gl-accent: #7fc0dc; -gl-focus: #5aa9c9; -fx-base: #1e1d1b;\
            """;

    private Scenes() {}

    /// The three tags of a new project, in one theme's colours.
    record Tags(MarkStyle claim, MarkStyle actor, MarkStyle location) {

        static final Tags ON_LIGHT =
                of("#ffe5c1 #b67d05 #7c5401", "#d7edff #0072b2 #016097", "#ccf5e2 #0f9c72 #056a4c");
        static final Tags ON_DARK =
                of("#4a3512 #d89b2b #f0c070", "#12374f #4aa3dd #9bd0f5", "#0f3f30 #35b48a #82dfc0");

        private static Tags of(String claim, String actor, String location) {
            return new Tags(
                    style("claim", claim, MarkStyle.Shape.BAND),
                    style("actor", actor, MarkStyle.Shape.UNDERLINE),
                    style("location", location, MarkStyle.Shape.BOX));
        }

        private static MarkStyle style(String label, String colours, MarkStyle.Shape shape) {
            String[] parts = colours.split(" ");
            return new MarkStyle(
                    label, Color.web(parts[0]), Color.web(parts[1]), Color.web(parts[2]), shape);
        }
    }

    static TextSurface surface(double width, double height, boolean dark) {
        TextSurface surface = new TextSurface();
        StackPane root = new StackPane(surface);
        root.setStyle(dark ? DARK : LIGHT);
        new Scene(root, width, height);
        return surface;
    }

    static void layOut(TextSurface surface) {
        surface.getScene().getRoot().applyCss();
        surface.getScene().getRoot().layout();
    }

    /// Lays out in another size, as if the window had been resized.
    static void resize(TextSurface surface, double width, double height) {
        surface.getParent().resize(width, height);
        layOut(surface);
    }

    static WritableImage paint(TextSurface surface) {
        layOut(surface);
        return surface.getScene().snapshot(null);
    }

    /// Keeps a picture for people to look at, in `target/screens`.
    static void keep(TextSurface surface, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("surface-" + name + ".png"))) {
            Png.write(paint(surface), out);
        }
    }

    static SurfaceMark mark(MarkStyle style, Span... fragments) {
        return mark(style, Emphasis.SOLID, fragments);
    }

    static SurfaceMark mark(MarkStyle style, Emphasis emphasis, Span... fragments) {
        String name = style.label() + List.of(fragments) + emphasis;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new SurfaceMark(new AnnotationId(id), List.of(fragments), style, emphasis);
    }

    /// Where `quote` stands in `text` for the first time.
    static Span find(String text, String quote) {
        int begin = text.indexOf(quote);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + quote);
        }
        return new Span(begin, begin + quote.length());
    }

    /// A sample article without its header.
    static String article(String name) throws IOException {
        String file = Files.readString(Path.of("sample-articles", name + ".txt"));
        return file.substring(file.indexOf("---\n", 4) + 4);
    }
}
