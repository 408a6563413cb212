package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.project.ExportReport;
import org.glossator.project.Progress;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

/// The export from choice to result, on one panel. FX thread only.
public final class ExportView extends VBox {

    private final ExportModel model;
    private final Node choosing;
    private final Runnable close;
    private final ProgressBar bar = new ProgressBar();
    private final Label done = Panel.sentence("");
    private final Node writing;

    /// @param close takes the panel away
    public ExportView(ExportModel model, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.close = close;
        setId("export");
        getStyleClass().add("transfer-panel");
        choosing = choosing(dialogs);
        writing = writing();
        model.phaseProperty().subscribe(this::show);
    }

    private void show(ExportModel.Phase phase) {
        switch (phase) {
            case ExportModel.Phase.Choosing _ -> fill(choosing);
            case ExportModel.Phase.Writing now -> {
                tell(now.progress());
                fill(writing);
            }
            case ExportModel.Phase.Done over -> fill(result(over.report()));
            case ExportModel.Phase.Failed failed -> fill(failure(failed.why()));
        }
    }

    private void fill(Node body) {
        if (getChildren().contains(body)) {
            return;
        }
        setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(Panel.title("export.title"), body);
    }

    private Node choosing(Dialogs dialogs) {
        Button go = Panel.button("export.go", "export-go", model::export);
        go.disableProperty().bind(Bindings.not(model.ready()));
        ExportFindings findings = new ExportFindings(model);
        HBox.setHgrow(findings, Priority.ALWAYS);
        HBox columns =
                Panel.styled(
                        new HBox(scrolled(new ExportChoices(model)), findings), "export-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        return Panel.styled(
                new VBox(
                        columns,
                        Panel.field("export.target", new ExportPlace(model, dialogs)),
                        Panel.buttons(Panel.button("dialog.cancel", "export-cancel", close), go)),
                "export-body");
    }

    /// There may be more to choose than a small screen has room for.
    private static ScrollPane scrolled(Node choices) {
        ScrollPane pane = Panel.styled(new ScrollPane(choices), "export-scroll", "export-left");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    private Node writing() {
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = Panel.button("dialog.cancel", "export-stop", model::cancel);
        return Panel.styled(new VBox(done, bar, Panel.foot(stop)), "export-body");
    }

    private void tell(Progress progress) {
        bar.setProgress(progress.total() == 0 ? -1 : (double) progress.done() / progress.total());
        done.setText(
                progress.total() == 0
                        ? Messages.text("export.starting")
                        : Messages.text("export.writing", progress.done(), progress.total()));
    }

    private Node result(ExportReport report) {
        VBox body =
                Panel.styled(
                        new VBox(
                                Panel.sentence(
                                        Messages.text(
                                                "export.done",
                                                report.documents(),
                                                report.annotations()))),
                        "export-body");
        body.setId("export-done");
        report.files().forEach(file -> body.getChildren().add(Panel.file(file)));
        body.getChildren()
                .addAll(
                        ExportFindings.losses(report.losses()),
                        Panel.foot(Panel.button("dialog.read", "export-close", close)));
        return body;
    }

    private Node failure(String why) {
        Button again = Panel.button("export.again", "export-again", model::again);
        return Panel.styled(
                new VBox(
                        Panel.styled(
                                Panel.sentence(Messages.text("export.failed", why)),
                                "transfer-problem"),
                        Panel.foot(again)),
                "export-body");
    }
}
