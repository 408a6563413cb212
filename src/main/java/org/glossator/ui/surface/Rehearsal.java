package org.glossator.ui.surface;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagShape;
import org.glossator.ui.base.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Sets and paints an article that nobody sees, so that the first one somebody opens is not the
/// first one this program has ever set: what runs for the first time takes twice as long.
public final class Rehearsal {

    private static final String PARAGRAPH =
            """
            The harbour office told the agency on Monday that “no ship has been turned away”. Two \
            captains said the clerk had answered: “Nobody told us, ‘wait outside’, until the tide \
            was gone.” The clerk did not reply to questions (12.5 % of all ships were late).
            """;

    /// As much as a long article has, and all of it in sight.
    private static final int PARAGRAPHS = 60;

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 8_000;

    private static final String COLOUR = "#0072b2";

    private Rehearsal() {}

    /// Takes some tenths of a second. On any thread: nodes that are in no window may be made
    /// anywhere.
    public static void run() {
        TextSurface surface = new TextSurface();
        surface.resize(WIDTH, HEIGHT);
        surface.show(SurfaceText.plain(PARAGRAPH.repeat(PARAGRAPHS)));
        surface.setMarks(marks());
        surface.layout();
        surface.getBoundsInParent();
    }

    /// One of each shape on every paragraph, each crossing the one before.
    private static List<SurfaceMark> marks() {
        TagColours colours = TagColours.of(COLOUR, Theme.LIGHT);
        TagShape[] shapes = TagShape.values();
        List<SurfaceMark> marks = new ArrayList<>();
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            for (TagShape shape : shapes) {
                int begin = PARAGRAPH.length() * paragraph + 8 * shape.ordinal();
                marks.add(
                        new SurfaceMark(
                                new AnnotationId(new UUID(0, marks.size())),
                                List.of(new Span(begin, begin + 20)),
                                new MarkStyle("tag", colours, shape),
                                Emphasis.SOLID));
            }
        }
        return marks;
    }
}
