package org.glossator.ui.surface;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.glossator.text.Span;

import java.util.ArrayList;
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
        letters.getChildren().setAll(lines(setting, 0, font));
        for (Group layer : List.of(behind, letters, before)) {
            layer.setManaged(false);
            layer.setAutoSizeChildren(false);
        }
        getChildren().setAll(behind, letters, before);
    }

    private static List<Text> lines(Setting from, double down, Font font) {
        List<Text> found = new ArrayList<>();
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
                    found.add(text);
                }
            }
        }
        return found;
    }

    /// Puts in what of the heading stands here and is no part of the text.
    ///
    /// @param down where it begins, from the piece's upper edge
    void addHeading(HeadingBlock heading, double down, Palette palette) {
        double y = down;
        for (HeadingBlock.Part part : heading.parts()) {
            List<Text> words = lines(part.setting(), y, part.font());
            words.forEach(line -> line.setFill(part.muted() ? palette.muted() : palette.ink()));
            Group group = new Group();
            group.setManaged(false);
            group.setAutoSizeChildren(false);
            group.getChildren().setAll(words);
            getChildren().add(group);
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
