package org.glossator.bench;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

import org.glossator.Fx;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// From the key that tags a passage to the frame that shows the mark, which is stored by then;
/// beside a rectangle that turns up in an empty window.
final class TagMeasure implements Measure {

    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 200;
    private static final int PLACES = 40;
    private static final int LENGTH = 12;

    @Override
    public String id() {
        return "tag";
    }

    @Override
    public List<Row> run() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int marks : List.of(60, 20_000)) {
            try (Desk desk = Desk.over(Scratch.fresh(id()), BenchCorpus.withMarks(marks));
                    Empty empty = Fx.get(Empty::new)) {
                desk.open(0);
                rows.addAll(fight(desk, empty, marks));
            }
        }
        return rows;
    }

    private static List<Row> fight(Desk desk, Empty empty, int marks) {
        Samples frames = new Samples();
        Samples bareFrames = new Samples();
        Samples work = new Samples();
        Samples bareWork = new Samples();
        for (int i = -WARM_UPS; i < ROUNDS; i++) {
            int begin = LENGTH * (2 + Math.floorMod(i, PLACES));
            Frames.Painted tagged = desk.tag(new Span(begin, begin + LENGTH), KeyCode.C);
            desk.untag();
            Frames.Painted bare = empty.turnUp();
            if (i >= 0) {
                frames.add(tagged.frames());
                bareFrames.add(bare.frames());
                work.add(tagged.work());
                bareWork.add(bare.work());
            }
        }
        String what = "Tag → painted among %,d marks, ".formatted(marks);
        return List.of(
                frames(what + "frames, p50", frames, bareFrames, 50),
                frames(what + "frames, p99", frames, bareFrames, 99),
                Row.Limit.millis(
                        what + "work on the FX thread, p99",
                        work.percentile(99),
                        bareWork.percentile(99),
                        Frames.FRAME));
    }

    private static Row frames(String what, Samples program, Samples floor, int share) {
        return new Row.Limit(what, program.percentile(share), floor.percentile(share), "frames", 1);
    }

    /// The floor: a window in which a rectangle turns up and goes.
    private static final class Empty implements AutoCloseable {

        private final Stage stage = new Stage();
        private final Pane pane = new Pane();
        private final Frames frames;

        Empty() {
            Scene scene = new Scene(pane, 300, 300);
            stage.setScene(scene);
            frames = new Frames(scene);
            stage.show();
        }

        Frames.Painted turnUp() {
            Fx.run(() -> pane.getChildren().clear());
            return frames.until(
                    () -> pane.getChildren().add(new Rectangle(200, 20)),
                    () -> !pane.getChildren().isEmpty());
        }

        @Override
        public void close() {
            Fx.run(stage::close);
        }
    }
}
