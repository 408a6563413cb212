package org.glossator.project;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;

import java.util.List;

/// The places in one document.
///
/// @param places in text order, apart from each other
public record OccurrencesIn(DocumentId document, String title, List<Occurrence> places) {

    public OccurrencesIn {
        places = List.copyOf(places);
    }

    OccurrencesIn among(List<Annotation> marks) {
        return new OccurrencesIn(
                document, title, places.stream().map(place -> place.among(marks)).toList());
    }

    OccurrencesIn first(int most) {
        return new OccurrencesIn(document, title, places.subList(0, most));
    }
}
