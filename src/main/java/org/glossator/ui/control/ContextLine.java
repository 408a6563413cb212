package org.glossator.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// A sentence on one line with some of its words marked, in its own direction; where it is too
/// long, it is cut off at its ends, and the words stay in sight.
///
/// Three labels, since JavaFX breaks lines of several directions wrongly, and throws.
public final class ContextLine extends Region {

    /// How much of the room the words may take, and what is before them, when there is too little.
    private static final double WORDS = 0.5;

    private static final double BEFORE = 0.35;

    /// How high the ground of the words is.
    private static final double LINE = 24;

    /// The least room in which something can be read.
    private static final double NARROWEST = 150;

    /// Under the words; of its own, since labels of some faces are higher than a row.
    private final Region ground = new Region();

    private final Label before = label("quote");
    private final Label words = label("quote");
    private final Label after = label("quote");

    public ContextLine() {
        getStyleClass().add("context");
        ground.getStyleClass().add("words");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(ground, before, words, after);
        setMinWidth(NARROWEST);
        setPrefWidth(NARROWEST);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /// @param lead what the sentence says before the words
    /// @param marked the words
    /// @param trail what the sentence says after them
    public void show(String lead, String marked, String trail) {
        String line = lead + marked + trail;
        setNodeOrientation(OneLine.direction(line));
        before.setText(spaced(lead));
        words.setText(OneLine.of(marked));
        after.setText(spaced(trail));
        String face = OneLine.quoteFace(line);
        String ellipsis = OneLine.ellipsis(line);
        for (Label label : new Label[] {before, words, after}) {
            label.setStyle(face);
            label.setEllipsisString(ellipsis);
        }
        requestLayout();
    }

    /// On one line, with the spaces that part it from the words.
    private static String spaced(String text) {
        String line = OneLine.of(text);
        if (line.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        String lead = Character.isWhitespace(text.charAt(0)) ? " " : "";
        String trail = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return lead + line + trail;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double wordsWidth = words.prefWidth(-1);
        double beforeWidth = before.prefWidth(-1);
        double afterWidth = after.prefWidth(-1);
        if (beforeWidth + wordsWidth + afterWidth > width) {
            wordsWidth = Math.min(wordsWidth, Math.max(WORDS * width, width - beforeWidth));
            double rest = width - wordsWidth;
            beforeWidth =
                    Math.min(
                            beforeWidth,
                            Math.max(BEFORE / (1 - WORDS) * rest / 2, rest - afterWidth));
            afterWidth = rest - beforeWidth;
        }
        place(before, 0, beforeWidth, height);
        ground.resizeRelocate(
                beforeWidth, Math.round((height - LINE) / 2), Math.ceil(wordsWidth), LINE);
        place(words, beforeWidth, wordsWidth, height);
        place(after, beforeWidth + wordsWidth, Math.max(0, afterWidth), height);
    }

    private static void place(Label label, double x, double width, double height) {
        double own = label.prefHeight(-1);
        label.resizeRelocate(x, Math.round((height - own) / 2), Math.ceil(width), own);
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINE;
    }
}
