package org.glossator.ui.occurrences;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;

import org.glossator.model.TagId;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.TagButton;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tags to choose from, and the button that gives the chosen one to all ticked places.
final class GivingBar {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final OccurrencesModel model;
    private final Map<TagId, TagButton> buttons = new LinkedHashMap<>();
    private final Button give = new Button();
    private final EndedRow row = new EndedRow(give);

    GivingBar(OccurrencesModel model, ObservableValue<List<TagLook>> looks) {
        this.model = model;
        give.setId("occurrences-give");
        give.getStyleClass().add("accent");
        give.setOnAction(_ -> model.tagTicked());
        row.getStyleClass().add("giving");
        looks.subscribe(this::offer);
        model.tag().subscribe(_ -> tell());
        model.counts().subscribe(_ -> tell());
        model.phase().subscribe(_ -> tell());
    }

    Node node() {
        return row;
    }

    private void offer(List<TagLook> looks) {
        buttons.clear();
        for (TagLook look : looks) {
            TagId tag = look.tag().id();
            buttons.put(tag, new TagButton(look, () -> model.tag().set(tag)));
        }
        row.flow().getChildren().setAll(buttons.values());
        tell();
    }

    private void tell() {
        TagId chosen = model.tag().get();
        buttons.forEach(
                (tag, button) -> button.pseudoClassStateChanged(CURRENT, tag.equals(chosen)));
        give.setDisable(!model.canTag());
        give.setText(
                chosen == null
                        ? Messages.text("occurrences.choose")
                        : Messages.text("occurrences.give", model.counts().get().ticked()));
    }
}
