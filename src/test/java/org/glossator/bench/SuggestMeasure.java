package org.glossator.bench;

import org.glossator.suggest.Combined;
import org.glossator.suggest.Dictionary;
import org.glossator.suggest.Lesson;
import org.glossator.suggest.SequenceTagger;
import org.glossator.suggest.Suggestion;
import org.glossator.suggest.TaggedSpan;
import org.glossator.suggest.Tagger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What suggestions are worth as annotations grow: learned from 5 to 80 texts of a corpus, tried on
/// 20 others, beside the dictionary of tagged strings; and what learning takes.
final class SuggestMeasure implements Measure {

    private static final List<Integer> SIZES = List.of(5, 10, 20, 50, 80);
    private static final int HELD_OUT = 20;

    @Override
    public String id() {
        return "suggest";
    }

    @Override
    public List<Row> run() {
        Optional<List<Lesson>> corpus = Litbank.read();
        if (corpus.isEmpty()) {
            return List.of(
                    new Row.Skipped(
                            "Suggestions", "GLOSSATOR_CORPORA names no folder with litbank in it"));
        }
        List<Lesson> all = corpus.get();
        List<Lesson> heldOut = all.subList(all.size() - HELD_OUT, all.size());
        List<Row> rows = new ArrayList<>();
        for (int size : SIZES) {
            rows.addAll(measure(all.subList(0, size), heldOut));
        }
        return rows;
    }

    private static List<Row> measure(List<Lesson> lessons, List<Lesson> heldOut) {
        long start = System.nanoTime();
        Dictionary dictionary = Dictionary.of(lessons, () -> {});
        long between = System.nanoTime();
        SequenceTagger model = SequenceTagger.learn(lessons, () -> {});
        long end = System.nanoTime();
        Score floor = Score.of(dictionary, 0, heldOut);
        Score alone = Score.of(model, Tagger.SHOWN, heldOut);
        Score both = Score.of(new Combined(dictionary, model), Tagger.SHOWN, heldOut);
        String from = " learned from " + lessons.size() + " documents";
        return List.of(
                new Row.Gain("F1 of the model" + from, alone.f1(), floor.f1()),
                new Row.Gain("F1 of suggestions" + from + both.parts(), both.f1(), floor.f1()),
                new Row.Limit(
                        "… seconds to learn",
                        (end - start) / 1e9,
                        (between - start) / 1e9,
                        "s",
                        60));
    }

    /// Marks of all tags together; one is right that has tag, begin and end of one in the corpus.
    private record Score(int right, int suggested, int there) {

        static Score of(Tagger tagger, double least, List<Lesson> texts) {
            int right = 0;
            int suggested = 0;
            int there = 0;
            for (Lesson text : texts) {
                Set<TaggedSpan> marks = new HashSet<>(text.marks());
                there += marks.size();
                for (Suggestion one : tagger.suggest(text.text(), text.read())) {
                    if (one.confidence() >= least) {
                        suggested++;
                        right += marks.contains(one.mark()) ? 1 : 0;
                    }
                }
            }
            return new Score(right, suggested, there);
        }

        String parts() {
            return String.format(
                    Locale.ROOT,
                    " (precision %.3f, recall %.3f)",
                    (double) right / Math.max(1, suggested),
                    (double) right / there);
        }

        double f1() {
            return 2.0 * right / (suggested + there);
        }
    }
}
