package org.glossator.suggest;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The dictionary and the model together: what both say is surer than what one says.
///
/// @param dictionary of the same lessons as the model
public record Combined(Dictionary dictionary, SequenceTagger model) implements Tagger {

    private static final Comparator<TaggedSpan> TEXT_ORDER =
            Comparator.comparing(TaggedSpan::span).thenComparing(mark -> mark.tag().value());

    /// How much the dictionary's word counts where the model is silent. What was tagged once and
    /// never left plain is just worth showing.
    private static final double ALONE = 0.8;

    /// @param pause called every few milliseconds; may throw to stop
    public static Combined learn(List<Lesson> lessons, Runnable pause) {
        return new Combined(Dictionary.of(lessons, pause), SequenceTagger.learn(lessons, pause));
    }

    static List<Suggestion> inOrder(List<Suggestion> found) {
        return found.stream().sorted(Comparator.comparing(Suggestion::mark, TEXT_ORDER)).toList();
    }

    @Override
    public List<Suggestion> suggest(Segmentation text, Span range) {
        Map<TaggedSpan, Suggestion> found = new TreeMap<>(TEXT_ORDER);
        model.suggest(text, range).forEach(one -> found.put(one.mark(), one));
        for (Suggestion known : dictionary.suggest(text, range)) {
            found.merge(known.mark(), alone(known), (one, _) -> both(one, known));
        }
        return List.copyOf(new ArrayList<>(found.values()));
    }

    private static Suggestion alone(Suggestion known) {
        return new Suggestion(known.mark(), ALONE * known.confidence(), known.reason());
    }

    private static Suggestion both(Suggestion model, Suggestion known) {
        double doubt = (1 - model.confidence()) * (1 - ALONE * known.confidence());
        Reason reason =
                switch (known.reason()) {
                    case Reason.TaggedBefore(int times) -> new Reason.Both(times);
                    case Reason.Model _, Reason.Both _ -> known.reason();
                };
        return new Suggestion(model.mark(), 1 - doubt, reason);
    }
}
