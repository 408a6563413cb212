package org.glossator.ui.palette;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.KeyCap;
import org.glossator.ui.control.TagSwatch;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// A line of the palette: sign, name with the letters that were found, keys.
final class PaletteCell extends ListCell<PaletteModel.Row> {

    /// More keys than that would crowd out the name.
    private static final int KEYS = 2;

    /// @param chosen told when the line is clicked
    PaletteCell(Consumer<PaletteModel.Row> chosen) {
        getStyleClass().add("palette-cell");
        setOnMouseClicked(_ -> {
            PaletteModel.Row row = getItem();
            if (row != null) {
                chosen.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(PaletteModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        PaletteEntry entry = row.entry();
        StackPane sign = new StackPane();
        sign.getStyleClass().add("sign");
        if (sign(entry) instanceof Node shown) {
            sign.getChildren().add(shown);
        }
        HBox line = new HBox(sign, name(entry.text(), row.match().letters()));
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        line.getStyleClass().add("line");
        line.setDisable(!entry.enabled());
        entry.keys().stream().limit(KEYS).map(KeyCap::new).forEach(line.getChildren()::add);
        setGraphic(line);
        setAccessibleText(spoken(entry));
    }

    private static @Nullable Node sign(PaletteEntry entry) {
        return switch (entry.sign()) {
            case PaletteEntry.Sign.Nothing() -> null;
            case PaletteEntry.Sign.Icon(var icon) -> icon.node(16);
            case PaletteEntry.Sign.Swatch(var look) -> new TagSwatch(look);
        };
    }

    private static TextFlow name(String name, BitSet found) {
        TextFlow flow = new TextFlow();
        flow.setMaxHeight(USE_PREF_SIZE);
        int from = 0;
        while (from < name.length()) {
            boolean marked = found.get(from);
            int to = marked ? found.nextClearBit(from) : found.nextSetBit(from);
            to = to < 0 ? name.length() : Math.min(to, name.length());
            Text run = new Text(name.substring(from, to));
            run.getStyleClass().add(marked ? "found" : "letters");
            flow.getChildren().add(run);
            from = to;
        }
        return flow;
    }

    /// What a screen reader says of an entry.
    static String spoken(PaletteEntry entry) {
        List<String> keys = entry.keys();
        String name =
                keys.isEmpty()
                        ? entry.text()
                        : Messages.text("palette.entry", entry.text(), keys.getFirst());
        return entry.enabled() ? name : Messages.text("palette.entry.disabled", name);
    }
}
