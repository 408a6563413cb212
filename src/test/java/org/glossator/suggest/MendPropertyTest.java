package org.glossator.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.glossator.model.TagId;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Whatever is found is found no more once all its places are marked as they mostly are.
class MendPropertyTest {

    private static final List<String> WORDS =
            List.of("the", "minister", "Corran", "of", "Ana", "Lima", "云屿", "وزارة", "😀");

    @Property(tries = 300)
    void mendedWordsAreFoundNoMore(@ForAll @Size(min = 4, max = 60) List<Byte> picks) {
        MarkedText text = text(picks);
        List<Inconsistency> found = MarkedText.found(text);
        for (Inconsistency what : found) {
            MarkedText mended = text.with(mended(text, what));
            assertThat(MarkedText.found(mended))
                    .extracting(Inconsistency::intended)
                    .doesNotContain(what.intended());
        }
        // Looking changes nothing.
        assertThat(MarkedText.found(text)).isEqualTo(found);
    }

    private static MarkedText text(List<Byte> picks) {
        Random random = new Random(picks.hashCode());
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        for (byte pick : picks) {
            String word = WORDS.get(Math.floorMod(pick, WORDS.size()));
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(' ');
        }
        List<Review.Marked> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (random.nextInt(3) > 0) {
                int last = Math.min(words.size() - 1, i + random.nextInt(3));
                Span span = words.get(i).cover(words.get(last));
                marks.add(new Review.Marked(new TagId(2 + random.nextInt(2)), span, true));
                i = last;
            }
        }
        return new MarkedText(text.toString(), marks, true);
    }

    private static List<Review.Marked> mended(MarkedText text, Inconsistency what) {
        TaggedStrings strings = MarkedText.strings(List.of(text));
        int string = strings.number(what.intended().words());
        List<Review.Marked> marks = new ArrayList<>(text.marks());
        for (Sight sight : text.sights(strings)) {
            if (sight.string() == string) {
                mend(sight, what, strings, marks);
            }
        }
        return marks;
    }

    private static void mend(
            Sight sight, Inconsistency what, TaggedStrings strings, List<Review.Marked> marks) {
        switch (what) {
            case Inconsistency.LeftPlain one -> {
                if (sight instanceof Sight.Plain) {
                    marks.add(new Review.Marked(one.tag(), sight.place(), true));
                }
            }
            case Inconsistency.TaggedDifferently one -> {
                if (sight instanceof Sight.Tagged tagged) {
                    TagId usual = one.shares().getFirst().tag();
                    marks.set(tagged.mark(), new Review.Marked(usual, sight.place(), true));
                }
            }
            case Inconsistency.BoundariesDiffer one -> {
                if (sight instanceof Sight.Cut cut
                        && cut.tag().equals(one.tag())
                        && cut.inner() == strings.number(one.intended().other())) {
                    marks.set(cut.mark(), new Review.Marked(cut.tag(), cut.place(), true));
                }
            }
        }
    }

    @Property(tries = 100)
    void whatIsIntendedIsNotFound(@ForAll @Size(min = 4, max = 60) List<Byte> picks) {
        MarkedText text = text(picks);
        for (Inconsistency what : MarkedText.found(text)) {
            Radar.Ranked without = MarkedText.radar(Set.of(what.intended()), List.of(text));
            assertThat(without.intended()).isEqualTo(1);
            assertThat(without.found())
                    .extracting(found -> found.what().intended())
                    .doesNotContain(what.intended());
        }
    }
}
