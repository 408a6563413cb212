package org.glossator.ui.surface;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.glossator.ui.base.Fonts;

import java.lang.Character.UnicodeScript;

/// Which face sets a piece: the text face, or the machine's best for another script.
final class Typefaces {

    /// How much of a piece is looked at, in code units.
    private static final int SAMPLE = 200;

    private Typefaces() {}

    /// The script that most of a piece's first letters belong to.
    static UnicodeScript scriptOf(String text) {
        int ours = 0;
        int others = 0;
        UnicodeScript other = UnicodeScript.LATIN;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            UnicodeScript script = UnicodeScript.of(text.codePointAt(i));
            switch (script) {
                case COMMON, INHERITED, UNKNOWN -> {
                    // Shared by all scripts.
                }
                case LATIN, GREEK, CYRILLIC -> ours++;
                default -> {
                    // Japanese shows itself by its syllables, whatever the number of ideographs.
                    boolean japanese =
                            other == UnicodeScript.HIRAGANA || other == UnicodeScript.KATAKANA;
                    other = japanese ? other : script;
                    others++;
                }
            }
        }
        return others * 2 > ours ? other : UnicodeScript.LATIN;
    }

    /// @param family the text face, for the scripts it has
    /// @param faces for other scripts
    static Font font(
            String family, Faces faces, UnicodeScript script, boolean strong, double size) {
        FontWeight weight = strong ? FontWeight.BOLD : FontWeight.NORMAL;
        if (script != UnicodeScript.LATIN) {
            String other = faces.of(script).or(() -> Fonts.text(script)).orElse(family);
            return Font.font(other, weight, size);
        }
        // A family has two weights at most, and what the bundled ones call bold is a family.
        if (strong && family.equals(Fonts.SERIF)) {
            return Font.font(Fonts.SERIF_SEMIBOLD, size);
        }
        if (strong && family.equals(Fonts.SANS)) {
            return Font.font(Fonts.SANS_SEMIBOLD, size);
        }
        return Font.font(family, weight, size);
    }
}
