package org.glossator.ui.article;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What its annotator has marked in an article: spans in text order, relations and document labels.
final class Marks {

    /// How many annotations are put into the list one by one, which leaves what is around them as
    /// it is.
    private static final int FEW = 16;

    private final SpanAnnotations spans = new SpanAnnotations();
    private final ObservableMap<AnnotationId, Annotation> others =
            FXCollections.observableMap(new LinkedHashMap<>());
    private boolean following;

    SpanAnnotations spans() {
        return spans;
    }

    /// Relations and document labels.
    Collection<Annotation> others() {
        return List.copyOf(others.values());
    }

    /// Who is told when a relation or a document label comes or goes.
    void onOthers(Runnable listener) {
        others.addListener((InvalidationListener) _ -> listener.run());
    }

    /// Whether they are being changed this moment to what the project holds.
    boolean areFollowing() {
        return following;
    }

    /// Puts these in the place of all.
    void reset(List<Annotation> annotations) {
        following = true;
        others.clear();
        spans.reset(sorted(annotations));
        following = false;
    }

    /// Takes in a change.
    void change(List<Annotation> removed, List<Annotation> added) {
        following = true;
        // What is in both lists was replaced, and keeps its place in the list if it can.
        Set<AnnotationId> replaced = added.stream().map(Annotation::id).collect(Collectors.toSet());
        List<AnnotationId> gone =
                removed.stream()
                        .map(Annotation::id)
                        .filter(one -> !replaced.contains(one))
                        .toList();
        others.keySet().removeAll(Set.copyOf(gone));
        List<Annotation.OnSpan> here = sorted(added);
        if (gone.size() + here.size() > FEW) {
            spans.change(gone, here);
        } else {
            gone.forEach(spans::remove);
            here.forEach(spans::put);
        }
        following = false;
    }

    /// Those on spans; the others are put where they belong.
    private List<Annotation.OnSpan> sorted(List<Annotation> annotations) {
        List<Annotation.OnSpan> onSpans = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Annotation.OnSpan onSpan) {
                onSpans.add(onSpan);
            } else {
                others.put(annotation.id(), annotation);
            }
        }
        return onSpans;
    }
}
