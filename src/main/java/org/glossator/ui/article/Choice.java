package org.glossator.ui.article;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

import java.util.Optional;
import java.util.function.Consumer;

/// What the analyst has chosen in an article, and the way from one annotation to the next.
///
/// Remembers the place of the last choice, so that the way goes on from there after an annotation
/// is removed.
public final class Choice {

    private static final Span START = new Span(0, 0);

    private final SpanAnnotations spans;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Annotation.OnSpan>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Span place = START;
    private Consumer<Span> revealing = _ -> {};

    Choice(SpanAnnotations spans) {
        this.spans = spans;
        target.subscribe(this::note);
    }

    /// What the next tag is meant for. Set by whoever lets the analyst choose.
    public ObjectProperty<Target> target() {
        return target;
    }

    /// The annotation that is the target, as it is stored now.
    public ReadOnlyObjectProperty<Optional<Annotation.OnSpan>> selected() {
        return selected.getReadOnlyProperty();
    }

    public void select(AnnotationId id) {
        target.set(new Target.Marked(id));
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

    /// Forgets everything: there is another text.
    void reset() {
        clear();
        place = START;
    }

    /// Keeps the target right after the annotations have changed.
    void follow() {
        if (target.get() instanceof Target.Marked(AnnotationId id)) {
            if (spans.get(id).isPresent()) {
                note(target.get());
            } else {
                clear();
            }
        }
    }

    private void note(Target chosen) {
        switch (chosen) {
            case Target.Nothing() -> selected.set(Optional.empty());
            case Target.Passage(Span span, boolean _) -> {
                selected.set(Optional.empty());
                place = span;
            }
            case Target.Marked(AnnotationId id) -> {
                Optional<Annotation.OnSpan> found = spans.get(id);
                found.ifPresent(annotation -> place = annotation.span());
                selected.set(found);
            }
        }
    }
}
