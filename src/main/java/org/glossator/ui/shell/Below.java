package org.glossator.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// The article, and under it one panel at a time. FX thread only.
final class Below {

    /// How much of the height the article keeps.
    private static final double ARTICLE = 0.5;

    private final SplitPane split = new SplitPane();
    private @Nullable Panel shown;

    /// @param putAway what its owner does when another panel takes its place
    record Panel(Node node, Runnable putAway) {}

    Below(Node article) {
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("article-split");
        split.getItems().add(article);
    }

    Region node() {
        return split;
    }

    /// Shows a panel in the place of another one; nothing happens if it shows already.
    void show(Panel panel) {
        Panel before = shown;
        if (before != null && before.node() == panel.node()) {
            return;
        }
        if (before != null) {
            hide(before.node());
            before.putAway().run();
        }
        shown = panel;
        split.getItems().add(panel.node());
        split.setDividerPosition(0, ARTICLE);
    }

    void hide(Node panel) {
        if (shown != null && shown.node() == panel) {
            shown = null;
            split.getItems().remove(panel);
        }
    }
}
