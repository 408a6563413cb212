package org.glossator.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the program remembers of its user. Immutable; paths are absolute, as strings.
///
/// @param annotator who annotates, or empty before they have said
/// @param lastProject the project to open at start, or empty
/// @param places where the user was in each project, by the project's path
/// @param folders the folder last used, by purpose, such as `import`
/// @param scale size of the interface, of which 1 is the normal one; the article has its own
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
        Commanding commanding,
        double scale,
        boolean suggesting) {

    /// The interface at twice its size.
    public static final double LARGEST_SCALE = 2;

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
                    Commanding.DEFAULT,
                    1,
                    true);

    public Settings {
        scale = Bounds.clamp(scale, 1, LARGEST_SCALE, 1);
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
        return with(draft -> draft.theme = value);
    }

    public Settings withAnnotator(String value) {
        return with(draft -> draft.annotator = value);
    }

    public Settings withLastProject(String path) {
        return with(draft -> draft.lastProject = path);
    }

    public Settings withPlace(String path, Place place) {
        return with(draft -> draft.places = with(places, path, place));
    }

    public Settings withWindow(WindowFrame value) {
        return with(draft -> draft.window = value);
    }

    public Settings withPanes(Panes value) {
        return with(draft -> draft.panes = value);
    }

    public Settings withReading(Reading value) {
        return with(draft -> draft.reading = value);
    }

    public Settings withFolder(String purpose, String folder) {
        return with(draft -> draft.folders = with(folders, purpose, folder));
    }

    public Settings withExport(ExportChoice value) {
        return with(draft -> draft.export = value);
    }

    public Settings withCommanding(Commanding value) {
        return with(draft -> draft.commanding = value);
    }

    public Settings withScale(double value) {
        return with(draft -> draft.scale = value);
    }

    public Settings withSuggesting(boolean value) {
        return with(draft -> draft.suggesting = value);
    }

    private Settings with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    /// Settings while one of them is being changed.
    private static final class Draft {

        private ThemeChoice theme;
        private String annotator;
        private String lastProject;
        private Map<String, Place> places;
        private WindowFrame window;
        private Panes panes;
        private Reading reading;
        private Map<String, String> folders;
        private ExportChoice export;
        private Commanding commanding;
        private double scale;
        private boolean suggesting;

        private Draft(Settings of) {
            theme = of.theme;
            annotator = of.annotator;
            lastProject = of.lastProject;
            places = of.places;
            window = of.window;
            panes = of.panes;
            reading = of.reading;
            folders = of.folders;
            export = of.export;
            commanding = of.commanding;
            scale = of.scale;
            suggesting = of.suggesting;
        }

        private Settings settings() {
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
                    commanding,
                    scale,
                    suggesting);
        }
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
    /// @param measure the longest line, in average characters
    public record Reading(double textSize, double lineHeight, double measure, Faces faces) {

        public static final Reading DEFAULT = new Reading(18, 1.6, 70, Faces.DEFAULT);

        public static final double SMALLEST = 12;

        public static final double LARGEST = 40;

        public Reading {
            textSize = Bounds.clamp(textSize, SMALLEST, LARGEST, 18);
            lineHeight = Bounds.clamp(lineHeight, 1, 3, 1.6);
            measure = Bounds.clamp(measure, 30, 140, 70);
        }

        public Reading withTextSize(double value) {
            return new Reading(value, lineHeight, measure, faces);
        }

        public Reading withLineHeight(double value) {
            return new Reading(textSize, value, measure, faces);
        }

        public Reading withMeasure(double value) {
            return new Reading(textSize, lineHeight, value, faces);
        }

        public Reading withFaces(Faces value) {
            return new Reading(textSize, lineHeight, measure, value);
        }
    }

    /// The font families articles are set in; empty for the one the program chooses.
    ///
    /// @param text for Latin, Greek and Cyrillic
    /// @param cjk for Chinese, Japanese and Korean
    public record Faces(String text, String arabic, String cjk) {

        public static final Faces DEFAULT = new Faces("", "", "");
    }

    /// What was chosen in the last export, as the export names it; empty for nothing yet.
    ///
    /// @param by what was shared out together
    /// @param overlaps which of overlapping spans stays
    /// @param tokens what a token was
    /// @param records what a record was
    /// @param window how many tokens a window had
    /// @param stride by how many tokens windows went on
    public record ExportChoice(
            String format,
            String scheme,
            String split,
            String by,
            String overlaps,
            String tokens,
            String records,
            String window,
            String stride) {

        public static final ExportChoice DEFAULT =
                new ExportChoice("", "", "", "", "", "", "", "", "");
    }

    /// How the user tells the program what to do.
    ///
    /// @param keys by command id, as the window names keys: only for commands whose keys the user
    ///   has changed; none for a command that is to have none
    /// @param recent ids of what was chosen in the command palette, the last first
    public record Commanding(Map<String, List<String>> keys, List<String> recent) {

        public static final Commanding DEFAULT = new Commanding(Map.of(), List.of());

        /// So many are remembered.
        private static final int RECENT = 8;

        public Commanding {
            Map<String, List<String>> copy = new HashMap<>();
            keys.forEach((id, names) -> copy.put(id, List.copyOf(names)));
            keys = Map.copyOf(copy);
            recent = recent.stream().distinct().limit(RECENT).toList();
        }

        public Commanding withKeys(Map<String, List<String>> value) {
            return new Commanding(value, recent);
        }

        /// With `id` as what was chosen last.
        public Commanding chosen(String id) {
            return new Commanding(keys, Stream.concat(Stream.of(id), recent.stream()).toList());
        }
    }
}
