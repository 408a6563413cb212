package org.glossator.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.glossator.model.Tag;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.Panel;

import java.util.List;

/// Tags that the project does not have, each with the question what becomes of its marks. FX thread
/// only.
final class TagChoices extends VBox {

    private final MergeModel model;
    private final BooleanProperty open = new SimpleBooleanProperty();

    TagChoices(MergeModel model) {
        this.model = model;
        setId("merge-tags");
        getStyleClass().add("merge-section");
        visibleProperty().bind(Bindings.isNotEmpty(model.tags()));
        managedProperty().bind(visibleProperty());
        model.tags().addListener((ListChangeListener<ForeignTag>) _ -> show());
        model.phaseProperty().map(TagChoices::isOpen).subscribe(now -> open.set(now));
        show();
    }

    private static boolean isOpen(MergeModel.Phase phase) {
        return phase instanceof MergeModel.Phase.Shown || phase instanceof MergeModel.Phase.Looking;
    }

    private void show() {
        GridPane grid = Panel.styled(new GridPane(), "merge-tags");
        for (ForeignTag tag : model.tags()) {
            Label name = Panel.styled(new Label(), "strong");
            OneLine.put(OneLine.of(tag.name()), name);
            Label marks = Panel.styled(new Label(), "row-detail");
            marks.setText(Messages.text("merge.tag.marks", tag.marks()));
            marks.setMinWidth(USE_PREF_SIZE);
            ComboBox<TagDecision> choice = choice(tag);
            name.setLabelFor(choice);
            GridPane.setHgrow(choice, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name, marks, choice);
        }
        Node title = Panel.styled(new Label(Messages.text("merge.tags.title")), "field-name");
        getChildren().setAll(title, grid);
    }

    private ComboBox<TagDecision> choice(ForeignTag tag) {
        ComboBox<TagDecision> box = new ComboBox<>();
        box.setId("merge-tag-" + tag.name());
        box.setAccessibleText(Messages.text("merge.tag.accessible", tag.name()));
        box.setConverter(new Names());
        box.disableProperty().bind(open.not());
        List<String> here =
                model.schema().layers().stream()
                        .filter(tag.layer()::isInstance)
                        .flatMap(layer -> layer.tagSet().tags().stream())
                        .map(Tag::name)
                        .filter(name -> !name.equals(tag.name()))
                        .toList();
        box.getItems().setAll(ForeignTags.choices(here));
        box.valueProperty().bindBidirectional(tag.decision());
        return box;
    }

    private static final class Names extends StringConverter<TagDecision> {
        @Override
        public String toString(TagDecision decision) {
            return switch (decision) {
                case TagDecision.Left _ -> Messages.text("merge.tag.left");
                case TagDecision.Added _ -> Messages.text("merge.tag.added");
                case TagDecision.As(String tag) -> Messages.text("merge.tag.as", tag);
            };
        }

        @Override
        public TagDecision fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
