package org.glossator.ui.adjudication;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.KeyCap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// What can be done with the place at hand, each with its key.
final class DeedBar {

    private final AdjudicationModel model;
    private final Supplier<@Nullable Row> selected;
    private final Runnable back;
    private final Button take = new Button();
    private final EndedRow row;

    /// @param selected the row that is chosen
    /// @param back gives the list the focus
    DeedBar(AdjudicationModel model, Supplier<@Nullable Row> selected, Runnable back) {
        this.model = model;
        this.selected = selected;
        this.back = back;
        prepare(take, "Enter", "take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> with(model::take));
        row = new EndedRow(take);
        row.getStyleClass().add("giving");
        model.revision().subscribe(_ -> tell());
    }

    Node node() {
        return row;
    }

    private interface Deed {
        void on(Row row);
    }

    private void with(Deed deed) {
        Row chosen = selected.get();
        if (chosen != null) {
            deed.on(chosen);
        }
        back.run();
    }

    private void tell() {
        row.setVisible(model.current().isPresent());
        row.setManaged(row.isVisible());
        row.flow()
                .getChildren()
                .setAll(
                        model.making().draft().isPresent()
                                ? List.of(
                                        hint("← →", "adjudication.hint.end"),
                                        hint("↑ ↓", "adjudication.hint.begin"),
                                        button("Esc", "leave", model.making()::drop))
                                : List.of(
                                        button("B", "both", model::takeAll),
                                        button("N", "neither", model::takeNothing),
                                        button("E", "edit", () -> with(model.making()::begin)),
                                        button("L", "later", model::later)));
    }

    private static Node hint(String key, String text) {
        Label label = new Label(Messages.text(text));
        label.getStyleClass().addAll("small", "muted");
        HBox hint = new HBox(new KeyCap(key), label);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private Button button(String key, String name, Runnable work) {
        Button button = new Button();
        prepare(button, key, name);
        button.setOnAction(_ -> {
            work.run();
            back.run();
        });
        return button;
    }

    private static void prepare(Button button, String key, String name) {
        button.setText(Messages.text("adjudication." + name));
        button.setId("adjudication-" + name);
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("extent");
        button.setFocusTraversable(false);
    }
}
