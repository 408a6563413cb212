package org.glossator.ui.surface;

import org.glossator.model.Subheading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which paragraphs of a text are its headline and headings. Pure.
///
/// A text that has headings of the levels 3 and 5 only sets them as one that has 1 and 2 does.
final class Ranks {

    /// By where their paragraphs begin.
    private final Map<Integer, Rank> headed = new HashMap<>();

    Ranks(SurfaceText content, Pieces pieces) {
        List<Integer> levels =
                content.headings().stream().map(Subheading::level).distinct().sorted().toList();
        for (Subheading heading : content.headings()) {
            int first = pieces.at(heading.span().begin());
            int last = pieces.at(heading.span().end() - 1);
            for (int piece = first; piece <= last; piece++) {
                headed.put(
                        pieces.paragraphBegin(piece),
                        Rank.ofHeading(levels.indexOf(heading.level())));
            }
        }
        if (content.heading() instanceof Heading.InText) {
            headline(pieces);
        }
    }

    private void headline(Pieces pieces) {
        for (int piece = 0; piece < pieces.count(); piece++) {
            if (!pieces.span(piece).of(pieces.text()).isBlank()) {
                headed.put(pieces.paragraphBegin(piece), Rank.HEADLINE);
                return;
            }
        }
    }

    /// @param paragraph where it begins
    Rank of(int paragraph) {
        return headed.getOrDefault(paragraph, Rank.TEXT);
    }
}
