package org.glossator.ui.surface;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.Png;
import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagShape;
import org.glossator.ui.base.Theme;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A surface in a scene of its own that is not shown, and marks in the colours of the themes.
final class Scenes {

    private Scenes() {}

    /// The three tags of a new project, in one theme's colours.
    record Tags(MarkStyle claim, MarkStyle actor, MarkStyle location) {

        static final Tags ON_LIGHT = of(Theme.LIGHT);
        static final Tags ON_DARK = of(Theme.DARK);

        private static Tags of(Theme theme) {
            return new Tags(
                    new MarkStyle("claim", TagColours.of("#e69f00", theme), TagShape.BAND),
                    new MarkStyle("actor", TagColours.of("#0072b2", theme), TagShape.UNDERLINE),
                    new MarkStyle("location", TagColours.of("#009e73", theme), TagShape.BOX));
        }
    }

    /// The bundled faces, loaded once.
    private static final class Faces {
        static {
            Fonts.load();
        }

        static void load() {
            // The class is initialised on the way here.
        }
    }

    static TextSurface surface(double width, double height, boolean dark) {
        Faces.load();
        TextSurface surface = new TextSurface();
        Scene scene = new Scene(new StackPane(surface), width, height);
        (dark ? Theme.DARK : Theme.LIGHT).apply(scene);
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
