package org.glossator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wanted of the text surface, beside itself and beside others.
///
/// @param figures of [RenderedSurface] under `own/`, of a renderer under its name; those without
///   the wait for a screen under `bare/` before that
record RenderRows(Figures figures) {

    private static final double GLANCE = 100e6;
    private static final double TWO_FRAMES = 33e6;
    private static final List<RenderText> LARGE = List.of(RenderText.OVERLAPPING, RenderText.MANY);

    /// What can be said without a browser.
    List<Row> own() {
        List<Row> rows = new ArrayList<>();
        for (Pace pace : Pace.values()) {
            rows.add(growth("Show", "show", pace, 3));
            rows.add(growth("Add one", "add", pace, 1.5));
        }
        rows.add(limit("Scroll, frame p99", "scroll-p99", TWO_FRAMES));
        rows.add(limit("Page down, frame p99", "page-p99", TWO_FRAMES));
        rows.add(limit("Other theme, until what is on screen is painted", "theme", GLANCE));
        rows.add(limit("Other tag colours, the same", "restyle", GLANCE));
        if (figures.has("display/own/many/scroll-p99")) {
            rows.add(onDisplay("Scroll, frame p99", "scroll-p99"));
            rows.add(onDisplay("Page down, frame p99", "page-p99"));
        }
        return rows;
    }

    /// How fast frames follow each other.
    private enum Pace {
        SCREEN("", ""),
        BARE("bare/", ", bare");

        final String prefix;
        final String remark;

        Pace(String prefix, String remark) {
            this.prefix = prefix;
            this.remark = remark;
        }
    }

    private Row growth(String what, String figure, Pace pace, double target) {
        return Row.Ratio.millis(
                what + ", 20,000 marks to 300" + pace.remark,
                figures.median(pace.prefix + "own/many/" + figure),
                figures.median(pace.prefix + "own/few/" + figure),
                target);
    }

    private Row limit(String what, String figure, double limit) {
        return Row.Limit.millis(
                what + ", 20,000 marks, beside 300",
                figures.median("own/many/" + figure),
                figures.median("own/few/" + figure),
                limit);
    }

    private Row onDisplay(String what, String figure) {
        return Row.Limit.millis(
                what + ", 20,000 marks, on a display, beside none",
                figures.median("display/own/many/" + figure),
                figures.median("own/many/" + figure),
                TWO_FRAMES);
    }

    /// What the renderers in a browser are needed for.
    List<Row> beside() {
        List<Row> rows = new ArrayList<>();
        for (RenderText text : RenderText.values()) {
            rows.add(first(text));
            rows.add(show(text, "v-annotator", Pace.SCREEN, 1));
        }
        LARGE.forEach(text -> rows.add(seen(text)));
        for (RenderText text : LARGE) {
            rows.add(show(text, "recogito", Pace.BARE, 0.05));
        }
        for (RenderText text : LARGE) {
            rows.add(show(text, "v-annotator", Pace.BARE, 1));
        }
        for (String way : List.of("scroll", "page")) {
            rows.add(beside("Frame p95, " + way, way + "-p95", "recogito", Pace.SCREEN, 1));
        }
        for (Pace pace : Pace.values()) {
            rows.add(beside("Add one", "add", "spans", pace, 0.1));
            rows.add(beside("Add one", "add", "recogito", pace, 1));
        }
        return rows;
    }

    private Row first(RenderText text) {
        String figure = '/' + text.id() + "/show-first";
        return Row.Ratio.millis(
                "Show " + text.title() + " first of all, beside v-annotator",
                figures.median("own" + figure),
                figures.median("v-annotator" + figure),
                1);
    }

    /// A twentieth of Recogito's time, or the two frames that both sides are measured by where they
    /// are longer than that: nothing is seen on a screen before.
    private Row seen(RenderText text) {
        double own = figures.median("own/" + text.id() + "/show");
        double other = better(text, "recogito", Pace.SCREEN);
        return other / 20 < TWO_FRAMES
                ? Row.Limit.millis(title(text, "recogito", Pace.SCREEN), own, other, TWO_FRAMES)
                : Row.Ratio.millis(title(text, "recogito", Pace.SCREEN), own, other, 0.05);
    }

    private Row show(RenderText text, String renderer, Pace pace, double target) {
        return Row.Ratio.millis(
                title(text, renderer, pace),
                figures.median(pace.prefix + "own/" + text.id() + "/show"),
                better(text, renderer, pace),
                target);
    }

    private static String title(RenderText text, String renderer, Pace pace) {
        return String.format(
                Locale.ROOT, "Show %s, beside %s%s", text.title(), renderer, pace.remark);
    }

    /// The better of a renderer's first time and the next ones.
    private double better(RenderText text, String renderer, Pace pace) {
        String show = pace.prefix + renderer + '/' + text.id() + "/show";
        return Math.min(figures.median(show), figures.median(show + "-first"));
    }

    private Row beside(String what, String figure, String renderer, Pace pace, double target) {
        return Row.Ratio.millis(
                what + ", 20,000 marks, beside " + renderer + pace.remark,
                figures.median(pace.prefix + "own/many/" + figure),
                figures.median(pace.prefix + renderer + "/many/" + figure),
                target);
    }
}
