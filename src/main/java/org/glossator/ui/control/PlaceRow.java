package org.glossator.ui.control;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.ui.base.Messages;

/// A place in a list: its tick, its sentence with the words marked, and the tags there; style class
/// `place`.
public final class PlaceRow extends HBox {

    private final CheckBox box;
    private final ContextLine context = new ContextLine();
    private final Chips chips = new Chips();
    private String sentence = "";

    /// @param box ticks the place
    public PlaceRow(CheckBox box) {
        this.box = box;
        HBox.setHgrow(context, Priority.ALWAYS);
        getStyleClass().add("place");
        getChildren().addAll(box, context, chips);
    }

    /// What is marked there.
    public Chips chips() {
        return chips;
    }

    /// @param before what the sentence says before the words
    /// @param after what the sentence says after them
    public void show(String before, String words, String after) {
        context.show(before, words, after);
        sentence = OneLine.of(before + words + after);
    }

    /// @param can whether it can be ticked
    public void tick(boolean can, boolean ticked) {
        box.setDisable(!can);
        box.setSelected(ticked);
    }

    /// All of it in words.
    public String spoken() {
        String ticked = box.isSelected() ? "control.ticked" : "control.not-ticked";
        return String.join(
                ", ",
                Messages.text(box.isDisable() ? "control.not-tickable" : ticked),
                sentence,
                chips.spoken());
    }
}
