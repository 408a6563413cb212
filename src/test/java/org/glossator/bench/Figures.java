package org.glossator.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/// Figures by name, in nanoseconds, each perhaps measured several times by several processes.
///
/// Processes hand them over as one line: `name=milliseconds`, separated by spaces.
final class Figures {

    private static final double MILLISECOND = 1e6;

    private final Map<String, Samples> byName = new HashMap<>();

    void add(String name, double nanos) {
        byName.computeIfAbsent(name, _ -> new Samples()).add(Math.round(nanos));
    }

    void addLine(String prefix, String line) {
        for (String figure : line.split(" ")) {
            int equals = figure.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not a line of figures: " + line);
            }
            add(
                    prefix + figure.substring(0, equals),
                    Double.parseDouble(figure.substring(equals + 1)) * MILLISECOND);
        }
    }

    String line() {
        StringJoiner line = new StringJoiner(" ");
        byName.forEach((name, samples) -> line.add(name + '=' + samples.median() / MILLISECOND));
        return line.toString();
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /// @throws IllegalArgumentException if it was not measured
    double median(String name) {
        Samples samples = byName.get(name);
        if (samples == null) {
            throw new IllegalArgumentException("not measured: " + name);
        }
        return samples.median();
    }
}
