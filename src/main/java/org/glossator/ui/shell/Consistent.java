package org.glossator.ui.shell;

import javafx.beans.value.ObservableValue;

import org.glossator.project.Project;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Theme;
import org.glossator.ui.consistency.ConsistencyModel;
import org.glossator.ui.consistency.ConsistencyView;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

/// Under the article, when it is asked for: where the same words are not marked the same way. FX
/// thread only.
final class Consistent implements AutoCloseable {

    private final Project project;
    private final ObservableValue<Theme> theme;
    private final Below below;
    private final Ways ways;

    /// Made when it is first asked for, since most desks never do.
    private @Nullable Panel panel;

    private record Panel(ConsistencyModel model, ConsistencyView view) {}

    /// Where the panel leads.
    ///
    /// @param open shows a place in its article
    /// @param undo takes back the last change
    /// @param back gives the article the focus
    record Ways(PlacesPanel.Opening open, Runnable undo, Runnable back) {}

    Consistent(Project project, ObservableValue<Theme> theme, Below below, Ways ways) {
        this.project = project;
        this.theme = theme;
        this.below = below;
        this.ways = ways;
    }

    Command command() {
        return Command.of("command.consistency", this::look)
                .icon(Icons.CONSISTENCY)
                .keys("Shortcut+Shift+K");
    }

    private void look() {
        Panel shown = panel();
        below.show(new Below.Panel(shown.view(), shown.model()::clear));
        shown.model().start();
        shown.view().focusPanel();
    }

    private Panel panel() {
        Panel made = panel;
        if (made == null) {
            ConsistencyModel model = new ConsistencyModel(project);
            PlacesPanel.Actions actions =
                    new PlacesPanel.Actions(ways.open(), ways.undo(), this::leave);
            made = new Panel(model, new ConsistencyView(model, theme, actions));
            panel = made;
        }
        return made;
    }

    private void leave() {
        if (panel != null) {
            below.hide(panel.view());
            panel.model().clear();
            ways.back().run();
        }
    }

    @Override
    public void close() {
        if (panel != null) {
            panel.model().close();
        }
    }
}
