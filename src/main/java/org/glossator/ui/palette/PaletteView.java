package org.glossator.ui.palette;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.QuickList;

import java.util.List;
import java.util.function.Consumer;

/// The palette itself: a field, and what it finds.
final class PaletteView implements QuickList.Source<PaletteModel.Row> {

    /// So many lines show at once.
    private static final int LINES = 10;

    private final PaletteModel model;
    private final Consumer<PaletteEntry> choose;
    private final QuickList<PaletteModel.Row> list;

    /// @param choose told what to do
    PaletteView(PaletteModel model, Consumer<PaletteEntry> choose) {
        this.model = model;
        this.choose = choose;
        list =
                new QuickList<>(
                        "palette",
                        new QuickList.Words(
                                Messages.text("palette.prompt"), Messages.text("palette.list")),
                        LINES,
                        this,
                        PaletteCell::new);
        list.getStyleClass().add("palette");
    }

    QuickList<PaletteModel.Row> list() {
        return list;
    }

    @Override
    public List<PaletteModel.Row> rows(String typed) {
        return model.rows(typed);
    }

    @Override
    public String spoken(PaletteModel.Row row) {
        return PaletteCell.spoken(row.entry());
    }

    @Override
    public String nothing() {
        return Messages.text("palette.nothing");
    }

    @Override
    public void choose(PaletteModel.Row row) {
        if (row.entry().enabled()) {
            choose.accept(row.entry());
        }
    }
}
