package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Looks in one text after another what became of the strings that an annotator tags.
///
/// Of strings that overlap the one that begins first counts, of those that begin together the
/// longest. A string is plain where no mark touches it but a passage around it that is too long to
/// be a string itself, such as a claim: the words in it may carry tags of their own. It is cut
/// where one mark alone touches it, lies within it, and has a tag that the whole string has
/// elsewhere. Words that carry two tags at once say nothing. Immutable, and safe from any thread.
public final class Review {

    /// The number of what is too long to be a string; unknown strings have -1.
    private static final int PASSAGE = -2;

    private final TaggedStrings strings;
    private final Lexicon lexicon;

    /// A mark that is there.
    ///
    /// @param span in UTF-16 code units; from the first piece to the last if there are several
    /// @param whole whether it is in one piece
    public record Marked(TagId tag, Span span, boolean whole) {}

    public Review(TaggedStrings strings) {
        this.strings = strings;
        this.lexicon = strings.lexicon();
    }

    /// The first place of a string within a stretch of a text, as whole words; empty if none is.
    ///
    /// @param wording as [Wording#of] makes it
    public static Span within(Segmentation text, Span stretch, String wording) {
        return Lexicon.within(text, stretch, wording);
    }

    /// @param marks of that annotator, in any order
    /// @param finished whether the annotator has been through all of the text; if not, what lies
    ///   behind the last mark may not have been read
    public List<Sight> of(Segmentation text, List<Marked> marks, boolean finished) {
        int[] order =
                IntStream.range(0, marks.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> marks.get(i).span().begin()))
                        .mapToInt(i -> i)
                        .toArray();
        int[] numbers = new int[marks.size()];
        List<Sight> sights = new ArrayList<>();
        tagged(text.text(), marks, numbers, sights);
        int reached =
                finished
                        ? text.text().length()
                        : marks.stream().mapToInt(mark -> mark.span().end()).max().orElse(0);
        Around around = new Around(marks, order);
        for (Lexicon.Hit hit : lexicon.find(text, reached)) {
            Span place = hit.place();
            around.moveTo(place);
            if (!around.isMarked(place) && strings.isMeant(hit.string(), place.of(text.text()))) {
                untagged(hit, marks, numbers, around.touching(numbers), sights);
            }
        }
        return sights;
    }

    /// Finds the numbers of what is marked, and tells of what has one tag.
    private void tagged(String text, List<Marked> marks, int[] numbers, List<Sight> sights) {
        Map<Span, Integer> there = new HashMap<>();
        marks.forEach(mark -> there.merge(mark.span(), 1, Integer::sum));
        for (int i = 0; i < numbers.length; i++) {
            Marked mark = marks.get(i);
            boolean isLong = mark.span().length() > 2 * Wording.LONGEST;
            String wording = isLong ? "" : Wording.of(mark.span().of(text));
            numbers[i] = Wording.isComparable(wording) ? strings.number(wording) : PASSAGE;
            if (mark.whole() && numbers[i] >= 0 && there.getOrDefault(mark.span(), 0) == 1) {
                sights.add(new Sight.Tagged(numbers[i], mark.span(), mark.tag(), i));
            }
        }
    }

    private void untagged(
            Lexicon.Hit hit,
            List<Marked> marks,
            int[] numbers,
            List<Integer> touching,
            List<Sight> sights) {
        if (touching.isEmpty()) {
            sights.add(new Sight.Plain(hit.string(), hit.place()));
        } else if (touching.size() == 1) {
            int index = touching.getFirst();
            Marked mark = marks.get(index);
            if (mark.whole()
                    && numbers[index] >= 0
                    && hit.place().contains(mark.span())
                    && strings.isTagged(hit.string(), mark.tag())) {
                sights.add(
                        new Sight.Cut(
                                hit.string(),
                                hit.place(),
                                mark.tag(),
                                numbers[index],
                                mark.span(),
                                index));
            }
        }
    }

    /// The marks around a place that moves on through the text.
    private static final class Around {

        private final List<Marked> marks;
        private final int[] order;
        private final List<Integer> active = new ArrayList<>();
        private int next;
        private Span place = new Span(0, 0);

        Around(List<Marked> marks, int[] order) {
            this.marks = marks;
            this.order = order;
        }

        void moveTo(Span other) {
            place = other;
            while (next < order.length && marks.get(order[next]).span().begin() < place.end()) {
                active.add(order[next++]);
            }
            active.removeIf(i -> marks.get(i).span().end() <= place.begin());
        }

        /// Whether just these words carry a mark.
        boolean isMarked(Span words) {
            return active.stream().anyMatch(i -> marks.get(i).span().equals(words));
        }

        /// Those that touch the place, but for passages around it.
        List<Integer> touching(int[] numbers) {
            return active.stream()
                    .filter(i -> numbers[i] != PASSAGE || !marks.get(i).span().contains(place))
                    .toList();
        }
    }
}
