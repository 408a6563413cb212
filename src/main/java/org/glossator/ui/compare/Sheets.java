package org.glossator.ui.compare;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;

import org.glossator.project.Comparison;
import org.glossator.settings.Settings;
import org.glossator.text.Span;
import org.glossator.ui.surface.Faces;
import org.glossator.ui.surface.Heading;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.SurfaceMark;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Surfaces that show the same text and scroll together: the same place of the text stands at the
/// upper edge of each. FX thread only.
final class Sheets {

    /// Letters with what hangs below them, as a multiple of the text size.
    private static final double LETTERS = 1.25;

    private final List<TextSurface> surfaces = new ArrayList<>();

    /// Whether surfaces are being told what another one knows already.
    private boolean telling;

    /// @param rows how many lines are to have room under the letters
    /// @param chosen told of the offset where the reader has put the caret
    Sheets(int count, int rows, ObservableValue<Settings.Reading> reading, IntConsumer chosen) {
        for (int i = 0; i < count; i++) {
            TextSurface surface = new TextSurface();
            surface.setReadOnly(true);
            surface.textSizeProperty().bind(reading.map(Settings.Reading::textSize));
            surface.leadingProperty().bind(reading.map(now -> leading(now, rows)));
            surface.measureProperty().bind(reading.map(Settings.Reading::measure));
            surface.facesProperty().bind(reading.map(Settings.Reading::faces).map(Sheets::faces));
            surface.scrollPositionProperty()
                    .subscribe((_, position) -> together(surface, position));
            surface.caretProperty()
                    .subscribe((_, offset) -> {
                        if (!telling) {
                            chosen.accept(offset.intValue());
                        }
                    });
            surfaces.add(surface);
        }
    }

    private static double leading(Settings.Reading reading, int rows) {
        double under = SurfaceMark.rowsHeight(rows) / reading.textSize();
        return Math.max(reading.lineHeight(), LETTERS + under);
    }

    private static Faces faces(Settings.Faces chosen) {
        return new Faces(chosen.text(), chosen.arabic(), chosen.cjk());
    }

    List<TextSurface> surfaces() {
        return surfaces;
    }

    private void together(TextSurface moved, ScrollPosition position) {
        if (telling) {
            return;
        }
        telling = true;
        for (TextSurface other : surfaces) {
            if (other != moved) {
                other.setScrollPosition(position);
            }
        }
        telling = false;
    }

    void show(Comparison comparison) {
        var document = comparison.document();
        SurfaceText text =
                new SurfaceText(
                        document.text(),
                        document.details().direction(),
                        document.details().language(),
                        Heading.NONE,
                        document.headings());
        telling = true;
        surfaces.forEach(surface -> surface.show(text));
        telling = false;
    }

    /// @param marks one list for each surface
    /// @param washed what stands out, in text order and apart
    void mark(List<List<SurfaceMark>> marks, List<Span> washed) {
        for (int i = 0; i < surfaces.size(); i++) {
            surfaces.get(i).setMarks(marks.get(i));
            surfaces.get(i).setHits(washed, -1);
        }
    }

    /// Frames a place in all of them, and brings it into sight.
    void lookAt(@Nullable Span place) {
        surfaces.forEach(surface -> surface.frame(place));
        if (place != null) {
            // The others go along.
            surfaces.getFirst().reveal(place);
        }
    }

    /// Gives the first the focus, once it is in the window.
    void focus() {
        TextSurface first = surfaces.getFirst();
        if (first.getScene() != null) {
            first.requestFocus();
            return;
        }
        first.sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable scene) {
                                first.sceneProperty().removeListener(this);
                                first.requestFocus();
                            }
                        });
    }
}
