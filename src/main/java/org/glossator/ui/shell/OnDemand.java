package org.glossator.ui.shell;

import org.glossator.ui.control.PlacesModel;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A panel under the article, made when it is first asked for, since most desks never do. FX thread
/// only.
final class OnDemand<M extends PlacesModel> implements AutoCloseable {

    private final Below below;
    private final Ways ways;
    private final Supplier<M> model;
    private final BiFunction<M, PlacesPanel.Actions, PlacesPanel<?>> view;
    private @Nullable Made<M> made;

    private record Made<M>(M model, PlacesPanel<?> view) {}

    /// Where a panel leads.
    ///
    /// @param open shows a place in its article
    /// @param undo takes back the last change
    /// @param back gives the article the focus
    record Ways(PlacesPanel.Opening open, Runnable undo, Runnable back) {}

    OnDemand(
            Below below,
            Ways ways,
            Supplier<M> model,
            BiFunction<M, PlacesPanel.Actions, PlacesPanel<?>> view) {
        this.below = below;
        this.ways = ways;
        this.model = model;
        this.view = view;
    }

    /// Shows the panel and gives it the focus.
    ///
    /// @param start has it look for something
    void show(Consumer<M> start) {
        Made<M> panel = made();
        start.accept(panel.model());
        below.show(new Below.Panel(panel.view(), panel.model()::leave));
        panel.view().focusPanel();
    }

    /// Its model, once it was asked for.
    Optional<M> model() {
        return Optional.ofNullable(made).map(Made::model);
    }

    private Made<M> made() {
        Made<M> panel = made;
        if (panel == null) {
            M fresh = model.get();
            PlacesPanel.Actions actions =
                    new PlacesPanel.Actions(ways.open(), ways.undo(), this::hide);
            panel = new Made<>(fresh, view.apply(fresh, actions));
            made = panel;
        }
        return panel;
    }

    private void hide() {
        Made<M> panel = made();
        below.hide(panel.view());
        panel.model().clear();
        ways.back().run();
    }

    @Override
    public void close() {
        model().ifPresent(PlacesModel::close);
    }
}
