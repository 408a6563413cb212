package org.glossator.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether this machine can show a window, found out before the toolkit is asked: it would answer
/// with a stack trace.
final class Desktop {

    /// What JavaFX stands on under Linux.
    static final String GTK = "libgtk-3.so.0";

    private final String system;
    private final Map<String, String> environment;

    /// @param system the name of the operating system, as Java tells it
    Desktop(String system, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
    }

    static Desktop here() {
        return new Desktop(System.getProperty("os.name", ""), System.getenv());
    }

    /// What stands in the way of a window: one line, with what to do; empty when nothing does.
    Optional<String> missing() {
        if (!system.contains("linux")) {
            return Optional.empty();
        }
        if (!hasDisplay()) {
            return Optional.of(
                    "there is no display (DISPLAY is not set); start glossator in a desktop"
                            + " session, or work with the commands of glossator --help");
        }
        return missingLibrary(GTK);
    }

    /// Whether a display is named at all.
    boolean hasDisplay() {
        return !system.contains("linux") || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// The line that names the package of a library, if the library is not there.
    @SuppressWarnings("restricted") // Only asks whether it is there; nothing of it is called.
    static Optional<String> missingLibrary(String library) {
        try {
            // For good, since JavaFX is about to load it too.
            SymbolLookup.libraryLookup(library, Arena.global());
            return Optional.empty();
        } catch (IllegalArgumentException absent) {
            return Optional.of(
                    "the desktop library GTK 3 ("
                            + library
                            + ") is missing; install the package libgtk-3-0 (Debian, Ubuntu:"
                            + " apt install libgtk-3-0) or gtk3 (Fedora: dnf install gtk3; Arch:"
                            + " pacman -S gtk3)");
        }
    }
}
