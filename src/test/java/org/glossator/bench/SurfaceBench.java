package org.glossator.bench;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.Fx;
import org.glossator.model.AnnotationId;
import org.glossator.model.Direction;
import org.glossator.text.Span;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagShape;
import org.glossator.ui.base.Theme;
import org.glossator.ui.surface.Emphasis;
import org.glossator.ui.surface.MarkStyle;
import org.glossator.ui.surface.SurfaceMark;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Measures the surface on articles with more and more marks: to show one, to add a mark, to page
/// down; each until the paint is laid out. Argument: the folder with the `render-N.json` files.
public final class SurfaceBench {

    private static final int[] SIZES = {300, 5_000, 20_000};
    private static final int SHOWN = 15;
    private static final int TURNS = 60;

    private SurfaceBench() {}

    public static void main(String[] args) throws IOException {
        Fx.run(Fonts::load);
        for (int size : SIZES) {
            JsonNode file = new JsonMapper().readTree(Path.of(args[0], "render-" + size + ".json"));
            String text = file.get("text").asString();
            List<SurfaceMark> marks = marks(file);
            Fx.run(() -> measure(size, text, marks));
        }
        System.exit(0);
    }

    private static List<SurfaceMark> marks(JsonNode file) {
        List<SurfaceMark> marks = new ArrayList<>();
        for (JsonNode label : file.get("label")) {
            TagShape shape =
                    switch (label.get(2).asString()) {
                        case "claim" -> TagShape.BAND;
                        case "actor" -> TagShape.UNDERLINE;
                        default -> TagShape.BOX;
                    };
            marks.add(mark(shape, label.get(0).asInt(), label.get(1).asInt()));
        }
        return marks;
    }

    private static SurfaceMark mark(TagShape shape, int begin, int end) {
        MarkStyle style = new MarkStyle("tag", TagColours.of("#0072b2", Theme.LIGHT), shape);
        return new SurfaceMark(
                new AnnotationId(UUID.randomUUID()),
                List.of(new Span(begin, end)),
                style,
                Emphasis.SOLID);
    }

    private static void measure(int size, String text, List<SurfaceMark> marks) {
        TextSurface surface = new TextSurface();
        Scene scene = new Scene(surface, 900, 700);
        Theme.LIGHT.apply(scene);
        SurfaceText article = new SurfaceText(text, Direction.AUTO, "en", true, "");
        report(
                size,
                "show",
                repeat(
                        SHOWN,
                        scene,
                        () -> {
                            surface.show(article);
                            surface.setMarks(marks);
                        }));
        Random random = new Random(1);
        report(
                size,
                "add",
                repeat(
                        TURNS,
                        scene,
                        () -> {
                            int begin = random.nextInt(1500);
                            SurfaceMark added = mark(TagShape.BAND, begin, begin + 80);
                            surface.change(List.of(), List.of(added));
                        }));
        report(size, "page-down", repeat(TURNS, scene, () -> press(surface, KeyCode.PAGE_DOWN)));
        report(size, "page-up", repeat(TURNS, scene, () -> press(surface, KeyCode.PAGE_UP)));
    }

    private static void press(TextSurface surface, KeyCode key) {
        surface.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /// Milliseconds of each turn, until all is styled and laid out.
    private static double[] repeat(int turns, Scene scene, Runnable work) {
        double[] millis = new double[turns];
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            work.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    private static void report(int size, String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "surface marks=%d %s p50=%.2f ms p99=%.2f ms first=%.2f ms%n",
                size,
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                millis[0]);
    }
}
