package org.glossator.ui.consistency;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.FoundBar;
import org.glossator.ui.control.KeyCap;

/// How much was found, how far the work is and the way to stop it, and the button that leaves an
/// inconsistency as it is.
final class WorkBar extends FoundBar {

    private final ConsistencyModel model;
    private final HBox hints = new HBox();
    private final Button intend = new Button();

    /// @param leave marks the chosen row as intended, or takes that back
    WorkBar(ConsistencyModel model, Runnable leave) {
        super("consistency", model.phase().map(Phase::isBusy), model::stop);
        this.model = model;
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
        getChildren().addAll(hints, intend);
        model.revision().subscribe(_ -> tell());
        model.phase().subscribe(this::tellWork);
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
            tellCount(Messages.text("consistency.count-intended", counts.intended()));
        } else {
            tellCount(
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
            case Phase.Idle _, Phase.Done _, Phase.Stopped _, Phase.Failed _ -> {}
        }
    }
}
