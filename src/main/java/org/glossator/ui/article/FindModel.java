package org.glossator.ui.article;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.glossator.text.Span;

import java.util.List;
import java.util.Optional;

/// What is looked for in the article, where it was found, and at which place the reader is.
final class FindModel {

    private static final Found NOTHING = new Found(List.of(), -1);

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(NOTHING);
    private String text = "";
    private int from;

    /// @param hits in text order
    /// @param current index of the hit the reader is at, or -1 if there is none
    record Found(List<Span> hits, int current) {

        Optional<Span> hit() {
            return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
        }
    }

    FindModel() {
        query.subscribe(this::search);
        matchCase.subscribe(this::search);
    }

    StringProperty query() {
        return query;
    }

    BooleanProperty matchCase() {
        return matchCase;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks in another text, from its begin.
    void setText(String other) {
        text = other;
        from = 0;
        search();
    }

    /// The reader is at `offset`: the first hit from there on is the current one.
    void startAt(int offset) {
        from = offset;
        search();
    }

    /// Goes to the next hit; from the last to the first.
    void next() {
        step(1);
    }

    /// Goes to the previous hit; from the first to the last.
    void previous() {
        step(-1);
    }

    private void step(int by) {
        Found now = found.get();
        int count = now.hits().size();
        if (count > 0) {
            int at = Math.floorMod(now.current() + by, count);
            from = now.hits().get(at).begin();
            found.set(new Found(now.hits(), at));
        }
    }

    private void search() {
        List<Span> hits = new Finder(matchCase.get()).find(text, query.get());
        found.set(hits.isEmpty() ? NOTHING : new Found(hits, firstFrom(hits)));
    }

    private int firstFrom(List<Span> hits) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).begin() >= from) {
                return i;
            }
        }
        return 0;
    }
}
