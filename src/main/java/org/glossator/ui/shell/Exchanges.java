package org.glossator.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.glossator.project.Project;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.PanelWindow;
import org.glossator.ui.control.PlacesPanel;
import org.glossator.ui.exchange.MergeModel;
import org.glossator.ui.exchange.MergeView;
import org.glossator.ui.exchange.PackModel;
import org.glossator.ui.exchange.PackView;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Work that goes to colleagues and comes from them: the panels for it, and where they are called
/// from. FX thread only.
final class Exchanges {

    private final Project project;
    private final Dialogs dialogs;
    private final ObservableValue<Theme> theme;
    private final StackPane desk;
    private final PlacesPanel.Opening open;
    private @Nullable Merge merge;

    /// The one merge in the making.
    private record Merge(MergeModel model, Stage window) {}

    /// @param desk what panels stand over
    /// @param open shows a place in its article
    Exchanges(
            Project project,
            Dialogs dialogs,
            ObservableValue<Theme> theme,
            StackPane desk,
            PlacesPanel.Opening open) {
        this.project = project;
        this.dialogs = dialogs;
        this.theme = theme;
        this.desk = desk;
        this.open = open;
    }

    List<Command> commands() {
        return List.of(
                Command.of("command.send-work", this::send).icon(Icons.SEND),
                Command.of("command.bring-work", this::ask).icon(Icons.RECEIVE));
    }

    private void send() {
        PackModel model = new PackModel(project);
        PanelWindow.show(
                        desk.getScene().getWindow(),
                        Messages.text("pack.title"),
                        close -> new PackView(model, dialogs, close))
                .setOnHidden(_ -> model.close());
    }

    private void ask() {
        bring(MergeView.choose(dialogs));
    }

    /// Shows what packets and projects would bring; more of them if that shows already and was not
    /// merged yet.
    void bring(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (merge != null && merge.model().isOver()) {
            merge.window().close();
        }
        Merge shown = merge == null ? made() : merge;
        shown.model().add(files);
        shown.window().toFront();
    }

    /// The article stays at hand, since a conflict is looked up there.
    private Merge made() {
        MergeModel model = new MergeModel(project);
        Stage window =
                PanelWindow.beside(
                        desk.getScene().getWindow(),
                        Messages.text("merge.title"),
                        close ->
                                new MergeView(
                                        model, dialogs, theme, new MergeView.Actions(open, close)));
        Merge made = new Merge(model, window);
        merge = made;
        window.setOnHidden(_ -> {
            merge = null;
            model.close();
        });
        return made;
    }

    /// Takes the panel away.
    void close() {
        if (merge != null) {
            merge.window().close();
        }
    }
}
