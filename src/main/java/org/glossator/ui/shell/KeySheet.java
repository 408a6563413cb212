package org.glossator.ui.shell;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.KeyCap;

import java.util.Collection;
import java.util.List;

/// Every command that has keys, and the keys of the article, on one page.
final class KeySheet extends ScrollPane {

    /// What keys do in the article only; both are message keys.
    private record Pressed(String what, String keys) {}

    private static final List<Pressed> ARTICLE =
            List.of(
                    new Pressed("keys.tag", "keys.tag.keys"),
                    new Pressed("keys.speaker", "keys.speaker.keys"),
                    new Pressed("keys.caret", "keys.caret.keys"),
                    new Pressed("keys.word", "keys.word.keys"),
                    new Pressed("keys.exact", "keys.exact.keys"));

    KeySheet(Collection<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().addAll(names, keys);
        int row = 0;
        for (Pressed pressed : ARTICLE) {
            Label what = new Label(Messages.text(pressed.what()));
            grid.addRow(row++, what, new Label(Messages.text(pressed.keys())));
        }
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                grid.addRow(row++, new Label(command.text()), caps(command.keys()));
            }
        }
        Label title = new Label(Messages.text("command.keys"));
        title.getStyleClass().add("title");
        VBox page = new VBox(title, grid);
        page.getStyleClass().add("key-sheet");
        setContent(page);
        setFitToWidth(true);
        setPrefSize(560, 640);
    }

    private static HBox caps(List<KeyCombination> keys) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        keys.stream()
                .map(KeyCombination::getDisplayText)
                .distinct()
                .forEach(text -> caps.getChildren().add(new KeyCap(text)));
        return caps;
    }
}
