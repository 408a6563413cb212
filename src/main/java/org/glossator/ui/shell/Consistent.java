package org.glossator.ui.shell;

import javafx.beans.value.ObservableValue;

import org.glossator.project.Project;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Theme;
import org.glossator.ui.consistency.ConsistencyModel;
import org.glossator.ui.consistency.ConsistencyView;

/// Under the article, when it is asked for: where the same words are not marked the same way. FX
/// thread only.
final class Consistent implements AutoCloseable {

    private final OnDemand<ConsistencyModel> panel;

    Consistent(Project project, ObservableValue<Theme> theme, Below below, OnDemand.Ways ways) {
        panel =
                new OnDemand<>(
                        below,
                        ways,
                        () -> new ConsistencyModel(project),
                        (model, actions) -> new ConsistencyView(model, theme, actions));
    }

    Command command() {
        return Command.of("command.consistency", () -> panel.show(ConsistencyModel::start))
                .icon(Icons.CONSISTENCY)
                .keys("Shortcut+Shift+K");
    }

    @Override
    public void close() {
        panel.close();
    }
}
