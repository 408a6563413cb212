package org.glossator.ui.article;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.TagSwatch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many annotations carry each tag, and a choice of which to list: none chosen lists all.
final class TagFilter extends FlowPane {

    private final ObservableList<Annotation.OnSpan> annotations;
    private final ReadOnlyObjectWrapper<Set<TagId>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final Map<TagId, ToggleButton> buttons = new HashMap<>();
    private final Map<TagId, Integer> counts = new HashMap<>();

    TagFilter(ObservableList<Annotation.OnSpan> annotations, ObservableValue<Looks> looks) {
        this.annotations = annotations;
        getStyleClass().add("tag-filter");
        looks.subscribe(this::offer);
        annotations.addListener(this::recount);
        annotations.forEach(annotation -> count(annotation, 1));
        tell();
    }

    /// The tags to list; empty for all.
    ReadOnlyObjectProperty<Set<TagId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    private void offer(Looks looks) {
        buttons.clear();
        chosen.set(Set.of());
        looks.all().forEach(look -> buttons.put(look.tag().id(), button(look)));
        getChildren()
                .setAll(looks.all().stream().map(look -> buttons.get(look.tag().id())).toList());
        tell();
    }

    private ToggleButton button(TagLook look) {
        ToggleButton button = new ToggleButton("0", new TagSwatch(look));
        button.setStyle(look.colours().style());
        button.setAccessibleText(look.tag().name());
        Hint.line(button, Messages.text("inspector.filter", look.tag().name()));
        button.selectedProperty().subscribe(on -> choose(look.tag().id(), on));
        return button;
    }

    private void choose(TagId tag, boolean on) {
        Set<TagId> tags = new HashSet<>(chosen.get());
        if (on) {
            tags.add(tag);
        } else {
            tags.remove(tag);
        }
        chosen.set(Set.copyOf(tags));
    }

    private void recount(ListChangeListener.Change<? extends Annotation.OnSpan> change) {
        while (change.next()) {
            if (change.getAddedSize() == annotations.size()) {
                // Another article: what the old one had need not be taken off one by one.
                counts.clear();
                annotations.forEach(annotation -> count(annotation, 1));
                break;
            }
            change.getRemoved().forEach(annotation -> count(annotation, -1));
            change.getAddedSubList().forEach(annotation -> count(annotation, 1));
        }
        tell();
    }

    private void count(Annotation.OnSpan annotation, int by) {
        counts.merge(annotation.tag(), by, Integer::sum);
    }

    private void tell() {
        buttons.forEach(
                (tag, button) -> button.setText(String.valueOf(counts.getOrDefault(tag, 0))));
        List<TagId> listed = List.copyOf(chosen.get());
        boolean some = !annotations.isEmpty() || !listed.isEmpty();
        setVisible(some);
        setManaged(some);
    }
}
