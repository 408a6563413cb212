package org.glossator.ui.corpus;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.model.DocumentId;
import org.glossator.model.DocumentRow;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.Headline;
import org.glossator.ui.control.RowDetail;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One article of the list. It asks for its row when it comes into sight, and again whenever rows
/// have come.
final class CorpusCell extends ListCell<DocumentId> {

    private final CorpusModel model;
    private final ObservableValue<List<TagLook>> looks;
    private final Headline headline = new Headline();
    private final RowDetail detail = new RowDetail();
    private final StateLabel state = new StateLabel();
    private final HBox chips = new HBox();
    private final Node content;
    private final Node placeholder = placeholder();
    private @Nullable DocumentRow shown;
    private List<TagLook> shownIn = List.of();

    /// Held here because the model, which outlives cells, holds it weakly.
    private final InvalidationListener refresh = _ -> show();

    CorpusCell(CorpusModel model, ObservableValue<List<TagLook>> looks) {
        this.model = model;
        this.looks = looks;
        chips.getStyleClass().add("corpus-chips");
        HBox foot = new HBox(state, chips);
        foot.getStyleClass().add("corpus-foot");
        VBox box = new VBox(headline, detail, foot);
        box.getStyleClass().add("corpus-row");
        content = box;
        setPrefWidth(0);
        getStyleClass().add("corpus-cell");
        model.revisionProperty().addListener(new WeakInvalidationListener(refresh));
        looks.addListener(new WeakInvalidationListener(refresh));
    }

    private static Node placeholder() {
        VBox box = new VBox();
        box.getStyleClass().addAll("corpus-row", "corpus-placeholder");
        for (double width : new double[] {180, 120}) {
            Region bar = new Region();
            bar.setMaxWidth(width);
            box.getChildren().add(bar);
        }
        return box;
    }

    @Override
    protected void updateItem(@Nullable DocumentId item, boolean empty) {
        super.updateItem(item, empty);
        show();
    }

    private void show() {
        // An observed value that is not read says no more than once that it has changed.
        model.revisionProperty().get();
        if (isEmpty() || getIndex() >= model.documents().size()) {
            setGraphic(null);
        } else {
            model.row(getIndex()).ifPresentOrElse(this::show, () -> setGraphic(placeholder));
        }
    }

    private void show(DocumentRow row) {
        if (!row.equals(shown) || shownIn != looks.getValue()) {
            shown = row;
            shownIn = looks.getValue();
            fill(row);
        }
        setGraphic(content);
    }

    private void fill(DocumentRow row) {
        String title = row.details().title();
        headline.setText(title.isBlank() ? Messages.text("corpus.untitled") : title);
        detail.show(row.details());
        state.show(row.state());
        chips.getChildren().clear();
        for (TagLook look : shownIn) {
            int count = row.marks().getOrDefault(look.tag().id(), 0);
            if (count > 0) {
                chips.getChildren().add(new Chip(look, Integer.toString(count)));
            }
        }
        setAccessibleText(Messages.text("corpus.row", title, state.getText()));
    }
}
