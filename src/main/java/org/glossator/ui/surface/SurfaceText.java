package org.glossator.ui.surface;

import org.glossator.model.Direction;
import org.glossator.model.Subheading;

import java.util.List;

/// What a surface shows: one frozen text and how it is to be set.
///
/// @param text the stored text, unchanged; any string is allowed
/// @param direction the base direction; [Direction#AUTO] looks at each paragraph by itself
/// @param language a BCP 47 tag, which chooses the rules for words and line ends; may be empty
/// @param heading what stands at its head
/// @param headings within it, in text order and apart; the paragraphs they are in are set as such
public record SurfaceText(
        String text,
        Direction direction,
        String language,
        Heading heading,
        List<Subheading> headings) {

    public SurfaceText {
        headings = List.copyOf(headings);
    }

    /// A text without headings within it.
    public SurfaceText(String text, Direction direction, String language, Heading heading) {
        this(text, direction, language, heading, List.of());
    }

    /// Running text without a heading.
    public static SurfaceText plain(String text) {
        return new SurfaceText(text, Direction.AUTO, "", Heading.NONE);
    }
}
