package org.glossator.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.IntFunction;

/// A cell of a list that knows its items all, but what is shown of them only where it is in sight.
///
/// It asks for its row when it comes into sight, and again whenever rows have come; grey bars stand
/// where one has not.
///
/// @param <T> the items of the list
/// @param <R> what is shown of one
public abstract class WindowedCell<T, R> extends ListCell<T> {

    private final ObservableValue<?> revision;
    private final IntFunction<Optional<R>> rows;
    private final Node placeholder;
    private @Nullable R shown;

    /// Held here because the model, which outlives cells, holds it weakly.
    private final InvalidationListener refresh = _ -> show();

    /// @param revision changes when rows have come
    /// @param rows the row at a position of the list, or empty until it has come or where the list
    ///   ends
    /// @param rowStyle style class of a row, for the bars to stand as its lines do
    /// @param bars widths of the bars, in pixels
    protected WindowedCell(
            ObservableValue<?> revision,
            IntFunction<Optional<R>> rows,
            String rowStyle,
            double... bars) {
        this.revision = revision;
        this.rows = rows;
        placeholder = placeholder(rowStyle, bars);
        setPrefWidth(0);
        showAnewWhen(revision);
    }

    /// Makes another value a reason to show the row anew.
    protected final void showAnewWhen(ObservableValue<?> changes) {
        changes.addListener(new WeakInvalidationListener(refresh));
    }

    private static Node placeholder(String rowStyle, double... bars) {
        VBox box = new VBox();
        box.getStyleClass().addAll(rowStyle, "row-placeholder");
        for (double width : bars) {
            Region bar = new Region();
            bar.setMaxWidth(width);
            box.getChildren().add(bar);
        }
        return box;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        show();
    }

    private void show() {
        // An observed value that is not read says no more than once that it has changed.
        revision.getValue();
        if (isEmpty() || getIndex() >= getListView().getItems().size()) {
            setGraphic(null);
        } else {
            rows.apply(getIndex()).ifPresentOrElse(this::show, () -> setGraphic(placeholder));
        }
    }

    private void show(R row) {
        if (!row.equals(shown) || isStale()) {
            shown = row;
            fill(row);
        }
        setGraphic(content());
    }

    /// Whether something else than the row has changed since it was filled in.
    protected boolean isStale() {
        return false;
    }

    /// Puts what is to be seen of a row into the content.
    protected abstract void fill(R row);

    /// Where a row is shown.
    protected abstract Node content();
}
