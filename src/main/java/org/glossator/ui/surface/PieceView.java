package org.glossator.ui.surface;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
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
        for (int i = 0; i < setting.lines().size(); i++) {
            addLine(setting.lines().get(i), setting.baseline(i));
        }
        for (Group layer : List.of(behind, letters, before)) {
            layer.setManaged(false);
            layer.setAutoSizeChildren(false);
            getChildren().add(layer);
        }
    }

    private void addLine(Line line, double baseline) {
        for (Line.Run run : line.runs()) {
            int end = Math.min(run.end(), line.textEnd());
            if (run.begin() < end) {
                String stretch = setting.piece().text().substring(run.begin(), end);
                String painted = DisplayText.painted(stretch, run.rightToLeft());
                Text text = text(painted, run.x(), baseline);
                Ruler.direct(text, run.rightToLeft());
                letters.getChildren().add(text);
            }
        }
    }

    private Text text(String shown, double x, double baseline) {
        Text text = new Text(x, baseline, shown);
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(font);
        return text;
    }

    /// The line under a headline that says where the article comes from.
    void addSourceLine(String shown, Font small, Palette palette) {
        Text text = text(shown, 0, setting.height() - Math.round(small.getSize() * 0.5));
        text.setFont(small);
        text.setFill(palette.muted());
        if (setting.piece().rightToLeft()) {
            text.setX(setting.columnWidth() - text.getLayoutBounds().getWidth());
        }
        getChildren().add(text);
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
