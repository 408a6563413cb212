package org.glossator.agreement;

import java.util.List;

/// The sums of a study, as one document is entered in them.
///
/// @param crew number of the crew that worked on it
/// @param members its sets
record Entries(Slots slots, Tally tally, Crews crews, int crew, List<Integer> members) {

    /// @param one a place in the crew
    int pair(int one, int other) {
        return crews.pair(members.get(one), members.get(other));
    }

    Slots.Column column(Slots.Quantity quantity, Grain grain, int tag, int who) {
        return slots.column(new Slots.Key(quantity, grain, crew, tag, who));
    }

    void add(Slots.Quantity quantity, Grain grain, int tag, int who, double amount) {
        if (amount != 0) {
            tally.add(column(quantity, grain, tag, who).slot(0), amount);
        }
    }
}
