package org.glossator.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the program remembers of its user. Immutable; paths are absolute, as strings.
///
/// @param annotator who annotates, or empty before they have said
/// @param lastProject the project to open at start, or empty
/// @param places where the user was in each project, by the project's path
/// @param folders the folder last used, by purpose, such as `import`
/// @param suggesting whether suggestions are shown
public record Settings(
        ThemeChoice theme,
        String annotator,
        String lastProject,
        Map<String, Place> places,
        WindowFrame window,
        Panes panes,
        Reading reading,
        Map<String, String> folders,
        ExportChoice export,
        boolean suggesting) {

    /// What a fresh start has.
    public static final Settings DEFAULT =
            new Settings(
                    ThemeChoice.SYSTEM,
                    "",
                    "",
                    Map.of(),
                    WindowFrame.DEFAULT,
                    Panes.DEFAULT,
                    Reading.DEFAULT,
                    Map.of(),
                    ExportChoice.DEFAULT,
                    true);

    public Settings {
        places = Map.copyOf(places);
        folders = Map.copyOf(folders);
    }

    /// Where the user was in the project at `path`, if it was open before.
    public Optional<Place> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /// The folder last used for `purpose`.
    public Optional<String> folder(String purpose) {
        return Optional.ofNullable(folders.get(purpose));
    }

    public Settings withTheme(ThemeChoice value) {
        return new Settings(
                value,
                annotator,
                lastProject,
                places,
                window,
                panes,
                reading,
                folders,
                export,
                suggesting);
    }

    public Settings withAnnotator(String value) {
        return new Settings(
                theme,
                value,
                lastProject,
                places,
                window,
                panes,
                reading,
                folders,
                export,
                suggesting);
    }

    public Settings withLastProject(String path) {
        return new Settings(
                theme,
                annotator,
                path,
                places,
                window,
                panes,
                reading,
                folders,
                export,
                suggesting);
    }

    public Settings withPlace(String path, Place place) {
        Map<String, Place> all = with(places, path, place);
        return new Settings(
                theme,
                annotator,
                lastProject,
                all,
                window,
                panes,
                reading,
                folders,
                export,
                suggesting);
    }

    public Settings withWindow(WindowFrame value) {
        return new Settings(
                theme,
                annotator,
                lastProject,
                places,
                value,
                panes,
                reading,
                folders,
                export,
                suggesting);
    }

    public Settings withPanes(Panes value) {
        return new Settings(
                theme,
                annotator,
                lastProject,
                places,
                window,
                value,
                reading,
                folders,
                export,
                suggesting);
    }

    public Settings withReading(Reading value) {
        return new Settings(
                theme,
                annotator,
                lastProject,
                places,
                window,
                panes,
                value,
                folders,
                export,
                suggesting);
    }

    public Settings withFolder(String purpose, String folder) {
        Map<String, String> all = with(folders, purpose, folder);
        return new Settings(
                theme,
                annotator,
                lastProject,
                places,
                window,
                panes,
                reading,
                all,
                export,
                suggesting);
    }

    public Settings withExport(ExportChoice value) {
        return new Settings(
                theme,
                annotator,
                lastProject,
                places,
                window,
                panes,
                reading,
                folders,
                value,
                suggesting);
    }

    public Settings withSuggesting(boolean value) {
        return new Settings(
                theme,
                annotator,
                lastProject,
                places,
                window,
                panes,
                reading,
                folders,
                export,
                value);
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    /// Where the user was in a project.
    ///
    /// @param document number of the document, or 0 for none
    /// @param offset code unit of the text at the top of the view
    /// @param pixels how far its line is scrolled past the top
    /// @param sort what the document list is sorted by, as the list names it; empty for its default
    public record Place(
            long document, int offset, double pixels, String sort, boolean descending) {}

    /// The window on its screen, in pixels.
    ///
    /// @param placed whether `x` and `y` mean anything yet
    public record WindowFrame(
            boolean placed, double x, double y, double width, double height, boolean maximised) {

        public static final WindowFrame DEFAULT = new WindowFrame(false, 0, 0, 1280, 820, false);

        public WindowFrame {
            width = Bounds.clamp(width, 400, 16_000, 1280);
            height = Bounds.clamp(height, 300, 16_000, 820);
        }
    }

    /// The panes beside the article, in pixels.
    public record Panes(
            boolean listShown, double listWidth, boolean inspectorShown, double inspectorWidth) {

        public static final Panes DEFAULT = new Panes(true, 300, true, 320);

        public Panes {
            listWidth = Bounds.clamp(listWidth, 120, 2_000, 300);
            inspectorWidth = Bounds.clamp(inspectorWidth, 120, 2_000, 320);
        }
    }

    /// How the article is set.
    ///
    /// @param textSize in pixels
    /// @param lineHeight as a multiple of the text size
    public record Reading(double textSize, double lineHeight) {

        public static final Reading DEFAULT = new Reading(18, 1.6);

        public static final double SMALLEST = 12;

        public static final double LARGEST = 40;

        public Reading {
            textSize = Bounds.clamp(textSize, SMALLEST, LARGEST, 18);
            lineHeight = Bounds.clamp(lineHeight, 1, 3, 1.6);
        }
    }

    /// What was chosen in the last export, as the export names it; empty for nothing yet.
    public record ExportChoice(String format, String scheme, String split) {

        public static final ExportChoice DEFAULT = new ExportChoice("", "", "");
    }
}
