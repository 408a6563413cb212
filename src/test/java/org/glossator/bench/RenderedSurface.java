package org.glossator.bench;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.glossator.Fx;
import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagShape;
import org.glossator.ui.base.Theme;
import org.glossator.ui.surface.Emphasis;
import org.glossator.ui.surface.MarkStyle;
import org.glossator.ui.surface.Rehearsal;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.SurfaceMark;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// The text surface in a shown window, measured in a process of its own as a renderer is in a
/// browser of its own: `src/bench/web/page.mjs` has the same definitions.
final class RenderedSurface {

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 800;
    private static final int WARM_UPS = 60;
    private static final int STEPS = 120;
    private static final int SHOWN_BEFORE = 10;
    private static final int AGAIN = 7;
    private static final int ADDED = 15;
    private static final int RESTYLED = 6;

    /// In which what was put off comes to its end, in milliseconds.
    private static final int QUIET = 300;

    private static final List<String> COLOURS = List.of("#e69f00", "#0072b2", "#009e73");
    private static final double WHEEL = -120;

    private final Story story;
    private final TextSurface surface;
    private final Scene scene;
    private final Figures figures = new Figures();

    private RenderedSurface(Story story) {
        this.story = story;
        surface = new TextSurface();
        scene = new Scene(surface, WIDTH, HEIGHT);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        surface.requestFocus();
    }

    /// @param arguments the name of a [RenderText]
    public static void main(String[] arguments) {
        Story story = RenderText.valueOf(arguments[0]).story();
        Fx.run(Fonts::load);
        // As the program does before anybody can open an article.
        Rehearsal.run();
        RenderedSurface measured = Fx.get(() -> new RenderedSurface(story));
        rest();
        measured.shows();
        measured.adds();
        measured.scrolls();
        measured.restyles();
        System.out.println(measured.figures.line());
        System.exit(0);
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(QUIET);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts it", e);
        }
    }

    private void show() {
        surface.show(SurfaceText.plain(story.text()));
        surface.setMarks(marks(Styles.of(Theme.LIGHT, 0)));
    }

    private void shows() {
        figures.add("show-first", Pulses.until(this::show));
        for (int i = 0; i < SHOWN_BEFORE; i++) {
            again();
        }
        for (int i = 0; i < AGAIN; i++) {
            figures.add("show", again());
        }
        rest();
    }

    private long again() {
        rest();
        Pulses.until(() -> surface.show(SurfaceText.plain("")));
        rest();
        return Pulses.until(this::show);
    }

    private void adds() {
        MarkStyle claim = Styles.of(Theme.LIGHT, 0).claim();
        for (int i = 0; i < ADDED; i++) {
            int begin = 24 * (2 + i);
            SurfaceMark mark = mark(-1 - i, new Span(begin, begin + 12), claim);
            figures.add("add", Pulses.until(() -> surface.change(List.of(), List.of(mark))));
            rest();
        }
    }

    private void scrolls() {
        Node under = surface.getChildrenUnmodifiable().getFirst();
        distances("scroll", () -> Event.fireEvent(under, wheel()));
        distances("page", () -> Event.fireEvent(surface, key(KeyCode.PAGE_DOWN)));
    }

    private void distances(String name, Runnable step) {
        Samples distances = Pulses.distances(WARM_UPS, STEPS, step);
        figures.add(name + "-p95", distances.percentile(95));
        figures.add(name + "-p99", distances.percentile(99));
        Fx.run(() -> surface.setScrollPosition(ScrollPosition.TOP));
        Fx.run(() -> surface.putCaret(0));
        rest();
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                WIDTH / 2,
                HEIGHT / 2,
                WIDTH / 2,
                HEIGHT / 2,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                WHEEL,
                0,
                WHEEL,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /// Another theme and other colours for all tags, in turn; then other colours alone.
    private void restyles() {
        for (int i = 0; i < RESTYLED; i++) {
            Theme theme = i % 2 == 0 ? Theme.DARK : Theme.LIGHT;
            int turn = i;
            figures.add(
                    "theme",
                    Pulses.until(() -> {
                        theme.apply(scene);
                        surface.setMarks(marks(Styles.of(theme, turn)));
                    }));
            rest();
            figures.add(
                    "restyle",
                    Pulses.until(() -> surface.setMarks(marks(Styles.of(theme, turn + 1)))));
            rest();
        }
    }

    /// @param turn the colours take turns among the tags
    private record Styles(MarkStyle claim, MarkStyle actor, MarkStyle location) {

        static Styles of(Theme theme, int turn) {
            return new Styles(
                    style("claim", turn, theme, TagShape.BAND),
                    style("actor", turn + 1, theme, TagShape.UNDERLINE),
                    style("location", turn + 2, theme, TagShape.BOX));
        }

        private static MarkStyle style(String tag, int turn, Theme theme, TagShape shape) {
            String colour = COLOURS.get(turn % COLOURS.size());
            return new MarkStyle(tag, TagColours.of(colour, theme), shape);
        }

        MarkStyle of(String tag) {
            return switch (tag) {
                case "claim" -> claim;
                case "actor" -> actor;
                case "location" -> location;
                default -> throw new IllegalArgumentException("no such tag: " + tag);
            };
        }
    }

    private List<SurfaceMark> marks(Styles styles) {
        List<SurfaceMark> marks = new ArrayList<>(story.labels().size());
        for (Story.Label label : story.labels()) {
            Span span = new Span(label.begin(), label.end());
            marks.add(mark(marks.size(), span, styles.of(label.tag())));
        }
        return marks;
    }

    private static SurfaceMark mark(int number, Span span, MarkStyle style) {
        AnnotationId id = new AnnotationId(new UUID(1, number));
        return new SurfaceMark(id, List.of(span), style, Emphasis.SOLID);
    }
}
