package org.glossator.ui.article;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the analyst has chosen in an article, and the way from one annotation to the next.
///
/// Remembers the place of the last choice, so that the way goes on from there after an annotation
/// is removed.
public final class Choice {

    private static final Span START = new Span(0, 0);

    private final SpanAnnotations spans;
    private final Suggestions suggestions;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Annotation.OnSpan>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Suggestions.Suggested>> suggested =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Span place = START;
    private Consumer<Span> revealing = _ -> {};

    Choice(SpanAnnotations spans, Suggestions suggestions) {
        this.spans = spans;
        this.suggestions = suggestions;
        target.subscribe(this::note);
        suggestions.all().subscribe(_ -> follow());
    }

    /// What the next tag is meant for. Set by whoever lets the analyst choose.
    public ObjectProperty<Target> target() {
        return target;
    }

    /// The annotation that is the target, as it is stored now.
    public ReadOnlyObjectProperty<Optional<Annotation.OnSpan>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The suggestion that is the target.
    public ReadOnlyObjectProperty<Optional<Suggestions.Suggested>> suggested() {
        return suggested.getReadOnlyProperty();
    }

    /// Selects an annotation or a suggestion.
    public void select(AnnotationId id) {
        target.set(
                suggestions.get(id).isPresent() ? new Target.Suggested(id) : new Target.Marked(id));
    }

    public void clear() {
        target.set(Target.NOTHING);
    }

    /// Lets go of what is chosen.
    ///
    /// @return whether anything was
    boolean leave() {
        boolean chosen = !target.get().equals(Target.NOTHING);
        clear();
        return chosen;
    }

    /// Goes to the next annotation in text order.
    ///
    /// @return whether there was one
    public boolean next() {
        Optional<Annotation.OnSpan> from = selected.get();
        return go(from.isPresent() ? spans.neighbour(from.get(), 1) : spans.from(place));
    }

    /// Goes to the previous annotation in text order.
    ///
    /// @return whether there was one
    public boolean previous() {
        Optional<Annotation.OnSpan> from = selected.get();
        return go(from.isPresent() ? spans.neighbour(from.get(), -1) : spans.before(place));
    }

    /// Goes to the next suggestion in text order, or annotation where nothing is suggested.
    ///
    /// @return whether there was one
    public boolean nextSuggestion() {
        Optional<Suggestions.Suggested> from = suggested.get();
        return suggestions.all().get().isEmpty()
                ? next()
                : goTo(
                        from.isPresent()
                                ? suggestions.neighbour(from.get(), 1)
                                : suggestions.from(place));
    }

    /// Goes to the previous suggestion in text order, or annotation where nothing is suggested.
    ///
    /// @return whether there was one
    public boolean previousSuggestion() {
        Optional<Suggestions.Suggested> from = suggested.get();
        return suggestions.all().get().isEmpty()
                ? previous()
                : goTo(
                        from.isPresent()
                                ? suggestions.neighbour(from.get(), -1)
                                : suggestions.before(place));
    }

    private boolean goTo(Optional<Suggestions.Suggested> found) {
        found.ifPresent(one -> {
            target.set(new Target.Suggested(one.id()));
            revealing.accept(one.span());
        });
        return found.isPresent();
    }

    private boolean go(Optional<Annotation.OnSpan> found) {
        found.ifPresent(this::show);
        return found.isPresent();
    }

    /// Who is told to bring a place into sight.
    public void onReveal(Consumer<Span> listener) {
        revealing = listener;
    }

    /// Selects the annotation if it is there, and brings its place into sight in any case.
    public void show(Annotation.OnSpan annotation) {
        if (spans.get(annotation.id()).isPresent()) {
            select(annotation.id());
        } else {
            place = annotation.span();
        }
        revealing.accept(annotation.span());
    }

    /// Selects just these words, or the annotation that marks them, and brings them into sight.
    public void show(Span words) {
        spans.on(List.of(words)).stream()
                .findFirst()
                .ifPresentOrElse(
                        this::show,
                        () -> {
                            target.set(new Target.Passage(words, true));
                            revealing.accept(words);
                        });
    }

    /// Forgets everything: there is another text.
    void reset() {
        clear();
        place = START;
    }

    /// Keeps the target right after the annotations have changed.
    void follow() {
        boolean isThere =
                switch (target.get()) {
                    case Target.Nothing(), Target.Passage _ -> true;
                    case Target.Suggested(AnnotationId id) -> suggestions.get(id).isPresent();
                    case Target.Marked(AnnotationId id) -> spans.get(id).isPresent();
                };
        if (isThere) {
            note(target.get());
        } else {
            clear();
        }
    }

    private void note(Target chosen) {
        Optional<Annotation.OnSpan> mark = Optional.empty();
        Optional<Suggestions.Suggested> proposal = Optional.empty();
        switch (chosen) {
            case Target.Nothing() -> {}
            case Target.Passage(Span span, boolean _) -> place = span;
            case Target.Suggested(AnnotationId id) -> {
                proposal = suggestions.get(id);
                proposal.ifPresent(one -> place = one.span());
            }
            case Target.Marked(AnnotationId id) -> {
                mark = spans.get(id);
                mark.ifPresent(annotation -> place = annotation.span());
            }
        }
        suggested.set(proposal);
        selected.set(mark);
    }
}
