package org.glossator.bench;

/// One line of the table.
sealed interface Row {

    /// What was measured.
    String what();

    /// The program beside its floor.
    ///
    /// @param unit of both figures
    /// @param target the greatest ratio of program to floor that is wanted
    record Ratio(String what, double program, double floor, String unit, double target)
            implements Row {

        static Ratio millis(String what, double program, double floor, double target) {
            return new Ratio(what, program / 1e6, floor / 1e6, "ms", target);
        }

        double ratio() {
            return program / floor;
        }

        boolean met() {
            return ratio() <= target;
        }
    }

    /// The program beside its floor, where what is wanted is not a ratio.
    ///
    /// @param unit of all three figures
    /// @param limit the greatest figure that is wanted of the program
    record Limit(String what, double program, double floor, String unit, double limit)
            implements Row {

        static Limit millis(String what, double program, double floor, double limit) {
            return new Limit(what, program / 1e6, floor / 1e6, "ms", limit / 1e6);
        }

        boolean met() {
            return program <= limit;
        }
    }

    /// The program beside its floor, where more is better.
    ///
    /// @param program a share, 0 to 1, as is the floor's, which it is to be above
    record Gain(String what, double program, double floor) implements Row {

        boolean met() {
            return program > floor;
        }
    }

    /// What could not be measured here, and why.
    record Skipped(String what, String why) implements Row {}
}
