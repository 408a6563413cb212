package org.glossator.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

/// A place for one message in a view, with what can be done about it. It takes no room while it has
/// nothing to say; a new message replaces the old one.
public final class InlineBar extends HBox {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /// How much a message matters.
    public enum Kind {
        /// Worth knowing, such as what can be undone.
        INFO(Icons.INFO),
        /// Worth a look before going on.
        WARNING(Icons.WARNING),
        /// Something did not work.
        ERROR(Icons.ERROR);

        private final Icons icon;

        Kind(Icons icon) {
            this.icon = icon;
        }
    }

    /// Something to do about a message; doing it closes the bar.
    ///
    /// @param text a verb
    public record Action(String text, Runnable work) {}

    public InlineBar() {
        getStyleClass().add("inline-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Says `text`, a finished sentence.
    public void show(Kind kind, String text, Action... actions) {
        pseudoClassStateChanged(WARNING, kind == Kind.WARNING);
        pseudoClassStateChanged(ERROR, kind == Kind.ERROR);
        Label message = new Label(text);
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        getChildren().setAll(kind.icon.node(20), message);
        for (Action action : actions) {
            getChildren().add(link(action));
        }
        getChildren().add(closeButton());
        setVisible(true);
    }

    public void close() {
        setVisible(false);
        getChildren().clear();
    }

    private Hyperlink link(Action action) {
        Hyperlink link = new Hyperlink(action.text());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            close();
            action.work().run();
        });
        return link;
    }

    private Button closeButton() {
        Button button = new Button();
        button.setGraphic(Icons.CLOSE.node(16));
        button.setAccessibleText(Messages.text("control.close"));
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> close());
        return button;
    }
}
