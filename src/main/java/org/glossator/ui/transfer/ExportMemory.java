package org.glossator.ui.transfer;

import org.glossator.settings.Settings;

import java.util.function.Consumer;

/// What is remembered from one export to the next: how, not what or where to.
public final class ExportMemory {

    private ExportMemory() {}

    public static Settings.ExportChoice of(ExportModel model) {
        return new Settings.ExportChoice(
                model.formatProperty().get(),
                model.schemeProperty().get().name(),
                model.splitProperty().get(),
                model.byProperty().get().name(),
                model.overlapsProperty().get().name(),
                model.tokensProperty().get().name(),
                model.records().kindProperty().get().name(),
                model.records().windowProperty().get(),
                model.records().strideProperty().get());
    }

    /// What was chosen the last time, as far as it still makes sense.
    public static void recall(ExportModel model, Settings.ExportChoice last) {
        if (model.formats().contains(last.format())) {
            model.formatProperty().set(last.format());
        }
        one(last.scheme(), model.schemeProperty().get(), model.schemeProperty()::set);
        one(last.overlaps(), model.overlapsProperty().get(), model.overlapsProperty()::set);
        one(last.tokens(), model.tokensProperty().get(), model.tokensProperty()::set);
        one(last.by(), model.byProperty().get(), model.byProperty()::set);
        RecordsModel records = model.records();
        one(last.records(), records.kindProperty().get(), records.kindProperty()::set);
        if (!last.window().isEmpty()) {
            records.windowProperty().set(last.window());
            records.strideProperty().set(last.stride());
        }
        model.splitProperty().set(last.split());
    }

    /// @param known any constant of the kind
    private static <E extends Enum<E>> void one(String name, E known, Consumer<E> found) {
        for (E constant : known.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(name)) {
                found.accept(constant);
            }
        }
    }
}
