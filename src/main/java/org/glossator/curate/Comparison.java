package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Several sets' marks on one document, place by place: spans in text order, then relations, then
/// labels on the document.
///
/// Relations are one case when they lead from one place to the same other one, of whichever tag;
/// labels when they have the same tag.
public final class Comparison {

    private final List<SetId> sets;
    private final List<Case> cases = new ArrayList<>();
    private final Map<AnnotationId, Case> places = new HashMap<>();

    private Comparison(List<SetId> sets) {
        this.sets = sets;
    }

    /// @param sets that took part, also those that have no mark; readings and holders are in their
    ///   order
    /// @param marks of one document, of these sets
    public static List<Case> of(List<SetId> sets, Collection<Annotation> marks) {
        Comparison comparison = new Comparison(List.copyOf(sets));
        comparison.spans(of(marks, Annotation.OnSpan.class));
        comparison.relations(of(marks, Annotation.Relation.class));
        comparison.labels(of(marks, Annotation.OnDocument.class));
        return comparison.cases;
    }

    private static <T extends Annotation> List<T> of(Collection<Annotation> marks, Class<T> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void spans(List<Annotation.OnSpan> marks) {
        for (List<Annotation.OnSpan> group : Clusters.of(marks)) {
            Case one = made(group, null);
            cases.add(one);
            group.forEach(mark -> places.put(mark.id(), one));
        }
    }

    private record Way(Case from, Case to) {}

    /// A second relation of a set between the same two places is a case of its own.
    private void relations(List<Annotation.Relation> marks) {
        SequencedMap<Way, List<Map<SetId, Annotation>>> found = new LinkedHashMap<>();
        for (Annotation.Relation mark : marks) {
            Case from = places.get(mark.from());
            Case to = places.get(mark.to());
            if (from != null && to != null) {
                put(found.computeIfAbsent(new Way(from, to), _ -> new ArrayList<>()), mark);
            }
        }
        found.forEach((way, all) ->
                all.forEach(each ->
                        cases.add(made(each.values(), new Case.Ends(way.from(), way.to())))));
    }

    private void labels(List<Annotation.OnDocument> marks) {
        SequencedMap<TagId, List<Map<SetId, Annotation>>> found = new LinkedHashMap<>();
        for (Annotation.OnDocument mark : marks) {
            put(found.computeIfAbsent(mark.tag(), _ -> new ArrayList<>()), mark);
        }
        found.values().forEach(all -> all.forEach(each -> cases.add(made(each.values(), null))));
    }

    /// Into the first group that has none of its set, one that says the same if there is one.
    private static void put(List<Map<SetId, Annotation>> groups, Annotation mark) {
        Comparator<Map<SetId, Annotation>> alike =
                Comparator.comparing(
                        group -> group.values().stream().noneMatch(one -> Reading.same(one, mark)));
        Optional<Map<SetId, Annotation>> free =
                groups.stream().filter(group -> !group.containsKey(mark.set())).min(alike);
        free.orElseGet(
                        () -> {
                            groups.add(new HashMap<>());
                            return groups.getLast();
                        })
                .put(mark.set(), mark);
    }

    private Case made(Collection<? extends Annotation> group, Case.@Nullable Ends ends) {
        List<SequencedMap<SetId, Annotation>> readings = new ArrayList<>();
        List<SetId> silent = new ArrayList<>();
        for (SetId set : sets) {
            Optional<? extends Annotation> mark =
                    group.stream().filter(one -> one.set().equals(set)).findFirst();
            mark.ifPresentOrElse(one -> read(readings, set, one), () -> silent.add(set));
        }
        List<Reading> sorted =
                readings.stream()
                        .map(Reading::new)
                        .sorted(
                                Comparator.comparingInt((Reading one) -> one.marks().size())
                                        .reversed())
                        .toList();
        return new Case(sorted, silent, ends);
    }

    private static void read(
            List<SequencedMap<SetId, Annotation>> readings, SetId set, Annotation mark) {
        readings.stream()
                .filter(one -> Reading.same(one.firstEntry().getValue(), mark))
                .findFirst()
                .orElseGet(() -> {
                    readings.add(new LinkedHashMap<>());
                    return readings.getLast();
                })
                .put(set, mark);
    }
}
