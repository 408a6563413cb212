package org.glossator.ui.surface;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.glossator.text.Span;

import java.util.List;

/// A piece on the page: its text between two layers of paint. Built once for a setting; only the
/// paint changes.
final class PieceView extends Pane {

    private final Setting setting;
    private final Span piece;
    private final Font font;
    private final Group behind = new Group();
    private final Group letters = new Group();
    private final Group before = new Group();
    private Decor painted = Decor.NONE;

    PieceView(Setting setting, Span piece, Font font) {
        this.setting = setting;
        this.piece = piece;
        this.font = font;
        setManaged(false);
        setMouseTransparent(true);
        addLines(setting, 0, font, letters);
        for (Group layer : List.of(behind, letters, before)) {
            layer.setManaged(false);
            layer.setAutoSizeChildren(false);
            getChildren().add(layer);
        }
    }

    private static void addLines(Setting from, double down, Font font, Group to) {
        for (int i = 0; i < from.lines().size(); i++) {
            Line line = from.lines().get(i);
            for (Line.Run run : line.runs()) {
                int end = Math.min(run.end(), line.textEnd());
                if (run.begin() < end) {
                    String stretch = from.piece().text().substring(run.begin(), end);
                    String painted = DisplayText.painted(stretch, run.rightToLeft());
                    Text text = new Text(run.x(), down + from.baseline(i), painted);
                    text.setTextOrigin(VPos.BASELINE);
                    text.setFont(font);
                    Ruler.direct(text, run.rightToLeft());
                    to.getChildren().add(text);
                }
            }
        }
    }

    /// Puts in what of the heading stands here and is no part of the text.
    ///
    /// @param down where it begins, from the piece's upper edge
    void addHeading(HeadingBlock heading, double down, Palette palette) {
        double y = down;
        for (HeadingBlock.Part part : heading.parts()) {
            Group words = new Group();
            words.setManaged(false);
            words.setAutoSizeChildren(false);
            addLines(part.setting(), y, part.font(), words);
            Color colour = part.muted() ? palette.muted() : palette.ink();
            words.getChildren().forEach(node -> ((Text) node).setFill(colour));
            getChildren().add(words);
            y += part.setting().height();
        }
    }

    Setting setting() {
        return setting;
    }

    Span piece() {
        return piece;
    }

    /// The decorations it was last painted with.
    Decor painted() {
        return painted;
    }

    void paint(List<SurfaceMark> marks, Palette palette, Decor decor) {
        painted = decor;
        letters.getChildren().forEach(node -> ((Text) node).setFill(palette.ink()));
        new SpanPainter(setting, piece, font.getSize(), palette, decor)
                .paint(marks, behind, before);
    }
}
