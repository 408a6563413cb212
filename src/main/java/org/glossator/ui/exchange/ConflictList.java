package org.glossator.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.glossator.model.Layer;
import org.glossator.model.TagSet;
import org.glossator.model.WorkState;
import org.glossator.project.Listed;
import org.glossator.project.MergeConflict;
import org.glossator.project.MergeOrder;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.Panel;
import org.glossator.ui.control.PlacesPanel;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What both sides have changed, with what each has, and the question whose it becomes. FX thread
/// only.
final class ConflictList extends VBox {

    private final MergeModel model;
    private final ObservableValue<Theme> theme;
    private final PlacesPanel.Opening open;
    private final Node question;
    private Listed<MergeConflict> shown = new Listed<>(List.of(), 0);

    ConflictList(MergeModel model, ObservableValue<Theme> theme, PlacesPanel.Opening open) {
        this.model = model;
        this.theme = theme;
        this.open = open;
        question =
                Panel.radios(
                        "merge-conflicts",
                        List.of(MergeOrder.Conflicts.values()),
                        ConflictList::name,
                        model.conflictsProperty());
        question.getStyleClass().add("merge-question");
        model.phaseProperty()
                .subscribe(phase -> question.setDisable(phase instanceof MergeModel.Phase.Merging));
        setId("merge-conflicts");
        getStyleClass().add("merge-section");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        theme.subscribe((_, _) -> show(shown));
        model.phaseProperty()
                .map(phase -> phase instanceof MergeModel.Phase.Done)
                .subscribe(_ -> show(shown));
    }

    private static String name(MergeOrder.Conflicts choice) {
        return Messages.text("merge.conflicts." + choice.name().toLowerCase(Locale.ROOT));
    }

    void show(Listed<MergeConflict> conflicts) {
        shown = conflicts;
        List<Node> rows = new ArrayList<>();
        conflicts.first().forEach(one -> rows.add(row(one)));
        List<Node> all = Findings.titled("merge.conflicts.title", rows, conflicts.more());
        if (!all.isEmpty()) {
            all.add(1, isDone() ? decided() : question);
        }
        if (!all.equals(getChildren())) {
            boolean asked = question.isFocusWithin();
            getChildren().setAll(all);
            if (asked) {
                focusChosen();
            }
        }
    }

    private boolean isDone() {
        return model.phaseProperty().get() instanceof MergeModel.Phase.Done;
    }

    private Node decided() {
        String choice = model.conflictsProperty().get().name().toLowerCase(Locale.ROOT);
        return Panel.sentence(Messages.text("merge.decided." + choice));
    }

    /// The rows are made anew with each answer, and the keyboard stays where it was.
    private void focusChosen() {
        Node chosen = question.lookup("#merge-conflicts-" + model.conflictsProperty().get());
        if (chosen != null) {
            chosen.requestFocus();
        }
    }

    private Node row(MergeConflict conflict) {
        VBox row =
                Panel.styled(
                        new VBox(ArticleLine.of(conflict.title(), conflict.place(), open)),
                        "merge-row");
        switch (conflict.what()) {
            case MergeConflict.What.Annotated(MergeConflict.Side ours, MergeConflict.Side theirs) ->
                    row.getChildren().add(sides(side(theirs), side(ours)));
            case MergeConflict.What.State(WorkState ours, WorkState theirs) ->
                    row.getChildren().add(sides(state(theirs), state(ours)));
            case MergeConflict.What.Held(String tag) ->
                    row.getChildren().add(Panel.sentence(Messages.text("merge.held", tag)));
        }
        return row;
    }

    private static Node sides(Node theirs, Node ours) {
        GridPane sides = Panel.styled(new GridPane(), "merge-sides");
        sides.addRow(0, Refusals.side("merge.theirs"), theirs);
        sides.addRow(1, Refusals.side("merge.here"), ours);
        return sides;
    }

    private static Node state(WorkState state) {
        return new Label(
                Messages.text(
                        "merge.state",
                        Messages.text(
                                "corpus.state."
                                        + state.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))));
    }

    private Node side(MergeConflict.@Nullable Side side) {
        if (side == null) {
            return new Label(Messages.text("merge.side.removed"));
        }
        HBox line = Panel.styled(new HBox(tag(side)), "transfer-row");
        if (!side.quote().isEmpty()) {
            line.getChildren().add(text(side.quote(), "quote"));
        }
        if (!side.note().isEmpty()) {
            line.getChildren()
                    .add(text(Messages.text("merge.side.note", side.note()), "row-detail"));
        }
        return line;
    }

    private Node tag(MergeConflict.Side side) {
        return look(side)
                .<Node>map(Chip::new)
                .orElseGet(() -> Panel.styled(new Label(side.tag()), "strong"));
    }

    private Optional<TagLook> look(MergeConflict.Side side) {
        if (side.layer() != Layer.Spans.class) {
            return Optional.empty();
        }
        return TagLook.of(new TagSet("shown", model.schema().spanTags()), theme.getValue()).stream()
                .filter(look -> look.tag().name().equals(side.tag()))
                .findFirst();
    }

    private static Label text(String text, String style) {
        Label label = Panel.styled(new Label(), style);
        OneLine.put(OneLine.of(text), label);
        label.setStyle(OneLine.quoteFace(text));
        label.setMinWidth(0);
        return label;
    }
}
