package org.glossator.ui.palette;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.SearchField;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The palette itself: a field, and what it finds. The field keeps the focus.
final class PaletteView extends VBox {

    /// So many lines show at once.
    private static final int LINES = 10;

    private final PaletteModel model;
    private final Consumer<PaletteEntry> choose;
    private final SearchField field = new SearchField(Messages.text("palette.prompt"));
    private final ListView<PaletteModel.Row> list = new ListView<>();

    /// @param choose told what to do
    PaletteView(PaletteModel model, Consumer<PaletteEntry> choose) {
        this.model = model;
        this.choose = choose;
        getStyleClass().add("palette");
        setMaxHeight(USE_PREF_SIZE);
        field.setId("palette-field");
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("palette.list"));
        list.setCellFactory(_ -> new PaletteCell(this::choose));
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        list.getFixedCellSize()
                                                * Math.min(LINES, list.getItems().size()),
                                list.fixedCellSizeProperty(),
                                list.itemsProperty(),
                                list.getItems()));
        Label nothing = new Label(Messages.text("palette.nothing"));
        nothing.getStyleClass().add("nothing");
        nothing.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(nothing.visibleProperty().not());
        getChildren().addAll(field, list, nothing);
        field.textProperty().subscribe(this::search);
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void focusField() {
        Typing.into(field);
    }

    private void search(String typed) {
        list.getItems().setAll(model.rows(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// The focus stays in the field, so the field says what Enter would do.
    private void tell(PaletteModel.@Nullable Row row) {
        field.setAccessibleHelp(
                row == null ? Messages.text("palette.nothing") : PaletteCell.spoken(row.entry()));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-LINES);
            case PAGE_DOWN -> move(LINES);
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// One step beyond an end goes to the other one; a leap stops there.
    private void move(int by) {
        int last = list.getItems().size() - 1;
        int target = list.getSelectionModel().getSelectedIndex() + by;
        if (Math.abs(by) == 1 && last >= 0) {
            target = Math.floorMod(target, last + 1);
        }
        int at = Math.clamp(target, 0, Math.max(0, last));
        list.getSelectionModel().select(at);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // Unlike the list's own scrollTo, only as far as it takes.
            flow.scrollTo(at);
        }
    }

    private void choose(PaletteModel.@Nullable Row row) {
        if (row != null && row.entry().enabled()) {
            choose.accept(row.entry());
        }
    }
}
