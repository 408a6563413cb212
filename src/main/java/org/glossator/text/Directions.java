package org.glossator.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/// The base direction of paragraphs, by the rules P2 and P3 of the Unicode bidirectional algorithm
/// (UAX #9): the first strong character decides, and what isolates hold does not count.
public final class Directions {

    /// What a paragraph's characters say of its direction.
    public enum Base {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        /// No strong character: the surroundings decide.
        NEUTRAL
    }

    private Directions() {}

    public static Base of(CharSequence paragraph) {
        return of(paragraph, new Span(0, paragraph.length()));
    }

    /// @param paragraph the part of `text` to look at, in UTF-16 code units
    public static Base of(CharSequence text, Span paragraph) {
        int isolates = 0;
        int at = paragraph.begin();
        while (at < paragraph.end()) {
            int c = Character.codePointAt(text, at);
            switch (UCharacter.getDirection(c)) {
                case UCharacterDirection.LEFT_TO_RIGHT_ISOLATE,
                        UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
                        UCharacterDirection.FIRST_STRONG_ISOLATE ->
                        isolates++;
                case UCharacterDirection.POP_DIRECTIONAL_ISOLATE ->
                        isolates = Math.max(0, isolates - 1);
                case UCharacterDirection.LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return Base.LEFT_TO_RIGHT;
                    }
                }
                case UCharacterDirection.RIGHT_TO_LEFT,
                        UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return Base.RIGHT_TO_LEFT;
                    }
                }
                default -> {
                    // Neutral and weak characters, and the old embedding controls, decide nothing.
                }
            }
            at += Character.charCount(c);
        }
        return Base.NEUTRAL;
    }
}
