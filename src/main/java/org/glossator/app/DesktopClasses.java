package org.glossator.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.stream.Stream;

/// The classes of JavaFX that a start on a display needs and a start in memory does not meet.
final class DesktopClasses {

    /// The packages of JavaFX that speak to the desktop and to the graphics card.
    private static final List<String> DESKTOP =
            List.of(
                    "com/sun/glass/ui/",
                    "com/sun/prism/es2/",
                    "com/sun/prism/ps/",
                    "com/sun/prism/impl/ps/");

    private static final String CLASS = ".class";

    private DesktopClasses() {}

    /// Loads them all: what watches this run learns them too.
    static void load() {
        ModuleLayer layer = ModuleLayer.boot();
        ModuleReference graphics =
                layer.configuration().findModule("javafx.graphics").orElseThrow().reference();
        ClassLoader loader = layer.findLoader("javafx.graphics");
        try (ModuleReader reader = graphics.open();
                Stream<String> names = reader.list()) {
            names.filter(DesktopClasses::isDesktop).forEach(name -> load(name, loader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDesktop(String name) {
        return name.endsWith(CLASS) && DESKTOP.stream().anyMatch(name::startsWith);
    }

    private static void load(String file, ClassLoader loader) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        try {
            // Not initialized: that would look for the desktop.
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is listed and not there", e);
        }
    }
}
