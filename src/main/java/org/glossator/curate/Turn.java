package org.glossator.curate;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The gold set of one document on its way from what it has to what it is to have.
final class Turn {

    private final Map<AnnotationId, Annotation> gold = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    Turn(Ledger ledger) {
        ledger.gold().forEach(mark -> gold.put(mark.id(), mark));
    }

    /// What has to change so far, in order.
    List<Edit> edits() {
        return edits;
    }

    /// What the gold set has then.
    Collection<Annotation> gold() {
        return gold.values();
    }

    /// @param before what came of earlier decisions about the case, and of no others
    /// @return the ids of what the gold set has for each that is wanted
    List<AnnotationId> run(List<Annotation> before, List<Annotation> wanted) {
        List<Annotation> free = new ArrayList<>(before);
        Map<Annotation, AnnotationId> came = new HashMap<>();
        for (Annotation mark : wanted) {
            AnnotationId same = kept(mark, free);
            if (same != null) {
                came.put(mark, same);
            }
        }
        for (Annotation mark : wanted) {
            if (!came.containsKey(mark)) {
                came.put(mark, put(mark, free));
            }
        }
        free.forEach(this::remove);
        return wanted.stream().map(mark -> Objects.requireNonNull(came.get(mark))).toList();
    }

    /// What says the same already, whether a decision knows of it or it came in otherwise.
    private @Nullable AnnotationId kept(Annotation mark, List<Annotation> free) {
        for (Annotation one : gold.values()) {
            if (isSame(one, mark)) {
                free.remove(one);
                return one.id();
            }
        }
        return null;
    }

    private static boolean isSame(Annotation one, Annotation mark) {
        boolean ends =
                !(one instanceof Annotation.Relation was)
                        || mark instanceof Annotation.Relation is
                                && was.from().equals(is.from())
                                && was.to().equals(is.to());
        return ends && Reading.same(one, mark);
    }

    private AnnotationId put(Annotation mark, List<Annotation> free) {
        for (Annotation one : free) {
            if (one.getClass() == mark.getClass()) {
                free.remove(one);
                Annotation after = withId(mark, one);
                edits.add(new Edit.Replace(one, after));
                gold.put(one.id(), after);
                return one.id();
            }
        }
        edits.add(new Edit.Add(mark));
        gold.put(mark.id(), mark);
        return mark.id();
    }

    private static Annotation withId(Annotation mark, Annotation before) {
        return switch (mark) {
            case Annotation.OnSpan span ->
                    new Annotation.OnSpan(
                            before.id(),
                            span.document(),
                            span.set(),
                            span.tag(),
                            span.fragments(),
                            span.attributes(),
                            before.note(),
                            span.origin());
            case Annotation.Relation relation ->
                    new Annotation.Relation(
                            before.id(),
                            relation.document(),
                            relation.set(),
                            relation.tag(),
                            relation.from(),
                            relation.to(),
                            relation.attributes(),
                            before.note(),
                            relation.origin());
            case Annotation.OnDocument label ->
                    new Annotation.OnDocument(
                            before.id(),
                            label.document(),
                            label.set(),
                            label.tag(),
                            label.attributes(),
                            before.note(),
                            label.origin());
        };
    }

    /// Relations that hold on to it go first.
    private void remove(Annotation mark) {
        if (gold.containsKey(mark.id())) {
            for (Annotation other : List.copyOf(gold.values())) {
                if (other instanceof Annotation.Relation relation
                        && (relation.from().equals(mark.id()) || relation.to().equals(mark.id()))) {
                    remove(relation);
                }
            }
            edits.add(new Edit.Remove(mark));
            gold.remove(mark.id());
        }
    }
}
