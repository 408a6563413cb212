package org.glossator.ui.adjudication;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.Chips;
import org.glossator.ui.control.ContextLine;
import org.glossator.ui.control.KeyCap;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.PlaceCell;

import java.util.List;

/// One thing that can be taken: the key, the tag, the words in their sentence, and who has it.
final class RowCell extends PlaceCell<Row> {

    private final KeyCap key = new KeyCap("");
    private final Chips chips = new Chips();
    private final ContextLine context = new ContextLine();
    private final Label plain = new Label();
    private final Label attributes = new Label();
    private final Label who = new Label();
    private final HBox line = new HBox();

    RowCell(AdjudicationModel model, ObservableValue<List<TagLook>> looks) {
        super(model.revision(), looks);
        HBox.setHgrow(context, Priority.ALWAYS);
        HBox.setHgrow(plain, Priority.ALWAYS);
        plain.setMaxWidth(Double.MAX_VALUE);
        plain.getStyleClass().add("muted");
        attributes.getStyleClass().addAll("row-detail", "attributes");
        attributes.setMinWidth(0);
        who.getStyleClass().addAll("row-detail", "who");
        who.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("option");
        getStyleClass().add("adjudication-cell");
    }

    @Override
    protected void tick(Row row) {}

    @Override
    protected void show(Row row) {
        switch (row) {
            case Row.Option option -> {
                key.setText(Integer.toString(option.number()));
                show(option.sight(), holders(option.holders()));
            }
            case Row.Draft draft -> {
                key.setText(Messages.text("adjudication.key.draft"));
                show(draft.sight(), Messages.text("adjudication.draft"));
            }
            case Row.Nothing(List<String> holders) -> {
                key.setText("N");
                plain.setText(Messages.text("adjudication.nothing-here"));
                who.setText(holders(holders));
                line.getChildren().setAll(key, plain, who);
                setAccessibleText(plain.getText() + ", " + who.getText());
            }
        }
        setGraphic(line);
    }

    private void show(Row.Sight sight, String whose) {
        chips.show(look(sight.tag()).map(Chip::new).stream().toList());
        context.show(sight.before(), sight.words(), sight.after());
        attributes.setText(sight.attributes());
        who.setText(whose);
        line.getChildren().setAll(key, chips, context);
        if (!sight.attributes().isEmpty()) {
            line.getChildren().add(attributes);
        }
        line.getChildren().add(who);
        setAccessibleText(
                String.join(", ", key.getText(), chips.spoken(), OneLine.of(sight.words()), whose));
    }

    /// Names, or how many they are where names are hidden.
    private static String holders(List<String> names) {
        return names.stream().anyMatch(String::isEmpty)
                ? Messages.text("adjudication.hidden", names.size())
                : String.join(", ", names.stream().map(OneLine::of).toList());
    }
}
