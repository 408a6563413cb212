package org.glossator.ui.article;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;
import org.glossator.ui.base.Messages;

import java.util.List;
import java.util.Optional;

/// What is looked for in the article, where it was found, and at which place the reader is.
final class FindModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty pattern = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(List.of(), -1, ""));
    private Segmentation text = Segmentation.of("", "");
    private int from;

    /// @param hits in text order
    /// @param current index of the hit the reader is at, or -1 if there is none
    /// @param trouble why nothing could be looked for, for people; empty if it could
    record Found(List<Span> hits, int current, String trouble) {

        Optional<Span> hit() {
            return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
        }
    }

    FindModel() {
        query.subscribe(this::search);
        matchCase.subscribe(this::search);
        wholeWord.subscribe(this::search);
        pattern.subscribe(this::search);
    }

    StringProperty query() {
        return query;
    }

    BooleanProperty matchCase() {
        return matchCase;
    }

    BooleanProperty wholeWord() {
        return wholeWord;
    }

    /// Whether the query is a regular expression.
    BooleanProperty pattern() {
        return pattern;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks in another text, from its begin.
    void setText(Segmentation other) {
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
            found.set(new Found(now.hits(), at, ""));
        }
    }

    private void search() {
        if (!pattern.get() || query.get().isEmpty()) {
            show(new Finder(matchCase.get()).find(text.text(), query.get()));
            return;
        }
        switch (PatternFinder.find(text.text(), query.get(), matchCase.get())) {
            case PatternFinder.Outcome.Hits(List<Span> spans) -> show(spans);
            case PatternFinder.Outcome.Unreadable(String why) -> fail(why);
            case PatternFinder.Outcome.TooSlow() -> fail(Messages.text("find.pattern.slow"));
        }
    }

    private void show(List<Span> all) {
        List<Span> hits = wholeWord.get() ? all.stream().filter(this::isWhole).toList() : all;
        found.set(new Found(hits, hits.isEmpty() ? -1 : firstFrom(hits), ""));
    }

    private void fail(String trouble) {
        found.set(new Found(List.of(), -1, trouble));
    }

    private boolean isWhole(Span hit) {
        return text.isBoundary(Unit.WORD, hit.begin()) && text.isBoundary(Unit.WORD, hit.end());
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
