package org.glossator.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/// Finds texts that are nearly the same, such as one wire story in several papers.
///
/// Texts whose sketches agree in one of sixteen bands of four orders are compared stretch by
/// stretch; at a resemblance of a half, two of three pairs come that far, at 0.7 ninety-nine of a
/// hundred (Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*, 3.4). Holds some 300
/// bytes a text.
public final class NearDuplicates {

    /// Half of what either says is said by both in the same words.
    public static final double RESEMBLANCE = 0.5;

    private static final int BAND = 4;

    private final Map<Long, Sketch> sketches = new LinkedHashMap<>();

    /// Two texts that resemble each other.
    ///
    /// @param resemblance share of the stretches of five words that either has which both have
    public record Pair(long one, long other, double resemblance) {}

    public void add(long id, String text) {
        Shingles shingles = Shingles.of(text);
        if (shingles.numbers().length > 0) {
            sketches.put(id, Sketch.of(shingles));
        }
    }

    /// The pairs that were found alike; texts that are alike through others need not stand
    /// together.
    ///
    /// @param texts the text of each that was added, asked again for those that may be alike
    /// @param pause called for each text that is compared; may throw to stop
    public List<Pair> pairs(LongFunction<String> texts, Runnable pause) {
        Comparing comparing = new Comparing(texts, pause);
        for (int from = 0; from < Sketch.ORDERS; from += BAND) {
            Map<Long, List<Long>> alike = new HashMap<>();
            for (Map.Entry<Long, Sketch> entry : sketches.entrySet()) {
                alike.computeIfAbsent(
                                entry.getValue().band(from, from + BAND), _ -> new ArrayList<>(1))
                        .add(entry.getKey());
            }
            alike.values().stream().filter(ids -> ids.size() > 1).forEach(comparing::all);
        }
        return comparing.pairs;
    }

    /// Who is alike is compared with one of each group found so far: with a thousand copies of one
    /// text, nobody needs all pairs.
    private static final class Comparing {

        private final LongFunction<String> texts;
        private final Runnable pause;
        private final Groups groups = new Groups();
        private final List<Pair> pairs = new ArrayList<>();

        Comparing(LongFunction<String> texts, Runnable pause) {
            this.texts = texts;
            this.pause = pause;
        }

        void all(List<Long> ids) {
            Map<Long, Shingles> kept = new LinkedHashMap<>();
            for (long id : ids) {
                if (kept.keySet().stream().anyMatch(known -> groups.of(known) == groups.of(id))) {
                    continue;
                }
                pause.run();
                Shingles shingles = Shingles.of(texts.apply(id));
                for (Map.Entry<Long, Shingles> known : kept.entrySet()) {
                    double resemblance = shingles.resemblance(known.getValue());
                    if (resemblance >= RESEMBLANCE) {
                        pairs.add(new Pair(known.getKey(), id, resemblance));
                        groups.join(known.getKey(), id);
                    }
                }
                if (kept.keySet().stream().noneMatch(known -> groups.of(known) == groups.of(id))) {
                    kept.put(id, shingles);
                }
            }
        }
    }
}
