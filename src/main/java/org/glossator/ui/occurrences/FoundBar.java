package org.glossator.ui.occurrences;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;

/// How much was found, how far the work is and the way to stop it, and ticks for all or none.
final class FoundBar extends HBox {

    private final OccurrencesModel model;
    private final Label count = new Label();
    private final Label work = new Label();
    private final ProgressBar progress = new ProgressBar();

    FoundBar(OccurrencesModel model) {
        this.model = model;
        count.setMinWidth(0);
        work.getStyleClass().addAll("small", "muted");
        work.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox busy = new HBox(work, progress, stopButton());
        busy.getStyleClass().add("busy");
        showWhile(
                busy,
                Bindings.createBooleanBinding(() -> model.phase().get().isBusy(), model.phase()));
        HBox ticks = new HBox(link("occurrences.all", true), link("occurrences.none", false));
        ticks.getStyleClass().add("ticks");
        ticks.setMinWidth(USE_PREF_SIZE);
        showWhile(ticks, Bindings.isNotEmpty(model.rows()));
        getStyleClass().add("found");
        getChildren().addAll(count, gap, busy, ticks);
        model.counts().subscribe(_ -> tell());
        model.tag().subscribe(_ -> tell());
        model.phase().subscribe(this::tellWork);
    }

    private static void showWhile(Node node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Button stopButton() {
        Button stop = new Button();
        stop.setId("occurrences-stop");
        stop.setGraphic(Icons.CANCEL.node(16));
        stop.setAccessibleText(Messages.text("occurrences.stop"));
        Hint.line(stop, Messages.text("occurrences.stop"));
        stop.getStyleClass().add("icon-button");
        stop.setOnAction(_ -> model.stop());
        return stop;
    }

    private Hyperlink link(String key, boolean ticked) {
        Hyperlink link = new Hyperlink(Messages.text(key));
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.tickAll(ticked);
        });
        return link;
    }

    private void tell() {
        Counts counts = model.counts().get();
        count.setText(
                counts.places() == 0
                        ? ""
                        : Messages.text(
                                "occurrences.count",
                                counts.places(),
                                counts.articles(),
                                counts.tagged()));
    }

    private void tellWork(Phase phase) {
        switch (phase) {
            case Phase.Searching(long done, long all) ->
                    tellWork("occurrences.searching", done, all);
            case Phase.Tagging(long done, long all) -> tellWork("occurrences.tagging", done, all);
            case Phase.Nothing _,
                    Phase.Found _,
                    Phase.TooMany _,
                    Phase.Stopped _,
                    Phase.Tagged _,
                    Phase.Failed _ ->
                    work.setText("");
        }
    }

    private void tellWork(String key, long done, long all) {
        work.setText(all == 0 ? "" : Messages.text(key, done, all));
        progress.setProgress(all == 0 ? -1 : (double) done / all);
    }
}
