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

    /// A figure that stands on its own.
    record Figure(String what, String value) implements Row {}

    /// What could not be measured here, and why.
    record Skipped(String what, String why) implements Row {}
}
