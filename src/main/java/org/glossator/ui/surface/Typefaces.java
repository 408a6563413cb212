package org.glossator.ui.surface;

import com.ibm.icu.lang.UScript;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of the machine's faces sets which script.
///
/// The first installed family of a script's list is taken; where none is installed, the text face
/// and the toolkit's own fallback have to do.
final class Typefaces {

    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());

    private static final Map<Integer, List<String>> PREFERRED =
            Map.of(
                    UScript.ARABIC,
                    List.of("Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic"),
                    UScript.HEBREW,
                    List.of("Noto Serif Hebrew", "Arial Hebrew", "Noto Sans Hebrew", "Segoe UI"),
                    UScript.DEVANAGARI,
                    List.of(
                            "Noto Serif Devanagari",
                            "Kohinoor Devanagari",
                            "Nirmala UI",
                            "Noto Sans Devanagari"),
                    UScript.HAN,
                    List.of(
                            "Noto Serif CJK SC",
                            "Songti SC",
                            "Microsoft YaHei",
                            "Noto Sans CJK SC"),
                    UScript.HIRAGANA,
                    List.of("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho"),
                    UScript.HANGUL,
                    List.of("Noto Serif CJK KR", "AppleMyungjo", "Malgun Gothic"),
                    UScript.THAI,
                    List.of("Noto Serif Thai", "Thonburi", "Leelawadee UI"));

    private static final int SAMPLE = 200;

    private Typefaces() {}

    /// The script that most of a piece's first letters belong to.
    static int scriptOf(String text) {
        int latin = 0;
        int other = UScript.LATIN;
        int others = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            int script = UScript.getScript(text.codePointAt(i));
            if (PREFERRED.containsKey(script)) {
                // Japanese shows itself by its syllables, whatever the number of ideographs.
                other = other == UScript.HIRAGANA ? other : script;
                others++;
            } else if (script != UScript.COMMON && script != UScript.INHERITED) {
                latin++;
            }
        }
        return others * 2 > latin ? other : UScript.LATIN;
    }

    static Font font(String family, int script, FontWeight weight, double size) {
        String chosen = family(family, script);
        String semibold = chosen + " Semibold";
        return weight == FontWeight.BOLD && Font.getFamilies().contains(semibold)
                ? Font.font(semibold, size)
                : Font.font(chosen, weight, size);
    }

    private static String family(String family, int script) {
        return PREFERRED.getOrDefault(script, List.of()).stream()
                .filter(INSTALLED::contains)
                .findFirst()
                .orElse(family);
    }
}
