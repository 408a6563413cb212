package org.glossator.project;

import org.glossator.agreement.Alignment;
import org.glossator.agreement.TaggedPlace;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what several sets made of one document, and brings it together.
final class Comparing {

    private final Store store;
    private final Document document;

    /// @throws org.glossator.model.Refusal if there is no such document
    Comparing(Store store, DocumentId id) {
        this.store = store;
        this.document = store.document(id);
    }

    /// @param wanted names of sets; empty for all there are
    Comparison of(Set<String> wanted) {
        List<Comparison.Side> all = sides();
        List<Comparison.Side> sides =
                all.stream()
                        .filter(side -> wanted.isEmpty() || wanted.contains(side.set().name()))
                        .limit(Comparison.MOST)
                        .toList();
        return new Comparison(
                document, all.stream().map(Comparison.Side::set).toList(), sides, places(sides));
    }

    private List<Comparison.Side> sides() {
        List<Comparison.Side> sides = new ArrayList<>();
        for (AnnotationSet set : store.sets()) {
            WorkState state =
                    set.annotator() == null ? null : store.state(document.id(), set.annotator());
            List<Annotation.OnSpan> marks =
                    store.annotations(document.id(), set.id()).stream()
                            .filter(Annotation.OnSpan.class::isInstance)
                            .map(Annotation.OnSpan.class::cast)
                            .toList();
            if (!marks.isEmpty() || hasWorked(state)) {
                sides.add(new Comparison.Side(set, state, marks));
            }
        }
        return sides;
    }

    private static boolean hasWorked(@Nullable WorkState state) {
        return state == WorkState.IN_PROGRESS || state == WorkState.FINISHED;
    }

    private static List<Comparison.Place> places(List<Comparison.Side> sides) {
        Map<TagId, Integer> numbers = new HashMap<>();
        List<Map<TaggedPlace, Annotation.OnSpan>> marks = new ArrayList<>();
        for (Comparison.Side side : sides) {
            Map<TaggedPlace, Annotation.OnSpan> own = new LinkedHashMap<>();
            for (Annotation.OnSpan mark : side.marks()) {
                int tag = numbers.computeIfAbsent(mark.tag(), _ -> numbers.size());
                own.putIfAbsent(new TaggedPlace(tag, mark.fragments()), mark);
            }
            marks.add(own);
        }
        List<Comparison.Place> places = new ArrayList<>();
        for (Alignment.Place place : Alignment.of(marks.stream().map(Map::keySet).toList())) {
            List<List<Annotation.OnSpan>> here = new ArrayList<>();
            for (int i = 0; i < marks.size(); i++) {
                here.add(place.marks().get(i).stream().map(marks.get(i)::get).toList());
            }
            places.add(new Comparison.Place(place.difference(), place.place(), here));
        }
        return places;
    }
}
