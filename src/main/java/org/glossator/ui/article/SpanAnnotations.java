package org.glossator.ui.article;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.text.Span;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The span annotations of one article in text order, kept up to date one by one: a change costs a
/// search, however many there are.
final class SpanAnnotations {

    /// What holds comes before what is held; of equal spans the one made first.
    private static final Comparator<Annotation.OnSpan> TEXT_ORDER =
            Comparator.comparing(Annotation.OnSpan::span)
                    .thenComparing(annotation -> annotation.id().value());

    private final ObservableList<Annotation.OnSpan> sorted = FXCollections.observableArrayList();
    private final ObservableList<Annotation.OnSpan> shown =
            FXCollections.unmodifiableObservableList(sorted);
    private final Map<AnnotationId, Annotation.OnSpan> byId = new HashMap<>();

    /// A view of the list, in text order.
    ObservableList<Annotation.OnSpan> list() {
        return shown;
    }

    Optional<Annotation.OnSpan> get(AnnotationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Its place in the list, from 0; negative if it is not there.
    int indexOf(Annotation.OnSpan annotation) {
        return find(annotation);
    }

    /// @param annotations each with an id of its own; soonest done if they are in text order
    void reset(Collection<Annotation.OnSpan> annotations) {
        byId.clear();
        annotations.forEach(annotation -> byId.put(annotation.id(), annotation));
        sorted.setAll(annotations.stream().sorted(TEXT_ORDER).toList());
    }

    /// Many changes in one, which costs whoever follows the list one look at all of it instead of
    /// one for each: soon less.
    ///
    /// @param here are added, or put in the place of those with their ids
    void change(Collection<AnnotationId> gone, Collection<Annotation.OnSpan> here) {
        byId.keySet().removeAll(Set.copyOf(gone));
        here.forEach(annotation -> byId.put(annotation.id(), annotation));
        sorted.setAll(byId.values().stream().sorted(TEXT_ORDER).toList());
    }

    /// Adds it, or puts it in the place of the one with its id.
    void put(Annotation.OnSpan annotation) {
        Annotation.OnSpan before = byId.put(annotation.id(), annotation);
        if (annotation.equals(before)) {
            return;
        }
        if (before != null) {
            int at = find(before);
            if (TEXT_ORDER.compare(before, annotation) == 0) {
                sorted.set(at, annotation);
                return;
            }
            sorted.remove(at);
        }
        sorted.add(-find(annotation) - 1, annotation);
    }

    void remove(AnnotationId id) {
        Annotation.OnSpan gone = byId.remove(id);
        if (gone != null) {
            sorted.remove(find(gone));
        }
    }

    /// The first that does not begin before `place` in text order.
    Optional<Annotation.OnSpan> from(Span place) {
        int at = firstNotBefore(place);
        return at < sorted.size() ? Optional.of(sorted.get(at)) : Optional.empty();
    }

    /// The last that begins before `place` in text order.
    Optional<Annotation.OnSpan> before(Span place) {
        int at = firstNotBefore(place) - 1;
        return at >= 0 ? Optional.of(sorted.get(at)) : Optional.empty();
    }

    /// The neighbour of an annotation that is in the list, `step` places on.
    Optional<Annotation.OnSpan> neighbour(Annotation.OnSpan annotation, int step) {
        int at = find(annotation) + step;
        return at >= 0 && at < sorted.size() ? Optional.of(sorted.get(at)) : Optional.empty();
    }

    /// Those on the very same fragments.
    List<Annotation.OnSpan> on(List<Span> fragments) {
        Span whole = fragments.getFirst().cover(fragments.getLast());
        return sorted.subList(firstNotBefore(whole), sorted.size()).stream()
                .takeWhile(annotation -> annotation.span().equals(whole))
                .filter(annotation -> annotation.fragments().equals(fragments))
                .toList();
    }

    private int firstNotBefore(Span place) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().compareTo(place) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// As [Collections#binarySearch(List, Object, Comparator)].
    private int find(Annotation.OnSpan annotation) {
        return Collections.binarySearch(sorted, annotation, TEXT_ORDER);
    }
}
