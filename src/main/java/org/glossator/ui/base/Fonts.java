package org.glossator.ui.base;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The typefaces: two that come with the program, and the system's for scripts they do not cover.
///
/// A JavaFX family has two weights at most, so semibold is a family of its own.
public final class Fonts {

    /// For the interface: Latin, Greek and Cyrillic.
    public static final String SANS = "Source Sans 3";

    public static final String SANS_SEMIBOLD = "Source Sans 3 Semibold";

    /// For articles: Latin, Greek and Cyrillic.
    public static final String SERIF = "Source Serif 4";

    public static final String SERIF_SEMIBOLD = "Source Serif 4 Semibold";

    private static final List<String> FILES =
            List.of(
                    "SourceSans3-Regular.ttf",
                    "SourceSans3-It.ttf",
                    "SourceSans3-Semibold.ttf",
                    "SourceSerif4-Regular.ttf",
                    "SourceSerif4-It.ttf",
                    "SourceSerif4-Semibold.ttf");

    private Fonts() {}

    /// Makes the bundled families known to JavaFX, the first time it is called; needed before the
    /// first scene. Any thread, but not while the toolkit starts: GTK then writes to the
    /// environment, which FreeType reads, and the C library guards neither against the other.
    public static void load() {
        Loaded.once();
    }

    /// Initialized once, as the virtual machine sees to.
    private static final class Loaded {
        static {
            FILES.forEach(Fonts::load);
            // Has JavaFX ask the system for its fonts, as the first scene would.
            Font.getDefault();
        }

        static void once() {}
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/org/glossator/fonts/" + file)) {
            if (in == null || Font.loadFont(in, 0) == null) {
                throw new IllegalStateException(file + " is not packed or no font");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The family to set running text of `script` in: the bundled serif where it has the letters,
    /// else the best text face this machine has.
    ///
    /// Empty if the machine has none that is known here: JavaFX then looks for one by itself.
    public static Optional<String> text(UnicodeScript script) {
        return faces(script).stream().filter(Fonts::isInstalled).findFirst();
    }

    /// Families for running text, the best first: faces drawn for reading before those for screens,
    /// Linux, Windows and macOS in each group.
    static List<String> faces(UnicodeScript script) {
        return switch (script) {
            case ARABIC ->
                    List.of(
                            "Noto Naskh Arabic",
                            "Vazirmatn",
                            "Amiri",
                            "Sakkal Majalla",
                            "Geeza Pro",
                            "Noto Sans Arabic",
                            "Segoe UI",
                            "DejaVu Sans");
            case HEBREW ->
                    List.of("Noto Serif Hebrew", "David", "New Peninim MT", "Noto Sans Hebrew");
            case DEVANAGARI ->
                    List.of(
                            "Noto Serif Devanagari",
                            "Tiro Devanagari Hindi",
                            "Kohinoor Devanagari",
                            "Nirmala UI",
                            "Noto Sans Devanagari",
                            "Lohit Devanagari");
            case HAN, BOPOMOFO ->
                    List.of(
                            "Noto Serif CJK SC",
                            "Source Han Serif SC",
                            "Songti SC",
                            "SimSun",
                            "Noto Sans CJK SC",
                            "PingFang SC",
                            "Microsoft YaHei",
                            "WenQuanYi Zen Hei");
            case HIRAGANA, KATAKANA ->
                    List.of(
                            "Noto Serif CJK JP",
                            "Hiragino Mincho ProN",
                            "Yu Mincho",
                            "Noto Sans CJK JP");
            case HANGUL ->
                    List.of("Noto Serif CJK KR", "AppleMyungjo", "Batang", "Noto Sans CJK KR");
            case BENGALI -> List.of("Noto Serif Bengali", "Nirmala UI", "Noto Sans Bengali");
            case TAMIL -> List.of("Noto Serif Tamil", "Nirmala UI", "Noto Sans Tamil");
            case THAI -> List.of("Noto Serif Thai", "Leelawadee UI", "Thonburi", "Noto Sans Thai");
            default -> List.of(SERIF);
        };
    }

    /// Installed families for running text of `script`, the best first: those known here, then
    /// those whose names say that they are made for it. JavaFX does not tell which letters a family
    /// has.
    public static List<String> families(UnicodeScript script) {
        List<String> signs =
                switch (script) {
                    case ARABIC -> List.of("Arabic", "Naskh", "Nastaliq", "Kufi");
                    case HAN -> List.of("CJK", "Source Han", "Mincho", "WenQuanYi");
                    default -> List.of();
                };
        Stream<String> known = known(script).filter(Fonts::isInstalled);
        Stream<String> named =
                Font.getFamilies().stream()
                        .filter(family -> signs.stream().anyMatch(family::contains));
        return Stream.concat(known, named).distinct().toList();
    }

    private static Stream<String> known(UnicodeScript script) {
        return script == UnicodeScript.HAN
                ? Stream.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.HANGUL)
                        .flatMap(one -> faces(one).stream())
                : faces(script).stream();
    }

    public static boolean isInstalled(String family) {
        return Font.font(family).getFamily().equals(family);
    }
}
