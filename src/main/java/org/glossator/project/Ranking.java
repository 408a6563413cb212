package org.glossator.project;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.WorkState;
import org.glossator.store.Store;
import org.glossator.suggest.Combined;
import org.glossator.suggest.Uncertainty;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/// The unmarked articles by how much each would teach, as far as they were looked at. In memory
/// only.
///
/// @param worth by number of the document
record Ranking(Map<Long, Double> worth) {

    static final Ranking NONE = new Ranking(Map.of());

    /// How many articles are looked at: those that were added last.
    private static final int MOST = 200;

    /// Code units looked at, all articles together.
    private static final int MOST_TEXT = 1_200_000;

    Ranking {
        worth = Map.copyOf(worth);
    }

    /// @param set of an annotator
    /// @param pause called once a document; may throw to stop
    static Ranking of(Store from, AnnotationSet set, Combined tagger, Runnable pause) {
        Map<Long, Double> worth = new HashMap<>();
        Segmenter segmenter = new Segmenter();
        int length = 0;
        for (DocumentId id : from.unmarked(set.id(), MOST)) {
            pause.run();
            WorkState state = from.state(id, Objects.requireNonNull(set.annotator()));
            if (state == WorkState.FINISHED || state == WorkState.IGNORED) {
                continue;
            }
            Document document = from.document(id);
            int own = document.text().length();
            length += own;
            if (length > MOST_TEXT && !worth.isEmpty()) {
                break;
            }
            var text = segmenter.of(document.text(), document.details().language());
            worth.put(id.value(), Uncertainty.of(tagger.suggest(text, new Span(0, own)), own));
        }
        return new Ranking(worth);
    }

    /// What a query has found, in this order if it asks for it.
    long[] ordered(DocumentQuery query, long[] found) {
        if (query.sort() != DocumentQuery.Sort.TEACHING) {
            return found;
        }
        LongStream byImport = LongStream.of(found).sorted();
        List<Long> best =
                byImport.boxed()
                        .sorted((one, other) ->
                                Double.compare(
                                        worth.getOrDefault(other, -1.0),
                                        worth.getOrDefault(one, -1.0)))
                        .toList();
        List<Long> all = query.descending() ? best.reversed() : best;
        return all.stream().mapToLong(Long::longValue).toArray();
    }
}
