package org.glossator.ui.surface;

import org.glossator.ui.base.Fonts;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/// The font families the reader has chosen for scripts. Empty, or not on this machine: the style
/// sheet's for the text, the machine's best for the others.
///
/// @param text for Latin, Greek and Cyrillic
/// @param cjk for Chinese, Japanese and Korean
public record Faces(String text, String arabic, String cjk) {

    public static final Faces DEFAULT = new Faces("", "", "");

    String textOr(String otherwise) {
        return installed(text).orElse(otherwise);
    }

    /// What was chosen for a script other than Latin.
    Optional<String> of(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> installed(arabic);
            case HAN, BOPOMOFO, HIRAGANA, KATAKANA, HANGUL -> installed(cjk);
            default -> Optional.empty();
        };
    }

    private static Optional<String> installed(String family) {
        return Optional.of(family).filter(name -> !name.isEmpty()).filter(Fonts::isInstalled);
    }
}
