package org.glossator.ui.adjudication;

import org.glossator.curate.Reading;
import org.glossator.model.Annotation;
import org.glossator.project.Matter;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be taken for one case.
///
/// @param passage the text around it, or `null` until it has come
/// @param draft what is being made of it, or `null`
record Offer(Matter matter, Roster roster, @Nullable Passage passage, @Nullable Draft draft) {

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (draft != null) {
            rows.add(new Row.Draft(draft.mark(), sight(draft.mark())));
        }
        int number = 1;
        for (Reading reading : roster.readings(matter.one())) {
            rows.add(
                    new Row.Option(
                            number++,
                            reading,
                            sight(reading.sample()),
                            roster.called(reading.holders())));
        }
        rows.add(new Row.Nothing(roster.called(matter.one().silent())));
        return rows;
    }

    private Row.Sight sight(Annotation mark) {
        Optional<Span> place = matter.one().place();
        return passage == null || place.isEmpty()
                ? Passage.plain(mark, matter.title())
                : passage.sight(mark, place.get());
    }
}
