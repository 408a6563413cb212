package org.glossator.ui.article;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.DocumentId;
import org.glossator.project.Change;
import org.glossator.project.Project;
import org.glossator.suggest.Suggestion;
import org.glossator.suggest.TaggedSpan;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What could be marked in the article that is shown, as far as the project has learned.
///
/// Asked anew whenever the article or what was learned has changed. Nothing of it is stored.
/// Belongs to the thread the project publishes on.
public final class Suggestions {

    private static final CompletableFuture<Void> DONE = CompletableFuture.completedFuture(null);

    private final Project project;
    private final BooleanProperty wanted = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<List<Suggested>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable DocumentId document;
    private int questions;
    private CompletableFuture<Void> asking = DONE;

    Suggestions(Project project) {
        this.project = project;
        wanted.subscribe(on -> {
            if (on) {
                project.learn();
            }
            ask();
        });
    }

    /// A suggestion that can be pointed at.
    ///
    /// @param id its own for as long as it is suggested; an annotation made of it gets another
    public record Suggested(AnnotationId id, Suggestion suggestion) {

        Span span() {
            return suggestion.mark().span();
        }
    }

    /// Whether the analyst wants any.
    public BooleanProperty wanted() {
        return wanted;
    }

    /// In text order.
    public ReadOnlyObjectProperty<List<Suggested>> all() {
        return all.getReadOnlyProperty();
    }

    Optional<Suggested> get(AnnotationId id) {
        return all.get().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The first that does not begin before `place` in text order.
    Optional<Suggested> from(Span place) {
        return all.get().stream().filter(one -> one.span().compareTo(place) >= 0).findFirst();
    }

    /// The last that begins before `place` in text order.
    Optional<Suggested> before(Span place) {
        return all.get().reversed().stream()
                .filter(one -> one.span().compareTo(place) < 0)
                .findFirst();
    }

    /// The neighbour of one that is there, `step` places on.
    Optional<Suggested> neighbour(Suggested one, int step) {
        int at = all.get().indexOf(one) + step;
        return at >= 0 && at < all.get().size() ? Optional.of(all.get().get(at)) : Optional.empty();
    }

    /// Those for a document; none while nothing is shown.
    void show(@Nullable DocumentId shown) {
        if (shown == null || !shown.equals(document)) {
            all.set(List.of());
        }
        document = shown;
        ask();
    }

    void heard(Change change) {
        switch (change) {
            case Change.Edited(var applied, _) -> {
                DocumentId shown = document;
                boolean touched =
                        shown != null
                                && (!applied.complete() || applied.documents().contains(shown));
                if (touched) {
                    applied.added().forEach(this::makeRoomFor);
                    ask();
                }
            }
            case Change.Reloaded _, Change.AnnotatorChanged _, Change.Learned _ -> ask();
            case Change.BackgroundFailed _, Change.Ranked _ -> {}
        }
    }

    /// Done when the last question is answered; never fails.
    CompletableFuture<Void> settled() {
        return asking;
    }

    /// Lets go of one that was turned down.
    void drop(AnnotationId id) {
        keep(one -> !one.id().equals(id));
    }

    /// Where something is marked now, nothing is suggested, however long the answer takes.
    private void makeRoomFor(Annotation annotation) {
        if (annotation instanceof Annotation.OnSpan mark && mark.document().equals(document)) {
            keep(one -> !one.span().equals(mark.span()));
        }
    }

    private void keep(Predicate<Suggested> kept) {
        List<Suggested> left = all.get().stream().filter(kept).toList();
        if (left.size() < all.get().size()) {
            all.set(left);
        }
    }

    private void ask() {
        int number = ++questions;
        DocumentId about = document;
        if (about == null || !wanted.get()) {
            asking = DONE;
            all.set(List.of());
            return;
        }
        asking =
                project.suggestions(about)
                        .handle((found, _) -> {
                            // A file that cannot be read is told of by whoever shows the article.
                            if (number == questions) {
                                take(found == null ? List.of() : found);
                            }
                            return null;
                        });
    }

    private void take(List<Suggestion> found) {
        Map<TaggedSpan, Suggested> known =
                all.get().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.suggestion().mark(), Function.identity()));
        List<Suggested> now =
                found.stream().map(one -> suggested(one, known.get(one.mark()))).toList();
        if (!now.equals(all.get())) {
            all.set(now);
        }
    }

    private Suggested suggested(Suggestion found, @Nullable Suggested before) {
        return new Suggested(before == null ? project.newId() : before.id(), found);
    }
}
