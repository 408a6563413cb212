package org.glossator.suggest;

import org.glossator.model.Intended;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// The same words, not always tagged the same way.
public sealed interface Inconsistency {

    /// Whose marks are judged; `null` for those of everybody together.
    @Nullable SetId set();

    /// As they are mostly written.
    String words();

    /// How often they are tagged as they mostly are.
    int usual();

    /// How often they are not.
    int unusual();

    /// What it would be if it were as it should be: the same whoever does it and however often.
    Intended intended();

    /// Tagged in many places and plain in others, in texts their annotator has read.
    ///
    /// @param tag that the words mostly have
    /// @param tagged how often they have it
    record LeftPlain(SetId set, String words, TagId tag, int tagged, int plain)
            implements Inconsistency {

        @Override
        public int usual() {
            return tagged;
        }

        @Override
        public int unusual() {
            return plain;
        }

        @Override
        public Intended intended() {
            return new Intended(Intended.Kind.LEFT_PLAIN, Wording.of(words), "", List.of(tag));
        }
    }

    /// Under one tag here and under another there.
    ///
    /// @param shares at least two, the greatest first
    record TaggedDifferently(@Nullable SetId set, String words, List<Share> shares)
            implements Inconsistency {

        public TaggedDifferently {
            shares = List.copyOf(shares);
        }

        @Override
        public int usual() {
            return shares.getFirst().count();
        }

        @Override
        public int unusual() {
            return shares.stream().skip(1).mapToInt(Share::count).sum();
        }

        @Override
        public Intended intended() {
            return new Intended(
                    Intended.Kind.TAGGED_DIFFERENTLY,
                    Wording.of(words),
                    "",
                    shares.stream()
                            .map(Share::tag)
                            .sorted(Comparator.comparingLong(TagId::value))
                            .toList());
        }
    }

    /// How often words have a tag.
    record Share(TagId tag, int count) {}

    /// In the same words, all are tagged here and only some of them there.
    ///
    /// @param words the longer ones, as they are mostly written
    /// @param inner the shorter ones, as they are mostly written
    /// @param longer how often all of them are tagged
    /// @param shorter how often only the shorter ones are, where the longer ones stand
    record BoundariesDiffer(
            SetId set, String words, String inner, TagId tag, int longer, int shorter)
            implements Inconsistency {

        @Override
        public int usual() {
            return Math.max(longer, shorter);
        }

        @Override
        public int unusual() {
            return Math.min(longer, shorter);
        }

        @Override
        public Intended intended() {
            return new Intended(
                    Intended.Kind.BOUNDARIES_DIFFER,
                    Wording.of(words),
                    Wording.of(inner),
                    List.of(tag));
        }
    }

    /// How sure it is that the words should be as they mostly are: the lower bound of the Wilson
    /// score interval (1927) at 95 % for the share of the usual. It grows with the share and with
    /// the counts: 9 to 2 comes before 2 to 1 and behind 90 to 2.
    default double surprise() {
        double z2 = 1.96 * 1.96;
        double n = (double) usual() + unusual();
        double share = usual() / n;
        double spread = 1.96 * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        return (share + z2 / (2 * n) - spread) / (1 + z2 / n);
    }
}
