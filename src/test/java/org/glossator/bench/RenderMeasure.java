package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The text surface beside renderers in a headless browser, with the same texts and definitions.
///
/// Each is measured in processes of its own, in turn, and medians are compared: at the pace of a
/// screen, and with frames as fast as they can follow each other (*bare*).
final class RenderMeasure implements Measure {

    private static final int ROUNDS = 3;
    private static final String HEADLESS = "-Dglass.platform=Headless";
    private static final String OWN = "own/";
    private static final String BARE = "bare/";
    private static final String DISPLAY = "display/";
    private static final String AT_SCREENS_PACE =
            "v-annotator:few;v-annotator:overlapping;v-annotator:many;"
                    + "recogito:few;recogito:overlapping;recogito:many:scroll,page,add,restyle;"
                    + "spans:many:add";
    private static final String AS_FAST_AS_CAN_BE =
            "v-annotator:overlapping;v-annotator:many;"
                    + "recogito:overlapping;recogito:many:add;spans:many:add";

    private final Figures figures = new Figures();

    @Override
    public String id() {
        return "render";
    }

    @Override
    public List<Row> run() throws Exception {
        Path texts = Scratch.fresh(id());
        for (RenderText text : RenderText.values()) {
            text.write(texts);
        }
        Packaged surface =
                Packaged.of(
                        RenderedSurface.class,
                        List.of("-Dprism.order=sw"),
                        List.of(HEADLESS),
                        RenderText.FEW.name());
        Renderers.Found found = Renderers.find();
        for (int round = 0; round < ROUNDS; round++) {
            measureOwn(surface);
            if (found instanceof Renderers.Found.Ready(Renderers renderers)) {
                figures.addLine("", renderers.measure(texts, AT_SCREENS_PACE, false));
                figures.addLine(BARE, renderers.measure(texts, AS_FAST_AS_CAN_BE, true));
            }
        }
        List<Row> rows = new ArrayList<>(new RenderRows(figures).own());
        rows.addAll(
                switch (found) {
                    case Renderers.Found.Ready _ -> new RenderRows(figures).beside();
                    case Renderers.Found.Missing(String what) ->
                            List.of(new Row.Skipped("Beside renderers in a browser", what));
                });
        return rows;
    }

    private void measureOwn(Packaged surface) throws IOException, InterruptedException {
        for (RenderText text : RenderText.values()) {
            own(OWN, text, surface, Map.of(), HEADLESS);
            own(BARE + OWN, text, surface, Map.of(), HEADLESS, "-Djavafx.animation.fullspeed=true");
        }
        Optional<Display> display = Display.find();
        if (display.isPresent()) {
            try (Display on = display.get()) {
                own(DISPLAY + OWN, RenderText.MANY, surface, on.environment());
            }
        }
    }

    private void own(
            String prefix,
            RenderText text,
            Packaged surface,
            Map<String, String> environment,
            String... options)
            throws IOException, InterruptedException {
        figures.addLine(
                prefix + text.id() + '/', surface.run(environment, List.of(options), text.name()));
    }
}
