package org.glossator.ui.occurrences;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.model.DocumentId;
import org.glossator.model.TagId;
import org.glossator.project.Occurrence;
import org.glossator.project.OccurrencesIn;
import org.glossator.project.TagOrder;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was found so far, article by article, and its rows. Numbers of articles and places stay as
/// they are until it is cleared.
final class Places {

    private final List<OccurrencesIn> articles = new ArrayList<>();
    private final Map<DocumentId, Integer> numbers = new HashMap<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    final Ticks ticks = new Ticks();

    ObservableList<Row> rows() {
        return rows;
    }

    OccurrencesIn article(Row row) {
        return articles.get(row.article());
    }

    Occurrence place(Row.Place place) {
        return article(place).places().get(place.index());
    }

    void clear() {
        articles.clear();
        numbers.clear();
        rows.clear();
        ticks.reset();
    }

    /// @return what comes to the counts
    Counts add(List<OccurrencesIn> found, @Nullable TagId tag) {
        List<Row> more = new ArrayList<>();
        Counts counts = Counts.NONE;
        for (OccurrencesIn in : found) {
            int number = articles.size();
            articles.add(in);
            numbers.put(in.document(), number);
            list(number, more);
            counts = counts.plus(count(number, tag));
        }
        rows.addAll(more);
        return counts;
    }

    private void list(int number, List<Row> into) {
        int size = articles.get(number).places().size();
        if (size > 0) {
            into.add(new Row.Heading(number));
        }
        for (int i = 0; i < size; i++) {
            into.add(new Row.Place(number, i));
        }
    }

    /// What was found in these of the documents.
    List<OccurrencesIn> in(Collection<DocumentId> documents) {
        List<OccurrencesIn> some = new ArrayList<>();
        for (DocumentId document : documents) {
            Integer number = numbers.get(document);
            if (number != null) {
                some.add(articles.get(number));
            }
        }
        return some;
    }

    Set<DocumentId> documents() {
        return Set.copyOf(numbers.keySet());
    }

    /// Takes note of what is marked now; an article without places has gone.
    void renew(List<OccurrencesIn> again) {
        boolean fewer = false;
        for (OccurrencesIn in : again) {
            Integer number = numbers.get(in.document());
            if (number != null) {
                fewer |= in.places().size() < articles.get(number).places().size();
                articles.set(number, in);
            }
        }
        if (fewer) {
            List<Row> left = new ArrayList<>();
            for (int number = 0; number < articles.size(); number++) {
                list(number, left);
            }
            rows.setAll(left);
        }
    }

    boolean isTicked(Row.Place place, @Nullable TagId tag) {
        return ticks.isTicked(place, place(place), tag);
    }

    Counts count(@Nullable TagId tag) {
        Counts counts = Counts.NONE;
        for (int number = 0; number < articles.size(); number++) {
            counts = counts.plus(count(number, tag));
        }
        return counts;
    }

    /// The counts of one article.
    Counts count(int number, @Nullable TagId tag) {
        List<Occurrence> places = articles.get(number).places();
        int tagged = 0;
        int ticked = 0;
        for (int i = 0; i < places.size(); i++) {
            Occurrence place = places.get(i);
            tagged += (tag == null ? place.isTagged() : place.isTagged(tag)) ? 1 : 0;
            ticked += ticks.isTicked(new Row.Place(number, i), place, tag) ? 1 : 0;
        }
        return new Counts(places.size(), places.isEmpty() ? 0 : 1, tagged, ticked);
    }

    /// The ticked places, to be tagged.
    List<TagOrder.Places> ticked(TagId tag) {
        List<TagOrder.Places> ticked = new ArrayList<>();
        for (int number = 0; number < articles.size(); number++) {
            OccurrencesIn in = articles.get(number);
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < in.places().size(); i++) {
                if (isTicked(new Row.Place(number, i), tag)) {
                    spans.add(in.places().get(i).span());
                }
            }
            if (!spans.isEmpty()) {
                ticked.add(new TagOrder.Places(in.document(), spans));
            }
        }
        return ticked;
    }
}
