package org.glossator.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import org.glossator.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The article between its two side panes, each of which can be hidden and keeps its width.
final class Panes {

    /// The least widths, in pixels of the interface's normal size.
    private static final double LEAST_LIST = 180;

    private static final double LEAST_ARTICLE = 340;
    private static final double LEAST_INSPECTOR = 200;

    private final SettingsKeeper settings;
    private final SplitPane split = new SplitPane();
    private final Region list;
    private final Region article;
    private final Region inspector;
    private boolean alone;

    /// Whether what is shown in the place of the article has no use for the inspector.
    private boolean roomy;

    /// Which side is shown where there is room for one only: that asked for last.
    private boolean inspectorFirst;

    private boolean placed;

    Panes(SettingsKeeper settings, Region list, Region article, Region inspector) {
        this.settings = settings;
        this.list = list;
        this.article = article;
        this.inspector = inspector;
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(inspector, false);
        split.getStyleClass().add("desk-panes");
        // Else it would be as wide as its sides, and never too narrow for them.
        split.setMinSize(0, 0);
        split.widthProperty().subscribe(this::fit);
        arrange();
    }

    Parent node() {
        return split;
    }

    void toggleList() {
        if (isHidden(list, settings.get().panes().listShown())) {
            inspectorFirst = false;
            arrange();
            return;
        }
        inspectorFirst = false;
        alone = false;
        change(now ->
                new Settings.Panes(
                        !now.listShown(),
                        now.listWidth(),
                        now.inspectorShown(),
                        now.inspectorWidth()));
    }

    void toggleInspector() {
        if (isHidden(inspector, settings.get().panes().inspectorShown())) {
            inspectorFirst = true;
            arrange();
            return;
        }
        inspectorFirst = true;
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

    /// Hides the inspector, which tells of the article, while something else is shown.
    void giveRoom(boolean wanted) {
        if (roomy != wanted) {
            remember();
            roomy = wanted;
            arrange();
        }
    }

    private boolean wantsInspector() {
        return settings.get().panes().inspectorShown() && !roomy;
    }

    void showList() {
        inspectorFirst = false;
        if (alone || !settings.get().panes().listShown()) {
            alone = false;
            change(now ->
                    new Settings.Panes(
                            true, now.listWidth(), now.inspectorShown(), now.inspectorWidth()));
        } else {
            arrange();
        }
    }

    /// Whether a side that is wanted is hidden for want of room alone.
    private boolean isHidden(Node side, boolean wanted) {
        return wanted && !alone && !split.getItems().contains(side);
    }

    /// Whether there is no room for both sides and the article.
    private boolean isCrowded() {
        double least = (LEAST_LIST + LEAST_ARTICLE + LEAST_INSPECTOR) * scale();
        return split.getWidth() > 0 && split.getWidth() < least;
    }

    private void fit() {
        Settings.Panes panes = settings.get().panes();
        boolean both = panes.listShown() && wantsInspector() && !alone;
        if (both && isCrowded() == split.getItems().size() > 2) {
            arrange();
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
                            left ? dividers[0] * width / scale() : now.listWidth(),
                            now.inspectorShown(),
                            right
                                    ? (1 - dividers[dividers.length - 1]) * width / scale()
                                    : now.inspectorWidth()));
        });
    }

    private void change(UnaryOperator<Settings.Panes> change) {
        remember();
        settings.update(old -> old.withPanes(change.apply(old.panes())));
        arrange();
    }

    /// Shows what is wanted and has room, in the size the interface has now.
    void arrange() {
        Settings.Panes panes = settings.get().panes();
        boolean one = panes.listShown() && wantsInspector() && isCrowded();
        List<Node> shown = new ArrayList<>(List.of(article));
        if (panes.listShown() && !alone && !(one && inspectorFirst)) {
            shown.addFirst(list);
        }
        if (wantsInspector() && !alone && !(one && !inspectorFirst)) {
            shown.addLast(inspector);
        }
        list.setMinWidth(LEAST_LIST * scale());
        article.setMinWidth(LEAST_ARTICLE * scale());
        inspector.setMinWidth(LEAST_INSPECTOR * scale());
        list.setPrefWidth(panes.listWidth() * scale());
        inspector.setPrefWidth(panes.inspectorWidth() * scale());
        split.getItems().setAll(shown);
        place();
    }

    private double scale() {
        return settings.get().scale();
    }

    /// Divider places are fractions of a width that is known only once the window shows.
    private void place() {
        double width = split.getWidth();
        if (width <= 0) {
            split.widthProperty().subscribe(this::placeOnce);
            return;
        }
        Settings.Panes panes = settings.get().panes();
        // A side leaves the article its room.
        double most = (width - article.getMinWidth()) / (split.getItems().size() - 1);
        int divider = 0;
        if (split.getItems().contains(list)) {
            double wide = Math.min(panes.listWidth() * scale(), most);
            split.setDividerPosition(divider++, wide / width);
        }
        if (split.getItems().contains(inspector)) {
            double wide = Math.min(panes.inspectorWidth() * scale(), most);
            split.setDividerPosition(divider, 1 - wide / width);
        }
    }

    private void placeOnce() {
        if (!placed && split.getWidth() > 0) {
            placed = true;
            place();
        }
    }
}
