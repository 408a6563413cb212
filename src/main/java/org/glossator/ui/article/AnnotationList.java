package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;

import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The annotations of the article in text order; choosing one chooses it in the article, and the
/// other way round.
final class AnnotationList extends ListView<Annotation.OnSpan> {

    private final ArticleModel model;
    private final FilteredList<Annotation.OnSpan> listed;
    private final List<AnnotationCell> cells = new ArrayList<>();

    /// Whether the list is being told what the model knows already.
    private boolean telling;

    AnnotationList(
            ArticleModel model, ObservableValue<Looks> looks, ObservableValue<Set<TagId>> tags) {
        this.model = model;
        this.listed = new FilteredList<>(model.annotations());
        setItems(listed);
        getStyleClass().add("annotation-list");
        setCellFactory(_ -> cell(looks));
        looks.subscribe(_ -> refresh());
        tags.subscribe(this::list);
        listed.addListener(
                (ListChangeListener<Annotation.OnSpan>) _ -> cells.forEach(AnnotationCell::indent));
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.choice().selected().subscribe(this::show);
        // The details of the selected one take room from the list, perhaps where it stands.
        heightProperty().subscribe(_ -> keepInSight());
    }

    private void keepInSight() {
        int index = getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            bringIntoSight(index);
        }
    }

    private AnnotationCell cell(ObservableValue<Looks> looks) {
        AnnotationCell cell = new AnnotationCell(model, looks::getValue);
        cells.add(cell);
        return cell;
    }

    private void list(Set<TagId> tags) {
        telling = true;
        listed.setPredicate(tags.isEmpty() ? null : annotation -> tags.contains(annotation.tag()));
        telling = false;
        show(model.choice().selected().get());
    }

    private void chosen(Annotation.@Nullable OnSpan annotation) {
        if (annotation != null && !telling && !model.isFollowing()) {
            model.choice().show(annotation);
        }
    }

    private void show(Optional<Annotation.OnSpan> selected) {
        int source = selected.map(model.spans()::indexOf).orElse(-1);
        int index = source < 0 ? -1 : listed.getViewIndex(source);
        telling = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(index);
            bringIntoSight(index);
        }
        telling = false;
    }

    /// Scrolls only if the row is not in sight already, so that a click never moves the list.
    private void bringIntoSight(int index) {
        boolean inSight =
                cells.stream()
                        .filter(cell -> cell.getIndex() == index && cell.isVisible())
                        .anyMatch(cell ->
                                cell.getLayoutY() >= 0
                                        && cell.getLayoutY() + cell.getHeight() <= getHeight());
        if (!inSight) {
            scrollTo(Math.max(0, index - 1));
        }
    }
}
