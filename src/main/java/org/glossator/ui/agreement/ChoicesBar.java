package org.glossator.ui.agreement;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.util.StringConverter;

import org.controlsfx.control.SegmentedButton;
import org.glossator.agreement.Grain;
import org.glossator.model.Attribute;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.ChoiceMenu;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Whose marks are compared, which, where, and in which units.
final class ChoicesBar {

    private final AgreementModel model;
    private final EndedRow row;
    private final ChoiceMenu<String> sets;
    private final ChoiceMenu<String> tags;
    private final ComboBox<String> attribute = new ComboBox<>();

    /// @param close goes back to the article
    ChoicesBar(AgreementModel model, Runnable close) {
        this.model = model;
        sets =
                new ChoiceMenu<>(
                        model.sets(),
                        UnaryOperator.identity(),
                        Messages.text("agreement.all-annotators"));
        sets.setId("agreement-sets");
        sets.setAccessibleHelp(Messages.text("agreement.sets.hint"));
        tags =
                new ChoiceMenu<>(
                        model.tags(),
                        UnaryOperator.identity(),
                        Messages.text("agreement.all-tags"));
        tags.setId("agreement-tags");
        attribute.setConverter(new Converter());
        attribute
                .valueProperty()
                .subscribe(value -> {
                    if (value != null) {
                        model.attribute().set(value);
                    }
                });
        model.attribute().subscribe(attribute::setValue);
        CheckBox finished = new CheckBox(Messages.text("agreement.finished"));
        finished.selectedProperty().bindBidirectional(model.finished());
        Hint.paragraph(finished, Messages.text("agreement.finished.hint"));
        row = new EndedRow(new IconButton(Icons.CLOSE, Messages.text("agreement.close"), close));
        row.getStyleClass().add("choices");
        row.flow().getChildren().addAll(sets, tags, attribute, articles(), grains(), finished);
        model.offered().subscribe(all -> sets.offer(all.stream().map(set -> set.name()).toList()));
        model.schema().subscribe(this::offer);
    }

    Node node() {
        return row;
    }

    private void offer(Schema schema) {
        tags.offer(schema.spanTags().stream().map(Tag::name).toList());
        List<String> names = new ArrayList<>(List.of(""));
        for (Layer layer : schema.layers()) {
            if (layer instanceof Layer.Spans spans) {
                spans.attributes().stream().map(Attribute::name).forEach(names::add);
            }
        }
        attribute.getItems().setAll(names.stream().distinct().toList());
        attribute.setValue(
                attribute.getItems().contains(model.attribute().get())
                        ? model.attribute().get()
                        : "");
        attribute.setVisible(attribute.getItems().size() > 1);
        attribute.setManaged(attribute.isVisible());
    }

    private SegmentedButton articles() {
        Map<Articles, ToggleButton> buttons = new EnumMap<>(Articles.class);
        for (Articles some : Articles.values()) {
            ToggleButton button =
                    new ToggleButton(
                            switch (some) {
                                case ALL -> Messages.text("agreement.articles.all");
                                case LISTED -> Messages.text("agreement.articles.listed");
                                case OPEN -> Messages.text("agreement.articles.open");
                            });
            button.setOnAction(_ -> {
                model.articles().set(some);
                // A second press would leave none of them down.
                button.setSelected(true);
            });
            buttons.put(some, button);
        }
        model.articles()
                .subscribe(now -> buttons.forEach((some, one) -> one.setSelected(some == now)));
        return new SegmentedButton(buttons.values().toArray(ToggleButton[]::new));
    }

    private SegmentedButton grains() {
        Map<Grain, ToggleButton> buttons = new EnumMap<>(Grain.class);
        for (Grain grain : Grain.values()) {
            ToggleButton button = new ToggleButton(Messages.text("agreement.unit." + grain.id()));
            Hint.paragraph(button, Messages.text("agreement.unit.hint." + grain.id()));
            button.setId("agreement-" + grain.id());
            button.setOnAction(_ -> {
                model.grain().set(grain);
                // A second press would leave none of them down.
                button.setSelected(true);
            });
            buttons.put(grain, button);
        }
        model.grain()
                .subscribe(now -> buttons.forEach((one, button) -> button.setSelected(one == now)));
        return new SegmentedButton(buttons.values().toArray(ToggleButton[]::new));
    }

    /// No attribute stands for tags.
    private static final class Converter extends StringConverter<String> {

        @Override
        public String toString(String name) {
            return name == null || name.isEmpty()
                    ? Messages.text("agreement.tags")
                    : Messages.text("agreement.attribute", name);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("not written into");
        }
    }
}
