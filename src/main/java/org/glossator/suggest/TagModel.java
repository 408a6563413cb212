package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What was learned of one tag: a chain for its outermost marks and, when enough of them hold
/// others of the same tag, one for those. Marks of different tags may lie as they like, since each
/// tag has a model of its own.
final class TagModel {

    /// A tag that was given less often is left to the dictionary.
    static final int LEAST = 3;

    /// Inner marks are learned when there are as many, and one for as many outer ones.
    private static final int LEAST_INNER = 5;

    private static final int OUTER_FOR_INNER = 50;

    /// Below this a stretch is not even noted.
    private static final double NOTED = 0.1;

    /// From this confidence on an outer mark is searched for inner ones.
    private static final double SURE = 0.4;

    private static final int INNER_FEATURES = Features.SLOTS + 3 * States.COUNT;

    private final TagId tag;
    private final Chain outer;
    private final @Nullable Chain inner;

    private TagModel(TagId tag, Chain outer, @Nullable Chain inner) {
        this.tag = tag;
        this.outer = outer;
        this.inner = inner;
    }

    /// The features of a passage and its marks of the tag.
    ///
    /// @param marks from outer to inner
    record Example(Passage passage, int[][] tokens, List<Span> marks) {}

    /// @param pause may throw to stop
    static TagModel learn(TagId tag, List<Example> examples, Runnable pause) {
        Training outer = new Training(Features.SLOTS);
        Training inner = new Training(INNER_FEATURES);
        int marks = 0;
        int nested = 0;
        for (Example example : examples) {
            List<Span> around = apart(example.marks());
            List<Span> within = new ArrayList<>(example.marks());
            within.removeAll(around);
            int[] states = States.of(example.passage(), around);
            outer.add(example.tokens(), states);
            marks += around.size();
            if (Arrays.stream(states).anyMatch(state -> state == States.BEGIN)) {
                nested += within.size();
                inner.add(
                        withOuter(example.tokens(), states),
                        States.of(example.passage(), apart(within)));
            }
        }
        boolean isNested = nested >= Math.max(LEAST_INNER, marks / OUTER_FOR_INNER);
        return new TagModel(tag, outer.run(pause), isNested ? inner.run(pause) : null);
    }

    /// Those that do not overlap one before them.
    private static List<Span> apart(List<Span> marks) {
        List<Span> apart = new ArrayList<>();
        for (Span mark : marks) {
            if (apart.isEmpty() || !apart.getLast().overlaps(mark)) {
                apart.add(mark);
            }
        }
        return apart;
    }

    /// The tokens with what is known of the marks around them.
    private static int[][] withOuter(int[][] tokens, int[] states) {
        int[][] more = new int[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            int[] features = Arrays.copyOf(tokens[i], tokens[i].length + 3);
            int at = tokens[i].length;
            int before = i > 0 ? states[i - 1] : States.OUT;
            int after = i + 1 < tokens.length ? states[i + 1] : States.OUT;
            features[at] = Features.SLOTS + states[i];
            features[at + 1] = Features.SLOTS + States.COUNT + before;
            features[at + 2] = Features.SLOTS + 2 * States.COUNT + after;
            more[i] = features;
        }
        return more;
    }

    /// The marks that are likely in a passage.
    List<Suggestion> suggest(Passage passage, int[][] tokens) {
        List<Suggestion> found = new ArrayList<>(best(outer, passage, tokens));
        if (inner != null) {
            List<Span> around =
                    found.stream()
                            .filter(one -> one.confidence() >= SURE)
                            .map(one -> one.mark().span())
                            .toList();
            int[] states = States.of(passage, around);
            if (Arrays.stream(states).anyMatch(state -> state == States.BEGIN)) {
                for (Suggestion one : best(inner, passage, withOuter(tokens, states))) {
                    if (found.stream().noneMatch(other -> other.mark().equals(one.mark()))) {
                        found.add(one);
                    }
                }
            }
        }
        return found;
    }

    /// The likeliest stretches that do not overlap.
    private List<Suggestion> best(Chain chain, Passage passage, int[][] tokens) {
        List<Suggestion> found = new ArrayList<>();
        new Lattice(chain, tokens)
                .stretches(
                        NOTED,
                        (first, last, probability) ->
                                found.add(
                                        new Suggestion(
                                                new TaggedSpan(tag, passage.span(first, last)),
                                                probability,
                                                new Reason.Model())));
        found.sort(Comparator.comparingDouble(Suggestion::confidence).reversed());
        List<Suggestion> kept = new ArrayList<>();
        for (Suggestion one : found) {
            Span span = one.mark().span();
            if (kept.stream().noneMatch(other -> other.mark().span().overlaps(span))) {
                kept.add(one);
            }
        }
        return kept;
    }
}
