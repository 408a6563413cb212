package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A model of the words and their surroundings, one for each tag.
///
/// The same lessons give the same model. Learning takes time in proportion to the tokens read times
/// the tags, and memory of 5 MB a chain beside the lessons' features.
public final class SequenceTagger implements Tagger {

    private final List<TagModel> models;

    private SequenceTagger(List<TagModel> models) {
        this.models = List.copyOf(models);
    }

    /// @param pause called every few milliseconds; may throw to stop
    public static SequenceTagger learn(List<Lesson> lessons, Runnable pause) {
        Map<TagId, List<TagModel.Example>> byTag =
                new TreeMap<>(Comparator.comparingLong(TagId::value));
        Map<TagId, Integer> counts = counts(lessons);
        counts.forEach((tag, count) -> {
            if (count >= TagModel.LEAST) {
                byTag.put(tag, new ArrayList<>());
            }
        });
        for (Lesson lesson : lessons) {
            pause.run();
            take(lesson, byTag);
        }
        List<TagModel> models = new ArrayList<>();
        byTag.forEach((tag, examples) -> models.add(TagModel.learn(tag, examples, pause)));
        return new SequenceTagger(models);
    }

    private static Map<TagId, Integer> counts(List<Lesson> lessons) {
        Map<TagId, Integer> counts = new TreeMap<>(Comparator.comparingLong(TagId::value));
        lessons.forEach(lesson ->
                lesson.marks().forEach(mark -> counts.merge(mark.tag(), 1, Integer::sum)));
        return counts;
    }

    private static void take(Lesson lesson, Map<TagId, List<TagModel.Example>> byTag) {
        List<Passage> passages = Passage.of(lesson.text(), lesson.read());
        List<int[][]> features = Features.of(passages);
        byTag.forEach((tag, examples) -> {
            List<Span> marks =
                    lesson.marks().stream()
                            .filter(mark -> mark.tag().equals(tag))
                            .map(TaggedSpan::span)
                            .distinct()
                            .sorted()
                            .toList();
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                Span whole = passage.span(0, passage.size() - 1);
                List<Span> here =
                        marks.stream()
                                .filter(mark -> mark.begin() >= whole.begin())
                                .filter(mark -> mark.begin() < whole.end())
                                .toList();
                examples.add(new TagModel.Example(passage, features.get(i), here));
            }
        });
    }

    @Override
    public List<Suggestion> suggest(Segmentation text, Span range) {
        List<Passage> passages = Passage.of(text, range);
        List<int[][]> features = Features.of(passages);
        List<Suggestion> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (TagModel model : models) {
                found.addAll(model.suggest(passages.get(i), features.get(i)));
            }
        }
        return Combined.inOrder(found);
    }
}
