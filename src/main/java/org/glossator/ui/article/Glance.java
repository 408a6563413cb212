package org.glossator.ui.article;

import org.glossator.text.Span;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.TextSurface;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks at places of the article without leaving where the reader is: what is looked at is marked
/// and in sight, what is selected stays, and so does the way back.
final class Glance {

    private final TextSurface surface;
    private final Supplier<List<Span>> marked;
    private ScrollPosition from = ScrollPosition.TOP;

    /// How a look ends.
    ///
    /// @param at goes to a place, to stay
    /// @param back goes back into the article, where the reader was
    record Arrival(Consumer<Span> at, Runnable back) {}

    /// @param marked what is marked while nothing is looked at
    Glance(TextSurface surface, Supplier<List<Span>> marked) {
        this.surface = surface;
        this.marked = marked;
    }

    /// Keeps where the article is scrolled to.
    void begin() {
        from = surface.getScrollPosition();
    }

    void mark(Span place) {
        surface.setHits(List.of(place), 0);
    }

    void look(Span place) {
        mark(place);
        surface.reveal(place);
    }

    /// Looks at nothing, where the article has come to.
    void end() {
        surface.setHits(marked.get(), -1);
    }

    /// Looks at nothing, where the article was.
    void back() {
        end();
        surface.setScrollPosition(from);
    }
}
