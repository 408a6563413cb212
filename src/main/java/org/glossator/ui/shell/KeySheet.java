package org.glossator.ui.shell;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.input.KeyCombination;

import org.glossator.ui.base.Command;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.KeyCap;

import java.util.Collection;
import java.util.List;

/// Every command that has keys, and the keys of the article, on one page.
final class KeySheet extends ScrollPane {

    /// Keys that mean something in the article only; names by message key.
    private static final List<String> ARTICLE =
            List.of("keys.tag", "keys.exact", "keys.step", "keys.leave", "keys.word");

    KeySheet(Collection<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().addAll(names, keys);
        int row = 0;
        for (String key : ARTICLE) {
            Label what = new Label(Messages.text(key));
            grid.addRow(row++, what, new Label(Messages.text(key + ".keys")));
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
        keys.forEach(key -> caps.getChildren().add(new KeyCap(key.getDisplayText())));
        return caps;
    }
}
