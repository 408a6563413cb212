package org.glossator.ui.exchange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.glossator.project.NotTaken;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.Panel;
import org.glossator.ui.control.PlacesPanel;

import java.util.Optional;

/// What is not taken, row by row: what is wrong, and what to do. FX thread only.
final class Refusals {

    private Refusals() {}

    /// @param open shows a place in its article
    /// @return nothing for what has its row among the tags
    static Optional<Node> row(NotTaken one, PlacesPanel.Opening open) {
        return switch (one) {
            case NotTaken.File(String line) ->
                    Optional.of(Panel.styled(Panel.sentence(line), "transfer-problem"));
            case NotTaken.Marks(NotTaken.Why.UnknownTag _, long _) -> Optional.empty();
            case NotTaken.Marks(NotTaken.Why.LooseEnd(boolean removed), long count) ->
                    Optional.of(
                            Panel.sentence(
                                    Messages.text(
                                            removed ? "merge.loose.removed" : "merge.loose",
                                            count)));
            case NotTaken.OtherText text -> Optional.of(other(text, open));
            case NotTaken.NoText(String _, String title, boolean namesake) ->
                    Optional.of(
                            new VBox(
                                    ArticleLine.of(title, null, open),
                                    Panel.sentence(
                                            Messages.text(
                                                    namesake
                                                            ? "merge.no-text.namesake"
                                                            : "merge.no-text"))));
        };
    }

    private static Node other(NotTaken.OtherText text, PlacesPanel.Opening open) {
        GridPane sides = Panel.styled(new GridPane(), "merge-sides");
        sides.addRow(0, side("merge.theirs"), context(text.theirs()));
        sides.addRow(1, side("merge.here"), context(text.ours()));
        return Panel.styled(
                new VBox(
                        ArticleLine.of(text.title(), text.place(), open),
                        Panel.sentence(Messages.text("merge.other-text", text.character())),
                        sides),
                "merge-row");
    }

    static Label side(String key) {
        Label label = Panel.styled(new Label(Messages.text(key)), "row-detail");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label context(String text) {
        Label label = Panel.styled(new Label(), "quote");
        OneLine.put(OneLine.of(text), label);
        label.setStyle(OneLine.quoteFace(text));
        label.setMinWidth(0);
        return label;
    }
}
