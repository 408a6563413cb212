package org.glossator.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.format.Packet;
import org.glossator.project.PackReport;
import org.glossator.project.Progress;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;

import java.nio.file.Path;
import java.util.List;

/// One annotator's work as a packet, from choice to result. FX thread only.
public final class PackView extends VBox {

    private final PackModel model;
    private final Dialogs dialogs;
    private final Runnable close;
    private final Node choosing;
    private final ProgressBar bar = new ProgressBar();
    private final Label told = Panel.sentence("");
    private final Node writing;

    /// @param close takes the panel away
    public PackView(PackModel model, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
        setId("pack");
        getStyleClass().add("transfer-panel");
        choosing = choosing();
        writing = writing();
        model.phaseProperty().subscribe(this::show);
    }

    private void show(PackModel.Phase phase) {
        switch (phase) {
            case PackModel.Phase.Choosing _ -> fill(choosing);
            case PackModel.Phase.Writing now -> {
                tell(now.progress());
                fill(writing);
            }
            case PackModel.Phase.Done done -> fill(result(done.report(), done.file()));
            case PackModel.Phase.Failed failed -> fill(failure(failed.why()));
        }
    }

    private void fill(Node body) {
        if (!getChildren().contains(body)) {
            setVgrow(body, Priority.ALWAYS);
            getChildren().setAll(Panel.title("pack.title"), body);
        }
    }

    private Node choosing() {
        ComboBox<String> annotators = new ComboBox<>(model.annotators());
        annotators.valueProperty().bindBidirectional(model.annotatorProperty());
        CheckBox texts = new CheckBox(Messages.text("pack.texts"));
        texts.setId("pack-texts");
        texts.selectedProperty().bindBidirectional(model.textsProperty());
        Button go = Panel.button("pack.go", "pack-go", model::pack);
        go.disableProperty().bind(Bindings.isNull(model.targetProperty()));
        return body(
                Panel.sentence(Messages.text("pack.sentence")),
                Panel.choice("pack-annotator", "pack.annotator", annotators, name -> name),
                Panel.styled(
                        new VBox(texts, Panel.sentence(Messages.text("pack.texts.why"))),
                        "transfer-field"),
                Panel.field("pack.target", place()),
                Panel.buttons(Panel.button("dialog.cancel", "pack-cancel", close), go));
    }

    private Node place() {
        TextField path = new TextField();
        path.setId("pack-target");
        path.setEditable(false);
        path.setAccessibleText(Messages.text("pack.target"));
        path.setPromptText(Messages.text("export.target.none"));
        model.targetProperty().subscribe(file -> path.setText(file == null ? "" : file.toString()));
        HBox.setHgrow(path, Priority.ALWAYS);
        return Panel.styled(
                new HBox(path, Panel.button("export.target.choose", "pack-choose", this::ask)),
                "transfer-row");
    }

    private void ask() {
        dialogs.saveFile(
                        new Dialogs.FileRequest(
                                "packet",
                                Messages.text("pack.target.file"),
                                model.fileName(),
                                List.of(
                                        new Dialogs.Kind(
                                                Messages.text("merge.kind.packets"),
                                                List.of("*." + Packet.EXTENSION)))))
                .ifPresent(model.targetProperty()::set);
    }

    private Node writing() {
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = Panel.button("control.stop", "pack-stop", model::cancel);
        return body(told, bar, Panel.foot(stop));
    }

    private void tell(Progress progress) {
        told.setText(Messages.text("pack.writing", progress.done()));
    }

    private Node result(PackReport report, Path file) {
        Node done =
                body(
                        Panel.sentence(
                                Messages.text(
                                        report.documents() == 0 ? "pack.nothing" : "pack.done",
                                        report.annotator(),
                                        report.annotations(),
                                        report.documents(),
                                        report.removed())),
                        Panel.file(file),
                        Panel.sentence(Messages.text("pack.next")),
                        Panel.foot(Panel.button("dialog.read", "pack-close", close)));
        done.setId("pack-done");
        return done;
    }

    private Node failure(String why) {
        return body(
                Panel.styled(
                        Panel.sentence(Messages.text("export.failed", why)), "transfer-problem"),
                Panel.foot(Panel.button("export.again", "pack-again", model::again)));
    }

    private static VBox body(Node... parts) {
        return Panel.styled(new VBox(parts), "export-body");
    }
}
