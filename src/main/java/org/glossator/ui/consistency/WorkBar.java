package org.glossator.ui.consistency;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.KeyCap;

/// How much was found, how far the work is and the way to stop it, and the button that leaves an
/// inconsistency as it is.
final class WorkBar extends HBox {

    private final ConsistencyModel model;
    private final Label count = new Label();
    private final Label work = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox busy = new HBox(work, progress, stopButton());
    private final HBox hints = new HBox();
    private final Button intend = new Button();

    /// @param leave marks the chosen row as intended, or takes that back
    WorkBar(ConsistencyModel model, Runnable leave) {
        this.model = model;
        count.setMinWidth(0);
        work.getStyleClass().addAll("small", "muted");
        work.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        busy.getStyleClass().add("busy");
        busy.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.phase().get().isBusy(), model.phase()));
        busy.managedProperty().bind(busy.visibleProperty());
        hints.getStyleClass().add("key-hints");
        hints.getChildren()
                .addAll(
                        hint("consistency.key.open", "consistency.hint.open"),
                        hint("consistency.key.tick", "consistency.hint.tick"));
        intend.setId("consistency-intend");
        intend.getStyleClass().add("extent");
        intend.setMinWidth(USE_PREF_SIZE);
        intend.setFocusTraversable(false);
        intend.setOnAction(_ -> leave.run());
        intend.setGraphic(new KeyCap(Messages.text("consistency.key.intend")));
        intend.setContentDisplay(ContentDisplay.RIGHT);
        intend.managedProperty().bind(intend.visibleProperty());
        getStyleClass().add("found");
        getChildren().addAll(count, gap, busy, hints, intend);
        model.revision().subscribe(_ -> tell());
        model.phase().subscribe(this::tellWork);
    }

    private Button stopButton() {
        Button stop = new Button();
        stop.setId("consistency-stop");
        stop.setGraphic(Icons.CANCEL.node(16));
        stop.setAccessibleText(Messages.text("consistency.stop"));
        Hint.line(stop, Messages.text("consistency.stop"));
        stop.getStyleClass().add("icon-button");
        stop.setOnAction(_ -> model.stop());
        return stop;
    }

    private static HBox hint(String key, String text) {
        Label label = new Label(Messages.text(text));
        label.getStyleClass().addAll("small", "muted");
        HBox hint = new HBox(new KeyCap(Messages.text(key)), label);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    /// The keys are told where there is room for them.
    @Override
    protected void layoutChildren() {
        hints.setManaged(true);
        boolean room = prefWidth(-1) <= getWidth() && !model.rows().isEmpty();
        hints.setManaged(room);
        hints.setVisible(room);
        super.layoutChildren();
    }

    private void tell() {
        ConsistencyModel.Counts counts = model.counts();
        intend.setVisible(!model.rows().isEmpty());
        intend.setText(
                Messages.text(
                        model.intendedShown().get()
                                ? "consistency.question"
                                : "consistency.intend"));
        if (model.intendedShown().get()) {
            count.setText(Messages.text("consistency.count-intended", counts.intended()));
        } else {
            count.setText(
                    counts.found() == 0
                            ? ""
                            : Messages.text(
                                    "consistency.count", counts.found(), counts.articles()));
        }
    }

    private void tellWork(Phase phase) {
        switch (phase) {
            case Phase.Looking(long done, long all) ->
                    tellWork("consistency.looking-in", done, all);
            case Phase.Mending(long done, long all) -> tellWork("consistency.mending", done, all);
            case Phase.Idle _, Phase.Done _, Phase.Stopped _, Phase.Failed _ -> work.setText("");
        }
    }

    private void tellWork(String key, long done, long all) {
        work.setText(all == 0 ? "" : Messages.text(key, done, all));
        progress.setProgress(all == 0 ? -1 : (double) done / all);
    }
}
