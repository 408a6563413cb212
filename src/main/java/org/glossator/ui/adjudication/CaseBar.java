package org.glossator.ui.adjudication;

import javafx.scene.control.Label;

import org.glossator.project.Matter;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.FoundBar;
import org.glossator.ui.control.OneLine;

/// Which place it is, of how many, and how annotators differ there.
final class CaseBar extends FoundBar {

    private final AdjudicationModel model;
    private final Label title = new Label();
    private final Label decided = new Label();

    CaseBar(AdjudicationModel model) {
        super("adjudication", model.phase().map(Phase::isBusy), model::stop);
        this.model = model;
        title.getStyleClass().addAll("row-detail", "article");
        title.setMinWidth(0);
        decided.getStyleClass().addAll("small", "muted");
        decided.setMinWidth(USE_PREF_SIZE);
        getChildren().add(1, title);
        getChildren().add(decided);
        model.revision().subscribe(_ -> tell());
        model.phase().subscribe(this::tellWork);
    }

    private void tell() {
        AdjudicationModel.Counts counts = model.counts();
        tellCount(
                model.current()
                        .map(matter ->
                                Messages.text(
                                        "adjudication.case",
                                        counts.position(),
                                        counts.waiting(),
                                        kind(matter)))
                        .orElse(""));
        String name = model.current().map(Matter::title).map(OneLine::of).orElse("");
        boolean untitled = name.isEmpty() && model.current().isPresent();
        OneLine.put(untitled ? Messages.text("corpus.untitled") : name, title);
        decided.setText(
                counts.compared() == 0
                        ? ""
                        : Messages.text("adjudication.decided", counts.decided()));
    }

    private static String kind(Matter matter) {
        String key =
                switch (matter.one().kind()) {
                    case TAG -> "adjudication.kind.tag";
                    case MISSED -> "adjudication.kind.missed";
                    case BOUNDARY -> "adjudication.kind.boundary";
                    case ATTRIBUTE -> "adjudication.kind.attribute";
                    case AGREED -> "adjudication.kind.agreed";
                };
        String kind = Messages.text(key);
        return matter.before().isEmpty() ? kind : Messages.text("adjudication.again", kind);
    }

    private void tellWork(Phase phase) {
        switch (phase) {
            case Phase.Looking(long done, long all) ->
                    tellWork("adjudication.looking-in", done, all);
            case Phase.Settling(long done, long all) ->
                    tellWork("adjudication.settling", done, all);
            case Phase.Idle _, Phase.Done _, Phase.Stopped _, Phase.Failed _ -> {}
        }
    }
}
