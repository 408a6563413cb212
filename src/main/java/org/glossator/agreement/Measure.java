package org.glossator.agreement;

import java.util.List;

/// What can be said of the agreement of several sets in one number.
///
/// Labels of the nominal measures: with [#ALL_TAGS] the label of a unit is the set of all tags on
/// it, so that a character in a claim and in an actor has a label of its own, and no tag one too;
/// with one tag there are two labels, with it and without it. A measure of several sets counts
/// documents that at least two of them worked on; one of two sets those that both did.
public sealed interface Measure {

    /// In place of a tag: all tags together.
    int ALL_TAGS = -1;

    Grain grain();

    /// A number of the study's tags, or [#ALL_TAGS].
    int tag();

    /// Numbers of the study's sets, ascending.
    List<Integer> sets();

    /// What it is called in files and on the command line.
    default String id() {
        return switch (this) {
            case Observed _ -> "observed";
            case CohenKappa _ -> "cohen-kappa";
            case FleissKappa _ -> "fleiss-kappa";
            case Alpha _ -> "krippendorff-alpha";
            case AlphaU _ -> "krippendorff-alpha-u";
            case SpanF1 f1 ->
                    switch (f1.match()) {
                        case EXACT -> "f1-exact";
                        case OVERLAP -> "f1-overlap";
                        case LABEL -> "f1-label";
                    };
            case BoundaryDistance _ -> "boundary-distance";
        };
    }

    /// The share of units on which two of the sets give the same label, over all pairs of sets: Aₒ
    /// in Artstein and Poesio (2008, 2.1), for more than two coders as in Fleiss (1971). Undefined
    /// where nobody marked anything, for then it would be 1 whatever the text.
    record Observed(Grain grain, int tag, List<Integer> sets) implements Measure {
        public Observed {
            sets = List.copyOf(sets);
        }
    }

    /// Cohen's κ = (Aₒ − Aₑ) / (1 − Aₑ) of two sets, Aₑ = Σₖ p₁(k) p₂(k) from each one's own shares
    /// of labels (Cohen 1960; Artstein and Poesio 2008, 2.4). Undefined where both give one label
    /// only, the same one.
    record CohenKappa(Grain grain, int tag, int one, int other) implements Measure {
        @Override
        public List<Integer> sets() {
            return List.of(one, other);
        }
    }

    /// Fleiss' κ = (Aₒ − Aₑ) / (1 − Aₑ) of all sets, Aₑ = Σₖ p(k)² from the shares of labels over
    /// all sets (Fleiss 1971). Counts documents that all sets worked on.
    record FleissKappa(Grain grain, int tag, List<Integer> sets) implements Measure {
        public FleissKappa {
            sets = List.copyOf(sets);
        }
    }

    /// Krippendorff's α = 1 − Dₒ/Dₑ for nominal labels, from the coincidence matrix: each unit with
    /// m values counts each pair of them 1/(m−1) times; Dₑ = Σ꜀ n꜀(n − n꜀) / n(n−1) (Krippendorff
    /// 2004, 11.3; 2013, 12.3).
    record Alpha(Grain grain, int tag, List<Integer> sets) implements Measure {
        public Alpha {
            sets = List.copyOf(sets);
        }
    }

    /// Krippendorff's α for unitizing, ᵤα = 1 − Σ Dₒ꜀ / Σ Dₑ꜀ over the tags c (Krippendorff 1995;
    /// 2004, 11.6). With b and l for begin and length, in units of the grain:
    ///
    /// * Dₒ꜀ = Σ δ² / m(m−1)L² over all sections g, h of each two sets; δ² is (b_g − b_h)² +
    ///   (b_g+l_g − b_h−l_h)² for two units that overlap, l² for a unit that lies wholly in a gap
    ///   of the other set, 0 otherwise;
    /// * Dₑ꜀ = 2/L · Σ_units [ (N꜀−1)/3 · (2l³−3l²+l) + l² Σ_(gaps ≥ l) (l_gap − l + 1) ] / (
    ///   mL(mL−1) − Σ_units l(l−1) ).
    ///
    /// Every tag is a layer of its own, so that spans of different tags may overlap. Within one set
    /// and tag, spans that overlap are one unit, spans that touch are two, and each fragment is a
    /// unit. Documents lie one behind the other; no gap goes on over the end of a document, since
    /// no unit can. Documents with different numbers of sets are weighed as in [Alpha]: δ² by
    /// 1/(m−1), and mL becomes Σ mL.
    record AlphaU(Grain grain, int tag, List<Integer> sets) implements Measure {
        public AlphaU {
            if (grain == Grain.SPAN) {
                throw new IllegalArgumentException("lengths of spans are not counted in spans");
            }
            sets = List.copyOf(sets);
        }
    }

    /// F1 = 2·matched / (marks of one + marks of the other), the harmonic mean of precision and
    /// recall with either set for the truth (van Rijsbergen 1979, chapter 7; for agreement,
    /// Hripcsak and Rothschild 2005). Of more than two sets the mean over pairs of sets that have
    /// any mark.
    record SpanF1(Match match, int tag, List<Integer> sets) implements Measure {
        public SpanF1 {
            sets = List.copyOf(sets);
        }

        @Override
        public Grain grain() {
            return Grain.SPAN;
        }
    }

    /// How far apart the boundaries of marks are that match by [Match#OVERLAP]: the mean over pairs
    /// of marks of (|b₁ − b₂| + |e₁ − e₂|) / 2, in units of the grain. 0 is best; no share.
    record BoundaryDistance(Grain grain, int tag, List<Integer> sets) implements Measure {
        public BoundaryDistance {
            if (grain == Grain.SPAN) {
                throw new IllegalArgumentException("distances are not counted in spans");
            }
            sets = List.copyOf(sets);
        }
    }
}
