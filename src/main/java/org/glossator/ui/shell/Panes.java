package org.glossator.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import org.glossator.settings.Settings;

import java.util.function.UnaryOperator;

/// The article between its two side panes, each of which can be hidden and keeps its width.
final class Panes {

    private final SettingsKeeper settings;
    private final SplitPane split = new SplitPane();
    private final Region list;
    private final Node article;
    private final Region inspector;
    private boolean alone;
    private boolean placed;

    Panes(SettingsKeeper settings, Region list, Node article, Region inspector) {
        this.settings = settings;
        this.list = list;
        this.article = article;
        this.inspector = inspector;
        list.setMinWidth(180);
        inspector.setMinWidth(200);
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(inspector, false);
        split.getStyleClass().add("desk-panes");
        arrange();
    }

    Parent node() {
        return split;
    }

    void toggleList() {
        alone = false;
        change(now ->
                new Settings.Panes(
                        !now.listShown(),
                        now.listWidth(),
                        now.inspectorShown(),
                        now.inspectorWidth()));
    }

    void toggleInspector() {
        alone = false;
        change(now ->
                new Settings.Panes(
                        now.listShown(),
                        now.listWidth(),
                        !now.inspectorShown(),
                        now.inspectorWidth()));
    }

    /// Leaves the article alone in the window, or brings back what was beside it.
    void toggleFocus() {
        remember();
        alone = !alone;
        arrange();
    }

    void showList() {
        if (alone || !settings.get().panes().listShown()) {
            alone = false;
            change(now ->
                    new Settings.Panes(
                            true, now.listWidth(), now.inspectorShown(), now.inspectorWidth()));
        }
    }

    /// Keeps the widths as they are now: as places of the dividers, which come back as they were.
    void remember() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        double[] dividers = split.getDividerPositions();
        boolean left = split.getItems().contains(list);
        boolean right = split.getItems().contains(inspector);
        settings.update(old -> {
            Settings.Panes now = old.panes();
            return old.withPanes(
                    new Settings.Panes(
                            now.listShown(),
                            left ? dividers[0] * width : now.listWidth(),
                            now.inspectorShown(),
                            right
                                    ? (1 - dividers[dividers.length - 1]) * width
                                    : now.inspectorWidth()));
        });
    }

    private void change(UnaryOperator<Settings.Panes> change) {
        remember();
        settings.update(old -> old.withPanes(change.apply(old.panes())));
        arrange();
    }

    private void arrange() {
        Settings.Panes panes = settings.get().panes();
        split.getItems().clear();
        list.setPrefWidth(panes.listWidth());
        inspector.setPrefWidth(panes.inspectorWidth());
        if (panes.listShown() && !alone) {
            split.getItems().add(list);
        }
        split.getItems().add(article);
        if (panes.inspectorShown() && !alone) {
            split.getItems().add(inspector);
        }
        place();
    }

    /// Divider places are fractions of a width that is known only once the window shows.
    private void place() {
        double width = split.getWidth();
        if (width <= 0) {
            split.widthProperty().subscribe(this::placeOnce);
            return;
        }
        Settings.Panes panes = settings.get().panes();
        int divider = 0;
        if (split.getItems().contains(list)) {
            split.setDividerPosition(divider++, panes.listWidth() / width);
        }
        if (split.getItems().contains(inspector)) {
            split.setDividerPosition(divider, 1 - panes.inspectorWidth() / width);
        }
    }

    private void placeOnce() {
        if (!placed && split.getWidth() > 0) {
            placed = true;
            place();
        }
    }
}
