package org.glossator.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.model.DocumentId;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;
import org.jspecify.annotations.Nullable;

/// A panel under the article: what is looked for, how much of it was found, a message, the list of
/// the places, and what can be done with the ticked ones. FX thread only.
///
/// @param <R> the rows of the list
public abstract class PlacesPanel<R> extends VBox {

    private final Actions actions;
    private final ObservableValue<Boolean> changing;
    private final ListView<R> list = new ListView<>();
    private final StackPane body = new StackPane(list);
    private final InlineBar bar = new InlineBar();

    /// What a panel can set off outside of itself.
    ///
    /// @param open shows a place in its article
    /// @param undo takes back the last change
    /// @param close puts the panel away
    public record Actions(Opening open, Runnable undo, Runnable close) {}

    /// Shows a place, in UTF-16 code units, in its article.
    @FunctionalInterface
    public interface Opening {
        void open(DocumentId document, Span place);
    }

    /// @param name style class of the panel, and the beginning of its list's id
    /// @param title of the panel, for people
    /// @param changing whether places are being changed: then nothing else is, and the panel stays
    protected PlacesPanel(
            String name, String title, Actions actions, ObservableValue<Boolean> changing) {
        this.actions = actions;
        this.changing = changing;
        list.setId(name + "-list");
        list.setAccessibleText(title);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.getStyleClass().add("body");
        getStyleClass().addAll("places-panel", name);
    }

    /// @param wanted what is looked for
    /// @param found how much was found
    /// @param deeds what can be done with what is ticked, if anything
    protected final void fill(Node wanted, Node found, Node... deeds) {
        wanted.disableProperty().bind(changing);
        getChildren().setAll(wanted, found, bar, body);
        getChildren().addAll(deeds);
    }

    protected final ListView<R> list() {
        return list;
    }

    protected final InlineBar bar() {
        return bar;
    }

    protected final @Nullable R selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Shows a place, in UTF-16 code units, in its article.
    protected final void open(DocumentId document, Span place) {
        actions.open().open(document, place);
    }

    /// Gives the list the focus.
    public void focusPanel() {
        list.requestFocus();
    }

    protected final void close() {
        if (!changing.getValue()) {
            actions.close().run();
        }
    }

    /// Leaves what is less than the panel, such as a field in it.
    ///
    /// @return whether there was anything to leave; else the panel is put away
    protected boolean escaped() {
        return false;
    }

    /// Changes what is ticked.
    protected abstract void change();

    /// Ticks a row, or not any more.
    protected abstract void tick(R row);

    /// Shows what a row stands for.
    protected abstract void open(R row);

    /// How many clicks open a row.
    protected int clicks(R row) {
        return 2;
    }

    /// Does what else a key stands for.
    ///
    /// @param row the selected one
    /// @return whether it stands for anything
    protected abstract boolean pressed(KeyCode key, @Nullable R row);

    /// What there is to say while there are no rows.
    protected abstract Node instead();

    /// Before any part of the panel, and before the window's commands of the same keys.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (!escaped()) {
                close();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            change();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        R row = selected();
        KeyCode key = event.getCode();
        if (row != null && key == KeyCode.SPACE) {
            tick(row);
            event.consume();
        } else if (row != null && key == KeyCode.ENTER) {
            open(row);
            event.consume();
        } else if (pressed(key, row)) {
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        R row = selected();
        if (event.getButton() == MouseButton.PRIMARY
                && row != null
                && event.getClickCount() == clicks(row)) {
            open(row);
        }
    }

    /// Says what was done, and offers to take it back if anything was changed.
    protected final void done(boolean changed, String text) {
        if (changed) {
            bar.show(
                    InlineBar.Kind.INFO,
                    text,
                    new InlineBar.Action(Messages.text("command.undo"), actions.undo()));
        } else {
            bar.show(InlineBar.Kind.INFO, text);
        }
    }

    /// What there is to say lies over the empty list, which keeps the focus and its keys.
    protected final void put() {
        body.getChildren().retainAll(list);
        if (list.getItems().isEmpty()) {
            body.getChildren().add(instead());
        }
    }

    /// What there is to say while nothing was found yet.
    protected static Node looking() {
        Label label = new Label(Messages.text("control.looking"));
        label.getStyleClass().add("muted");
        return label;
    }
}
