package org.glossator.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.format.Packet;
import org.glossator.project.MergePlan;
import org.glossator.project.Progress;
import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.Panel;
import org.glossator.ui.control.PlacesPanel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Packets and projects of colleagues on their way in: what was chosen, what that would do, and
/// what it did. FX thread only.
public final class MergeView extends VBox {

    private static final String PACKETS = "*." + Packet.EXTENSION;
    private static final String PROJECTS = "*.glossa";

    private final MergeModel model;
    private final Dialogs dialogs;
    private final PacketList files;
    private final Findings findings;
    private final InlineBar message = new InlineBar();
    private final ProgressBar bar = new ProgressBar();
    private final Label going = new Label();
    private final HBox work = Panel.styled(new HBox(bar, going), "transfer-row", "merge-work");
    private final VBox body = Panel.styled(new VBox(), "export-body");
    private final HBox foot = Panel.styled(new HBox(), "transfer-buttons");
    private final Node nothing;
    private final Button go = Panel.button("merge.go", "merge-go", this::merge);
    private final Button stop = Panel.button("control.stop", "merge-stop", this::stop);
    private final Button leave;
    private final Button read;

    /// What the panel can set off outside of itself.
    ///
    /// @param open shows a place in its article
    /// @param close takes the panel away
    public record Actions(PlacesPanel.Opening open, Runnable close) {}

    public MergeView(
            MergeModel model, Dialogs dialogs, ObservableValue<Theme> theme, Actions actions) {
        this.model = model;
        this.dialogs = dialogs;
        files = new PacketList(model, this::ask);
        findings = new Findings(model, theme, actions.open());
        leave = Panel.button("dialog.cancel", "merge-cancel", actions.close());
        read = Panel.button("dialog.read", "merge-close", actions.close());
        nothing = nothing();
        setId("merge");
        getStyleClass().add("transfer-panel");
        setVgrow(body, Priority.ALWAYS);
        setVgrow(findings, Priority.ALWAYS);
        going.getStyleClass().add("row-detail");
        go.disableProperty().bind(Bindings.not(model.ready()));
        go.setDefaultButton(true);
        read.setDefaultButton(true);
        getChildren().addAll(Panel.title("merge.title"), body, foot);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        model.phaseProperty().subscribe(this::show);
        model.planProperty().subscribe((_, _) -> show(model.phaseProperty().get()));
        model.staleProperty().subscribe(this::tellStale);
        model.undoableProperty().subscribe((_, _) -> show(model.phaseProperty().get()));
        model.files()
                .addListener((ListChangeListener<Path>) _ -> show(model.phaseProperty().get()));
    }

    /// Asks for packets and projects; empty if none were chosen.
    public static List<Path> choose(Dialogs dialogs) {
        return dialogs.openFiles(
                new Dialogs.FileRequest(
                        "packet",
                        Messages.text("merge.choose"),
                        "",
                        List.of(
                                kind("merge.kind.all", PACKETS, PROJECTS),
                                kind("merge.kind.packets", PACKETS),
                                kind("window.kind", PROJECTS))));
    }

    private static Dialogs.Kind kind(String key, String... patterns) {
        return new Dialogs.Kind(Messages.text(key), List.of(patterns));
    }

    /// Whether a file is of the kinds that can be merged, as its name says.
    public static boolean isWork(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(PACKETS.substring(1)) || name.endsWith(PROJECTS.substring(1));
    }

    private void ask() {
        model.add(choose(dialogs));
    }

    private void merge() {
        model.merge();
    }

    private void stop() {
        model.cancel();
    }

    private Node nothing() {
        Node empty =
                new EmptyState(
                        Icons.RECEIVE,
                        Messages.text("merge.nothing.title"),
                        Messages.text("merge.nothing.sentence"),
                        Panel.button("merge.choose.button", "merge-choose", this::ask));
        setVgrow(empty, Priority.ALWAYS);
        return empty;
    }

    private void show(MergeModel.Phase phase) {
        switch (phase) {
            case MergeModel.Phase.Choosing _ -> {
                message.close();
                put(List.of(model.files().isEmpty() ? nothing : files), leave, go);
            }
            case MergeModel.Phase.Looking(Progress progress) -> {
                tell("merge.looking", progress);
                put(List.of(files, message, findings, work), leave, go);
            }
            case MergeModel.Phase.Shown _ -> put(List.of(files, message, findings), leave, go);
            case MergeModel.Phase.Merging(Progress progress) -> {
                tell("merge.merging", progress);
                put(List.of(files, findings, work), stop);
            }
            case MergeModel.Phase.Done _ -> {
                tellDone();
                put(List.of(message, findings), read);
            }
            case MergeModel.Phase.TakenBack _ -> {
                message.show(InlineBar.Kind.INFO, Messages.text("merge.taken-back"));
                put(List.of(message), read);
            }
            case MergeModel.Phase.Failed(String why) -> {
                message.show(
                        InlineBar.Kind.ERROR,
                        Messages.text("merge.failed", why),
                        new InlineBar.Action(Messages.text("merge.again"), model::look));
                put(List.of(files, message), leave, go);
            }
        }
    }

    /// Parts that stay keep the focus that they have.
    private void put(List<Node> parts, Button... buttons) {
        if (!body.getChildren().equals(parts)) {
            body.getChildren().setAll(parts);
        }
        if (!foot.getChildren().equals(List.of(buttons))) {
            foot.getChildren().setAll(buttons);
        }
    }

    private void tell(String key, Progress progress) {
        boolean known = progress.total() > 0;
        bar.setProgress(known ? (double) progress.done() / progress.total() : -1);
        going.setText(Messages.text(key, progress.done()));
    }

    private void tellDone() {
        MergePlan done = model.planProperty().get();
        if (done == null) {
            return;
        }
        String text =
                Messages.text(
                        "merge.done", done.added(), done.changed(), done.removed(), done.fresh());
        if (model.undoableProperty().get()) {
            message.show(
                    InlineBar.Kind.INFO,
                    text,
                    new InlineBar.Action(Messages.text("command.undo"), model::undo));
        } else {
            message.show(InlineBar.Kind.INFO, text);
        }
    }

    private void tellStale(boolean stale) {
        if (stale) {
            message.show(
                    InlineBar.Kind.WARNING,
                    Messages.text("merge.stale"),
                    new InlineBar.Action(Messages.text("merge.again"), model::look));
        } else {
            message.close();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
