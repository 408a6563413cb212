package org.glossator.ui.surface;

import org.glossator.model.Direction;

/// What a surface shows: one frozen text and how it is to be set.
///
/// @param text the stored text, unchanged; any string is allowed
/// @param direction the base direction; [Direction#AUTO] looks at each paragraph by itself
/// @param language a BCP 47 tag, which chooses the rules for words and line ends; may be empty
/// @param heading what stands at its head
public record SurfaceText(String text, Direction direction, String language, Heading heading) {

    /// Running text without a heading.
    public static SurfaceText plain(String text) {
        return new SurfaceText(text, Direction.AUTO, "", Heading.NONE);
    }
}
