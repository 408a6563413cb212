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
import java.util.Map;
import java.util.TreeMap;

/// Every command that has keys, and the keys of the article, on one page.
final class KeySheet extends ScrollPane {

    /// Message keys of what keys do in the article only, and of those keys.
    private static final Map<String, String> ARTICLE =
            new TreeMap<>(
                    Map.of(
                            "keys.tag", "keys.tag.keys",
                            "keys.exact", "keys.exact.keys",
                            "keys.step", "keys.step.keys",
                            "keys.leave", "keys.leave.keys",
                            "keys.word", "keys.word.keys"));

    KeySheet(Collection<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().addAll(names, keys);
        int row = 0;
        for (Map.Entry<String, String> key : ARTICLE.entrySet()) {
            Label what = new Label(Messages.text(key.getKey()));
            grid.addRow(row++, what, new Label(Messages.text(key.getValue())));
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
