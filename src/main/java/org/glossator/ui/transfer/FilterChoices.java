package org.glossator.ui.transfer;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.model.Stats;
import org.glossator.model.WorkState;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.ChoiceMenu;
import org.glossator.ui.control.Panel;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Which articles and annotations leave. FX thread only.
final class FilterChoices extends VBox {

    private final ChoiceMenu<String> sources;
    private final ChoiceMenu<String> languages;

    FilterChoices(ExportModel model) {
        getStyleClass().add("transfer-choices");
        FilterModel filter = model.filter();
        ChoiceMenu<WorkState> states =
                new ChoiceMenu<>(
                        filter.statesProperty(),
                        FilterChoices::stateName,
                        Messages.text("export.filter.states"));
        states.offer(List.of(WorkState.values()));
        ChoiceMenu<String> tags =
                new ChoiceMenu<>(
                        filter.tagsProperty(), tag -> tag, Messages.text("export.filter.tags"));
        tags.offer(model.tags());
        sources =
                new ChoiceMenu<>(
                        filter.sourcesProperty(),
                        source ->
                                source.isEmpty() ? Messages.text("export.filter.unnamed") : source,
                        Messages.text("export.filter.sources"));
        languages =
                new ChoiceMenu<>(
                        filter.languagesProperty(),
                        FilterChoices::languageName,
                        Messages.text("export.filter.languages"));
        states.setId("export-states");
        tags.setId("export-tags");
        sources.setId("export-sources");
        languages.setId("export-languages");
        getChildren()
                .addAll(
                        Panel.styled(
                                new VBox(
                                        Panel.styled(
                                                new Label(Messages.text("export.filter")),
                                                "field-name"),
                                        pair(states, tags)),
                                "transfer-field"),
                        pair(sources, languages),
                        pair(
                                date("export-from", "export.filter.from", filter.fromProperty()),
                                date("export-to", "export.filter.to", filter.toProperty())),
                        marked(filter));
        model.statsProperty().subscribe(this::offer);
    }

    private void offer(@Nullable Stats stats) {
        sources.offer(stats == null ? List.of() : stats.bySource().keySet());
        languages.offer(
                stats == null
                        ? List.of()
                        : stats.byLanguage().keySet().stream()
                                .filter(language -> !language.isEmpty())
                                .toList());
    }

    private static CheckBox marked(FilterModel filter) {
        CheckBox box = new CheckBox(Messages.text("export.filter.marked"));
        box.setId("export-marked");
        box.selectedProperty().bindBidirectional(filter.markedProperty());
        return box;
    }

    private static HBox pair(Node one, Node other) {
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        for (Node node : List.of(one, other)) {
            if (node instanceof Region region) {
                region.setPrefWidth(0);
            }
        }
        return Panel.styled(new HBox(one, other), "transfer-row");
    }

    private static VBox date(String id, String key, StringProperty typed) {
        TextField field = Panel.line(id, 0);
        field.setPromptText(Messages.text("export.filter.date"));
        field.textProperty().bindBidirectional(typed);
        return Panel.field(key, field);
    }

    private static String stateName(WorkState state) {
        return Messages.text(
                "corpus.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String languageName(String code) {
        String name = Locale.forLanguageTag(code).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || name.equals(code) ? code : name + " (" + code + ")";
    }
}
