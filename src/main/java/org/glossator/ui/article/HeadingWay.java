package org.glossator.ui.article;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.QuickList;
import org.glossator.ui.surface.TextSurface;

import java.util.List;
import java.util.Optional;

/// The way to a heading of the article: a list of them, and the one it is at in sight. FX thread
/// only.
final class HeadingWay implements QuickList.Source<HeadingModel.Row> {

    /// So many lines show at once, so that there is room for the article under them.
    private static final int LINES = 6;

    private final ArticleModel article;
    private final TextSurface surface;
    private final Glance glance;
    private final Glance.Arrival arrival;
    private HeadingModel model = new HeadingModel("", List.of());
    private final QuickList<HeadingModel.Row> list;

    HeadingWay(ArticleModel article, TextSurface surface, Glance glance, Glance.Arrival arrival) {
        this.article = article;
        this.surface = surface;
        this.glance = glance;
        this.arrival = arrival;
        list =
                new QuickList<>(
                        "heading",
                        new QuickList.Words(
                                Messages.text("heading.prompt"), Messages.text("heading.list")),
                        LINES,
                        this,
                        HeadingCell::new);
        list.getStyleClass().add("heading-list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        list.onMoved(this::show);
    }

    Node list() {
        return list;
    }

    boolean isOpen() {
        return list.isVisible();
    }

    /// Opens the list at the heading that the caret stands under.
    void open(List<Subheading> headings) {
        if (!isOpen()) {
            glance.begin();
        }
        list.setVisible(false);
        model = new HeadingModel(article.segmentation().text(), headings);
        glance.end();
        list.restart(model.at(surface.caretProperty().get()).orElse(null));
        list.setVisible(true);
        list.chosen().map(HeadingWay::place).ifPresent(glance::mark);
        list.focusField();
    }

    /// Closes the list, for another article.
    void close() {
        list.setVisible(false);
    }

    /// Closes the list and leaves the article where it has come to.
    void leave() {
        if (isOpen()) {
            close();
            glance.end();
        }
    }

    @Override
    public List<HeadingModel.Row> rows(String typed) {
        return model.rows(typed);
    }

    @Override
    public String spoken(HeadingModel.Row row) {
        return row.words();
    }

    @Override
    public String nothing() {
        return Messages.text(model.isEmpty() ? "heading.none" : "heading.nothing");
    }

    @Override
    public void choose(HeadingModel.Row row) {
        leave();
        arrival.at().accept(place(row));
    }

    private void show(Optional<HeadingModel.Row> row) {
        if (isOpen()) {
            row.map(HeadingWay::place).ifPresentOrElse(glance::look, glance::end);
        }
    }

    private static Span place(HeadingModel.Row row) {
        return row.heading().span();
    }

    /// Before the field itself, which would keep Escape to clear itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            glance.back();
            arrival.back().run();
            event.consume();
        }
    }
}
