package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.Fx;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What of a long text is set, which its reader waits for, and what of it stays in sight.
class PageTest {

    private static final int PARAGRAPHS = 2_000;
    private static final String LONG =
            "The harbour board said on Tuesday that the night shift would return.\n"
                    .repeat(PARAGRAPHS);

    private static TextSurface showing() {
        TextSurface surface = Scenes.surface(700, 400, false);
        surface.show(SurfaceText.plain(LONG));
        Scenes.layOut(surface);
        return surface;
    }

    private static List<Integer> set(Page page) {
        List<Integer> set = new ArrayList<>();
        for (int piece = 0; piece < page.pieces().count(); piece++) {
            if (page.isSet(piece)) {
                set.add(piece);
            }
        }
        return set;
    }

    @Test
    void aLeapSetsNothingOfWhatItPassesOver() {
        Fx.run(() -> {
            TextSurface surface = showing();
            surface.setScrollPosition(new ScrollPosition(LONG.length() / 2, 0));
            Scenes.layOut(surface);
            surface.setScrollPosition(ScrollPosition.TOP);
            surface.putCaret(0);
            assertThat(set(surface.page())).contains(0).doesNotContain(PARAGRAPHS / 4);
        });
    }

    @Test
    void readingOnForgetsWhatLiesFarBehind() {
        Fx.run(() -> {
            TextSurface surface = showing();
            for (int offset = 0; offset < LONG.length() / 4; offset += 500) {
                surface.setScrollPosition(new ScrollPosition(offset, 0));
                Scenes.layOut(surface);
            }
            List<Integer> set = set(surface.page());
            assertThat(set).isNotEmpty().doesNotContain(0);
            double height =
                    set.stream().mapToDouble(piece -> surface.page().setting(piece).height()).sum();
            assertThat(height).isLessThanOrEqualTo(8 * surface.getHeight());
        });
    }

    @Test
    void aCaretInSightStaysThereWhenAPanelTakesTheRoom() {
        Fx.run(() -> {
            TextSurface surface = showing();
            int low = surface.page().hit(100, 340).at();
            surface.putCaret(low);
            Scenes.resize(surface, 700, 200);
            Page.Spot spot = surface.page().spot(low, false);
            assertThat(spot.top()).isGreaterThanOrEqualTo(0);
            assertThat(spot.bottom()).isLessThanOrEqualTo(200);
        });
    }

    @Test
    void aCaretOutOfSightStaysThere() {
        Fx.run(() -> {
            TextSurface surface = showing();
            surface.putCaret(LONG.length() / 2);
            Scenes.resize(surface, 700, 200);
            assertThat(surface.getScrollPosition()).isEqualTo(ScrollPosition.TOP);
        });
    }

    @Test
    void whatWasReadAheadStaysInAWindowLowerThanItsPieces() {
        Fx.run(() -> {
            String tall = "The harbour board said that the night shift would return. ".repeat(30);
            TextSurface surface = Scenes.surface(300, 90, false);
            surface.show(SurfaceText.plain((tall + "\n").repeat(9)));
            Scenes.layOut(surface);
            while (surface.page().readAhead()) {
                // One piece each time.
            }
            List<Integer> ahead = set(surface.page());
            surface.scrollBy(20);
            assertThat(ahead).hasSizeGreaterThan(1);
            assertThat(set(surface.page())).containsAll(ahead);
        });
    }
}
