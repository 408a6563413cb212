package org.glossator.ui.surface;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.List;
import java.util.function.Function;

/// What a style sheet may say about a surface: `-surface-…` properties on `.text-surface`.
final class SurfaceStyle {

    private static final StyleablePropertyFactory<TextSurface> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final CssMetaData<TextSurface, Color> PAPER =
            colour("-surface-paper", "#fdfcf9", s -> s.style().paper);
    private static final CssMetaData<TextSurface, Color> INK =
            colour("-surface-ink", "#1f2328", s -> s.style().ink);
    private static final CssMetaData<TextSurface, Color> MUTED =
            colour("-surface-muted", "#656d76", s -> s.style().muted);
    private static final CssMetaData<TextSurface, Color> SELECTION =
            colour("-surface-selection", "#5b8def59", s -> s.style().selection);
    private static final CssMetaData<TextSurface, Color> CARET =
            colour("-surface-caret", "#0969da", s -> s.style().caret);
    private static final CssMetaData<TextSurface, Color> HIT =
            colour("-surface-hit", "#f5e56b99", s -> s.style().hit);
    private static final CssMetaData<TextSurface, Color> CURRENT_HIT =
            colour("-surface-current-hit", "#f59e4bcc", s -> s.style().currentHit);
    private static final CssMetaData<TextSurface, String> FAMILY =
            FACTORY.createStringCssMetaData("-surface-family", s -> s.style().family, "Serif");

    private static final CssMetaData<TextSurface, String> SMALL_FAMILY =
            FACTORY.createStringCssMetaData(
                    "-surface-small-family", s -> s.style().smallFamily, "SansSerif");

    private final StyleableProperty<Color> paper;
    private final StyleableProperty<Color> ink;
    private final StyleableProperty<Color> muted;
    private final StyleableProperty<Color> selection;
    private final StyleableProperty<Color> caret;
    private final StyleableProperty<Color> hit;
    private final StyleableProperty<Color> currentHit;
    private final StyleableProperty<String> family;
    private final StyleableProperty<String> smallFamily;

    /// @param changed called after any of them changed
    SurfaceStyle(TextSurface bean, Runnable changed) {
        paper = new Watched<>(PAPER, bean, changed);
        ink = new Watched<>(INK, bean, changed);
        muted = new Watched<>(MUTED, bean, changed);
        selection = new Watched<>(SELECTION, bean, changed);
        caret = new Watched<>(CARET, bean, changed);
        hit = new Watched<>(HIT, bean, changed);
        currentHit = new Watched<>(CURRENT_HIT, bean, changed);
        family = new Watched<>(FAMILY, bean, changed);
        smallFamily = new Watched<>(SMALL_FAMILY, bean, changed);
    }

    private static CssMetaData<TextSurface, Color> colour(
            String name, String initial, Function<TextSurface, StyleableProperty<Color>> property) {
        return FACTORY.createColorCssMetaData(name, property, Color.web(initial));
    }

    Palette palette() {
        return new Palette(
                paper.getValue(),
                ink.getValue(),
                muted.getValue(),
                selection.getValue(),
                caret.getValue(),
                hit.getValue(),
                currentHit.getValue());
    }

    String family() {
        return family.getValue();
    }

    String smallFamily() {
        return smallFamily.getValue();
    }

    static List<CssMetaData<? extends Styleable, ?>> metaData() {
        return FACTORY.getCssMetaData();
    }

    /// A styleable property that tells when a style sheet changes it.
    private static final class Watched<T> extends SimpleStyleableObjectProperty<T> {

        private final Runnable changed;

        Watched(CssMetaData<TextSurface, T> data, TextSurface bean, Runnable changed) {
            super(data, bean, data.getProperty(), data.getInitialValue(bean));
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            get();
            changed.run();
        }
    }
}
