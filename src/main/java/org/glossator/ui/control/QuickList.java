package org.glossator.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Typing;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A field, and a list of what it finds. The field keeps the focus; the keys that move go to the
/// list, and Enter chooses. FX thread only.
///
/// @param <T> what a line of the list stands for
public final class QuickList<T> extends VBox {

    private final Source<T> source;
    private final int lines;
    private final SearchField field;
    private final ListView<T> list = new ListView<>();
    private final Label nothing = new Label();

    /// What the list is about.
    ///
    /// @param <T> what a line stands for
    public interface Source<T> {

        /// What is found, in the order it is listed.
        List<T> rows(String typed);

        /// What a screen reader says of a line.
        String spoken(T row);

        /// What stands in place of the lines when there is none.
        String nothing();

        /// What Enter or a click does.
        void choose(T row);
    }

    /// @param prompt what is to be typed
    /// @param accessible what the list holds
    public record Words(String prompt, String accessible) {}

    /// @param name what the ids of the field and the list begin with
    /// @param lines so many show at once
    /// @param cells makes the line of a list, given what is told of a click on it
    public QuickList(
            String name,
            Words words,
            int lines,
            Source<T> source,
            Function<Consumer<T>, ListCell<T>> cells) {
        this.source = source;
        this.lines = lines;
        field = new SearchField(words.prompt());
        getStyleClass().add("quick-list");
        setMaxHeight(USE_PREF_SIZE);
        field.setId(name + "-field");
        list.setId(name + "-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(words.accessible());
        list.setCellFactory(_ -> cells.apply(source::choose));
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        list.getFixedCellSize()
                                                * Math.min(lines, list.getItems().size()),
                                list.fixedCellSizeProperty(),
                                list.itemsProperty(),
                                list.getItems()));
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        nothing.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(nothing.visibleProperty().not());
        getChildren().addAll(field, list, nothing);
        field.textProperty().subscribe(this::search);
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the keyboard into the field, what is typed there ready to be typed over.
    public void focusField() {
        Typing.into(field);
    }

    /// Lists everything anew, with nothing typed.
    ///
    /// @param chosen the line to begin at, if it is listed
    public void restart(@Nullable T chosen) {
        field.clear();
        search("");
        int at = list.getItems().indexOf(chosen);
        if (at >= 0) {
            show(at);
        }
    }

    /// The line that Enter would choose.
    public Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Tells of the line that Enter would choose, whenever it is another.
    public void onMoved(Consumer<Optional<T>> listener) {
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> listener.accept(Optional.ofNullable(row)));
    }

    private void search(String typed) {
        list.getItems().setAll(source.rows(typed));
        nothing.setText(source.nothing());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /// The focus stays in the field, so the field says what Enter would do.
    private void tell(@Nullable T row) {
        field.setAccessibleHelp(row == null ? source.nothing() : source.spoken(row));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-lines);
            case PAGE_DOWN -> move(lines);
            case ENTER -> chosen().ifPresent(source::choose);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// One step beyond an end goes to the other one; a leap stops there.
    private void move(int by) {
        int last = list.getItems().size() - 1;
        int target = list.getSelectionModel().getSelectedIndex() + by;
        if (Math.abs(by) == 1 && last >= 0) {
            target = Math.floorMod(target, last + 1);
        }
        show(Math.clamp(target, 0, Math.max(0, last)));
    }

    private void show(int at) {
        list.getSelectionModel().select(at);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // Unlike the list's own scrollTo, only as far as it takes.
            flow.scrollTo(at);
        } else {
            list.scrollTo(at);
        }
    }
}
