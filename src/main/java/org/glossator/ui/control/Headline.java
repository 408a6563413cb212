package org.glossator.ui.control;

import com.ibm.icu.text.BreakIterator;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.Locale;

/// A headline in at most two lines, in its own direction, cut off with an ellipsis.
///
/// Each line is a label of its own: JavaFX breaks a wrapped right-to-left text wrongly, and throws.
public final class Headline extends Region {

    /// More than fits on two lines of any pane, in code units.
    private static final int LONGEST = 400;

    private final Label first = line();
    private final Label second = line();
    private final Text ruler = new Text();
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private double brokenAt = -1;

    public Headline() {
        getStyleClass().add("row-headline");
        getChildren().addAll(first, second);
        setMinWidth(0);
    }

    private static Label line() {
        Label label = new Label();
        label.getStyleClass().add("row-title");
        label.setMinWidth(0);
        return label;
    }

    public void setText(String title) {
        String shown = OneLine.of(title);
        text = shown.substring(0, Math.min(shown.length(), LONGEST));
        breaks.setText(text);
        brokenAt = -1;
        setNodeOrientation(OneLine.direction(text));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width != brokenAt) {
            brokenAt = width;
            breakAt(width);
        }
        double height = first.prefHeight(-1);
        first.resizeRelocate(0, 0, width, height);
        second.resizeRelocate(0, height, width, height);
    }

    private void breakAt(double width) {
        int end = firstLineEnd(width);
        first.setText(text.substring(0, end).stripTrailing());
        second.setText(text.substring(end));
        second.setVisible(end < text.length());
    }

    /// The last place to break at before the line is full; if there is none, all of it, cut off.
    private int firstLineEnd(double width) {
        if (widthOf(text.length()) <= width) {
            return text.length();
        }
        int end = 0;
        for (int next = breaks.first(); next != BreakIterator.DONE; next = breaks.next()) {
            if (widthOf(next) > width) {
                break;
            }
            end = next;
        }
        return end == 0 ? text.length() : end;
    }

    private double widthOf(int end) {
        ruler.setFont(first.getFont());
        ruler.setText(text.substring(0, end).stripTrailing());
        return ruler.getLayoutBounds().getWidth();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = first.prefHeight(-1);
        return width >= 0 && firstLineEnd(width) == text.length() ? height : 2 * height;
    }
}
