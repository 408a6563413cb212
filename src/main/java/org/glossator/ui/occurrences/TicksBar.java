package org.glossator.ui.occurrences;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.FoundBar;

/// How much was found, how far the work is and the way to stop it, and ticks for all or none.
final class TicksBar extends FoundBar {

    private final OccurrencesModel model;

    TicksBar(OccurrencesModel model) {
        super("occurrences", model.phase().map(Phase::isBusy), model::stop);
        this.model = model;
        HBox ticks = new HBox(link("occurrences.all", true), link("occurrences.none", false));
        ticks.getStyleClass().add("ticks");
        ticks.setMinWidth(USE_PREF_SIZE);
        ticks.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        ticks.managedProperty().bind(ticks.visibleProperty());
        getChildren().add(ticks);
        model.counts().subscribe(_ -> tell());
        model.tag().subscribe(_ -> tell());
        model.phase().subscribe(this::tellWork);
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
        tellCount(
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
                    Phase.Failed _ -> {}
        }
    }
}
