package org.glossator.ui.transfer;

import org.glossator.project.SplitPlan;
import org.glossator.split.By;
import org.glossator.split.Parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A split as people write it: `80/10/10`.
final class SplitText {

    static final String USUAL = "80/10/10";

    private static final Pattern PARTS =
            Pattern.compile("\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*");

    private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\d{1,18})\\s*");

    private SplitText() {}

    /// Empty if it cannot be understood, or shares out nothing.
    static Optional<SplitPlan> parse(String parts, By by, String seed) {
        Matcher three = PARTS.matcher(parts);
        Matcher number = NUMBER.matcher(seed);
        if (!three.matches() || !number.matches()) {
            return Optional.empty();
        }
        int train = Integer.parseInt(three.group(1));
        int dev = Integer.parseInt(three.group(2));
        int test = Integer.parseInt(three.group(3));
        return train + dev + test == 0
                ? Optional.empty()
                : Optional.of(
                        new SplitPlan(
                                new Parts(train, dev, test), by, Long.parseLong(number.group(1))));
    }
}
