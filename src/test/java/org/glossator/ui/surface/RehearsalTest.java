package org.glossator.ui.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.image.WritableImage;

import org.glossator.text.Span;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Off the FX thread, while that shows something: as at the start of the program.
final class RehearsalTest {

    private static final String ARTICLE =
            "The ministry told the agency that \u201cnobody is missing\u201d.\n".repeat(40)
                    + "قالت الوزارة إن \u00abلا أحد مفقود\u00bb.\n".repeat(10);

    @Test
    void disturbsNothingThatIsShownMeanwhile() {
        List<Integer> alone = picture();
        List<CompletableFuture<Void>> rehearsals = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rehearsals.add(CompletableFuture.runAsync(Rehearsal::run));
        }
        int shown = 0;
        while (shown == 0 || rehearsals.stream().anyMatch(one -> !one.isDone())) {
            assertEquals(alone, picture(), "the article as it is without a rehearsal");
            shown++;
        }
        rehearsals.forEach(CompletableFuture::join);
    }

    private static List<Integer> picture() {
        return FxThread.call(() -> {
            TextSurface surface = Scenes.surface(600, 500, false);
            surface.show(SurfaceText.plain(ARTICLE));
            surface.setMarks(List.of(Scenes.mark(Scenes.Tags.ON_LIGHT.actor(), new Span(4, 12))));
            WritableImage image = surface.getScene().snapshot(null);
            List<Integer> pixels = new ArrayList<>();
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    pixels.add(image.getPixelReader().getArgb(x, y));
                }
            }
            return pixels;
        });
    }
}
