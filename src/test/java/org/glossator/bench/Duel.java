package org.glossator.bench;

/// The program and its floor, each timed in turn: A B A B …
///
/// @param program how long the program took, each time
/// @param floor how long the floor took, each time
record Duel(Samples program, Samples floor) {

    /// Does something once and says how long the part that counts took, in nanoseconds.
    @FunctionalInterface
    interface Turn {
        long take() throws Exception;
    }

    /// @param warmUps turns of each that do not count
    /// @param rounds turns of each that do
    static Duel fight(int warmUps, int rounds, Turn program, Turn floor) throws Exception {
        Duel duel = new Duel(new Samples(), new Samples());
        for (int round = -warmUps; round < rounds; round++) {
            long one = program.take();
            long other = floor.take();
            if (round >= 0) {
                duel.program.add(one);
                duel.floor.add(other);
            }
        }
        return duel;
    }

    /// The medians beside each other.
    Row medians(String what, double target) {
        return Row.Ratio.millis(what, program.median(), floor.median(), target);
    }
}
