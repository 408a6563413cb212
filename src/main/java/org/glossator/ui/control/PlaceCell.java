package org.glossator.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;

import org.glossator.model.TagId;
import org.glossator.ui.base.TagLook;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A row of a list of places, told anew whenever ticks, marks or the looks of tags have changed.
public abstract class PlaceCell<R> extends ListCell<R> {

    private final ObservableValue<?> revision;
    private final ObservableValue<List<TagLook>> looks;

    /// Held here because the model, which outlives cells, holds it weakly.
    private final InvalidationListener refresh = _ -> show();

    /// @param revision changes when something else is to be told of the same row
    protected PlaceCell(ObservableValue<?> revision, ObservableValue<List<TagLook>> looks) {
        this.revision = revision;
        this.looks = looks;
        setPrefWidth(0);
        getStyleClass().add("place-cell");
        revision.addListener(new WeakInvalidationListener(refresh));
        looks.addListener(new WeakInvalidationListener(refresh));
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        // An observed value that is not read says no more than once that it has changed.
        revision.getValue();
        R row = getItem();
        if (row == null || isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(row);
        }
    }

    /// Shows a row, and says it.
    protected abstract void show(R row);

    /// Ticks the row, or not any more.
    protected abstract void tick(R row);

    /// A box that ticks whatever row is shown.
    protected final CheckBox box() {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                tick(getItem());
            }
        });
        return box;
    }

    protected final Optional<TagLook> look(TagId tag) {
        return looks.getValue().stream().filter(look -> look.tag().id().equals(tag)).findFirst();
    }
}
