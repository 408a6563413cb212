package org.glossator.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The article, or a view that is shown in its place until it is left. FX thread only.
final class Centre {

    private final StackPane node = new StackPane();
    private final Node article;
    private final Runnable focusArticle;
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();
    private @Nullable Guest guest;

    /// @param focus gives the view the focus
    record Guest(Node view, Runnable focus) {}

    /// @param focusArticle gives the article the focus
    Centre(Node article, Runnable focusArticle) {
        this.article = article;
        this.focusArticle = focusArticle;
        // Else a low window would have it over the tools.
        node.setMinHeight(0);
        node.getChildren().add(article);
    }

    Node node() {
        return node;
    }

    /// Whether something else than the article is shown.
    ReadOnlyBooleanProperty away() {
        return away.getReadOnlyProperty();
    }

    boolean shows(Node view) {
        return guest != null && guest.view() == view;
    }

    /// Shows a view in the place of the article, which stays as it is, out of sight.
    void show(Guest shown) {
        guest = shown;
        article.setVisible(false);
        node.getChildren().setAll(article, shown.view());
        away.set(true);
        shown.focus().run();
    }

    /// Shows the article again.
    void leave() {
        guest = null;
        node.getChildren().setAll(article);
        article.setVisible(true);
        away.set(false);
    }

    /// Gives what is shown the focus.
    void focus() {
        if (guest == null) {
            focusArticle.run();
        } else {
            guest.focus().run();
        }
    }
}
