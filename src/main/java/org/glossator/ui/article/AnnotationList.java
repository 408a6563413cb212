package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.ui.base.Messages;
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

    /// Whether the row of the selected annotation is to be brought into sight.
    private boolean bringing;

    /// Whether the list is being told what the model knows already.
    private boolean telling;

    AnnotationList(
            ArticleModel model, ObservableValue<Looks> looks, ObservableValue<Set<TagId>> tags) {
        this.model = model;
        this.listed = new FilteredList<>(model.annotations());
        setItems(listed);
        getStyleClass().add("annotation-list");
        setAccessibleText(Messages.text("inspector.annotations"));
        setCellFactory(_ -> cell(looks));
        looks.subscribe(_ -> refresh());
        tags.subscribe(this::list);
        listed.addListener(
                (ListChangeListener<Annotation.OnSpan>) _ -> cells.forEach(AnnotationCell::indent));
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.choice().selected().subscribe(this::show);
        // The details of the selected one take room from the list, perhaps where it stands.
        heightProperty().subscribe(this::bringSelectedIntoSight);
        widthProperty().subscribe(this::bringSelectedIntoSight);
    }

    /// With the next layout, since only then the rows are where they belong.
    private void bringSelectedIntoSight() {
        bringing = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int index = getSelectionModel().getSelectedIndex();
        if (bringing && index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            rows.layout();
            bringIntoSight(rows, index);
        }
        bringing = false;
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
            bringSelectedIntoSight();
        }
        telling = false;
    }

    /// Scrolls only if the row is not in full sight already, so that a click on it never moves the
    /// list. A row from afar comes with the one before it.
    private static void bringIntoSight(VirtualFlow<?> rows, int index) {
        IndexedCell<?> first = rows.getFirstVisibleCell();
        IndexedCell<?> last = rows.getLastVisibleCell();
        if (first == null || last == null || index < first.getIndex() || index > last.getIndex()) {
            rows.scrollToTop(Math.max(0, index - 1));
            rows.layout();
        }
        rows.scrollTo(index);
        // It may have gone by the height the row was thought to have.
        rows.layout();
        rows.scrollTo(index);
    }
}
