package org.glossator.ui.preferences;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.SearchField;

import java.util.List;

/// Every command with its keys, to be searched and changed.
final class KeysView extends VBox {

    private final KeysModel model;
    private final SearchField search = new SearchField(Messages.text("preferences.keys.search"));
    private final List<KeyRow> rows;

    KeysView(KeysModel model) {
        this.model = model;
        InlineBar conflict = new InlineBar();
        conflict.setId("keys-conflict");
        rows =
                model.commands().stream()
                        .map(command -> new KeyRow(model, command, conflict))
                        .toList();
        Button all = new Button(Messages.text("preferences.keys.reset-all"));
        all.setId("keys-reset-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.keymap().get().own().isEmpty(), model.keymap()));
        all.setOnAction(_ -> model.resetAll());
        HBox tools = new HBox(search, all);
        tools.getStyleClass().add("tools");
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setId("keys-search");
        Label nothing = new Label(Messages.text("palette.nothing"));
        nothing.getStyleClass().add("muted");
        nothing.managedProperty().bind(nothing.visibleProperty());
        VBox page = new VBox(nothing);
        page.getChildren().addAll(rows);
        page.getStyleClass().add("key-rows");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("section", "keys");
        getChildren().addAll(tools, conflict, scroll);
        search.textProperty().subscribe(typed -> nothing.setVisible(!search(typed)));
    }

    /// Leaves only what fits.
    ///
    /// @return whether anything does
    private boolean search(String typed) {
        boolean any = false;
        for (KeyRow row : rows) {
            boolean fits = model.fits(typed.strip(), row.id());
            row.setVisible(fits);
            row.setManaged(fits);
            any |= fits;
        }
        return any;
    }
}
