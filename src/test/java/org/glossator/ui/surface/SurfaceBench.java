package org.glossator.ui.surface;

import org.glossator.Fx;
import org.glossator.model.Direction;
import org.glossator.text.Span;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Measures the surface on articles with more and more marks: to show one, to add a mark, to page
/// down; each until the paint is laid out. Argument: the folder with the `render-N.json` files.
final class SurfaceBench {

    private static final int[] SIZES = {300, 5_000, 20_000};
    private static final int SHOWN = 15;
    private static final int TURNS = 60;

    private SurfaceBench() {}

    public static void main(String[] args) throws IOException {
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
            MarkStyle style =
                    switch (label.get(2).asString()) {
                        case "claim" -> Scenes.Tags.ON_LIGHT.claim();
                        case "actor" -> Scenes.Tags.ON_LIGHT.actor();
                        default -> Scenes.Tags.ON_LIGHT.location();
                    };
            marks.add(Scenes.mark(style, new Span(label.get(0).asInt(), label.get(1).asInt())));
        }
        return marks;
    }

    private static void measure(int size, String text, List<SurfaceMark> marks) {
        TextSurface surface = Scenes.surface(900, 700, false);
        SurfaceText article = new SurfaceText(text, Direction.AUTO, "en", true, "");
        double[] show = new double[SHOWN];
        for (int i = 0; i < SHOWN; i++) {
            show[i] =
                    millis(() -> {
                        surface.show(article);
                        surface.setMarks(marks);
                        Scenes.layOut(surface);
                    });
        }
        report(size, "show", show);
        Random random = new Random(1);
        double[] add = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            int begin = random.nextInt(1500);
            SurfaceMark mark =
                    Scenes.mark(Scenes.Tags.ON_LIGHT.claim(), new Span(begin, begin + 40 + i));
            add[i] =
                    millis(() -> {
                        surface.change(List.of(), List.of(mark));
                        Scenes.layOut(surface);
                    });
        }
        report(size, "add", add);
        double[] page = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            page[i] =
                    millis(() -> {
                        surface.scrollBy(640);
                        Scenes.layOut(surface);
                    });
        }
        report(size, "page-down", page);
        for (int i = 0; i < TURNS; i++) {
            page[i] =
                    millis(() -> {
                        surface.scrollBy(-640);
                        Scenes.layOut(surface);
                    });
        }
        report(size, "page-up", page);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
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
