package org.glossator.curate;

import org.glossator.model.SetId;

import java.util.List;
import java.util.Optional;

/// What is taken without being looked at.
public sealed interface MergeStrategy {

    /// What it makes of a case; empty when somebody has to look.
    Optional<Choice> verdict(Case one);

    /// What all who took part say.
    record Unanimous() implements MergeStrategy {
        @Override
        public Optional<Choice> verdict(Case one) {
            return one.kind() == Case.Kind.AGREED
                    ? Optional.of(new Choice.Take(one.readings()))
                    : Optional.empty();
        }
    }

    /// What more than half of those who took part say, which may be that there is nothing.
    record Majority() implements MergeStrategy {
        @Override
        public Optional<Choice> verdict(Case one) {
            int half = one.participants() / 2;
            if (one.silent().size() > half) {
                return Optional.of(new Choice.Neither());
            }
            return most(one, half + 1);
        }
    }

    /// What at least so many say; where that holds of two readings, the one that more of them say.
    record Threshold(int holders) implements MergeStrategy {
        public Threshold {
            if (holders < 1) {
                throw new IllegalArgumentException("a threshold of " + holders);
            }
        }

        @Override
        public Optional<Choice> verdict(Case one) {
            return most(one, holders);
        }
    }

    /// What one annotator says, where they took part: also that there is nothing.
    record First(SetId set) implements MergeStrategy {
        @Override
        public Optional<Choice> verdict(Case one) {
            if (one.silent().contains(set)) {
                return Optional.of(new Choice.Neither());
            }
            return one.readings().stream()
                    .filter(reading -> reading.holders().contains(set))
                    .findFirst()
                    .map(reading -> new Choice.Take(List.of(reading)));
        }
    }

    /// The reading with the most holders, if it has enough and no other has as many.
    private static Optional<Choice> most(Case one, int enough) {
        int most = one.readings().getFirst().marks().size();
        boolean alone = one.readings().size() == 1 || one.readings().get(1).marks().size() < most;
        return most >= enough && alone
                ? Optional.of(new Choice.Take(one.readings().subList(0, 1)))
                : Optional.empty();
    }
}
