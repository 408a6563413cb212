package org.glossator.bench;

import java.util.ArrayList;
import java.util.List;

/// From choosing an article to the frame that shows it, with many marks and with few.
final class ShowMeasure implements Measure {

    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 15;
    private static final int FEW = 300;
    private static final List<Integer> MANY = List.of(5_000, 20_000);
    private static final double TARGET = 3;

    @Override
    public String id() {
        return "show";
    }

    @Override
    public List<Row> run() throws Exception {
        List<Row> rows = new ArrayList<>();
        try (Desk desk =
                Desk.over(
                        Scratch.fresh(id()),
                        BenchCorpus.withMarks(FEW),
                        BenchCorpus.withMarks(MANY.get(0)),
                        BenchCorpus.withMarks(MANY.get(1)))) {
            for (int i = 0; i < MANY.size(); i++) {
                int many = i + 1;
                rows.add(
                        Duel.fight(
                                        WARM_UPS,
                                        ROUNDS,
                                        () -> desk.open(many).nanos(),
                                        () -> desk.open(0).nanos())
                                .medians(
                                        "Article of %,d marks shown, to one of %d"
                                                .formatted(MANY.get(i), FEW),
                                        TARGET));
            }
        }
        return rows;
    }
}
