package org.glossator.ui.consistency;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.model.DocumentId;
import org.glossator.model.TagSet;
import org.glossator.project.Deviation;
import org.glossator.project.MendReport;
import org.glossator.suggest.Inconsistency;
import org.glossator.text.Span;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.OneLine;
import org.glossator.ui.control.TagShortcuts;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The panel under the article: the inconsistencies, the places of one of them, and the ways to
/// mend them or to leave them as they are. FX thread only.
public final class ConsistencyView extends VBox {

    private final ConsistencyModel model;
    private final Actions actions;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final StackPane body = new StackPane(list);
    private final InlineBar bar = new InlineBar();

    /// What the panel can set off outside of itself.
    ///
    /// @param open shows a place in its article
    /// @param undo takes back the last change
    /// @param close puts the panel away
    public record Actions(Opening open, Runnable undo, Runnable close) {

        /// Shows a place, in UTF-16 code units, in its article.
        @FunctionalInterface
        public interface Opening {
            void open(DocumentId document, Span place);
        }
    }

    public ConsistencyView(ConsistencyModel model, ObservableValue<Theme> theme, Actions actions) {
        this.model = model;
        this.actions = actions;
        ObservableValue<List<TagLook>> looks =
                model.schema()
                        .flatMap(schema ->
                                theme.map(light ->
                                        TagLook.of(new TagSet("shown", schema.spanTags()), light)));
        list.setId("consistency-list");
        list.setCellFactory(_ -> new RowCell(model, looks));
        list.setAccessibleText(Messages.text("command.consistency"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        body.getStyleClass().add("body");
        ScopeBar scope = new ScopeBar(model, this::close);
        // What is being mended is not to be changed under way.
        scope.disableWhile(
                Bindings.createBooleanBinding(
                        () -> model.phase().get() instanceof Phase.Mending, model.phase()));
        getStyleClass().add("consistency");
        getChildren()
                .addAll(
                        scope.node(),
                        new WorkBar(model, this::intend),
                        bar,
                        body,
                        new MendBar(model, looks).node());
        model.revision().subscribe(_ -> show());
        model.phase().subscribe(_ -> put());
        model.notice().subscribe(this::tell);
    }

    /// Gives the list the focus.
    public void focusPanel() {
        list.requestFocus();
    }

    private void close() {
        if (!(model.phase().get() instanceof Phase.Mending)) {
            actions.close().run();
        }
    }

    /// Before any part of the panel, and before the window's commands of the same keys.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.mend();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        Row row = list.getSelectionModel().getSelectedItem();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || row == null) {
            return;
        }
        boolean done =
                switch (event.getCode()) {
                    case SPACE -> {
                        model.tick(row);
                        yield true;
                    }
                    case ENTER -> {
                        open(row);
                        yield true;
                    }
                    case RIGHT -> unfold(row, true);
                    case LEFT -> unfold(row, false);
                    case DELETE, BACK_SPACE -> {
                        model.intend(row);
                        yield true;
                    }
                    default -> aim(event.getCode());
                };
        if (done) {
            event.consume();
        }
    }

    private void intend() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.intend(row);
        }
        list.requestFocus();
    }

    /// Shows the places of the words, or hides them; from a place, goes back to its words.
    private boolean unfold(Row row, boolean open) {
        if (row instanceof Row.Words words && model.isOpen(words) != open) {
            model.toggle(words);
        } else if (row instanceof Row.Place && !open) {
            for (int i = list.getSelectionModel().getSelectedIndex(); i >= 0; i--) {
                if (rows.get(i) instanceof Row.Words) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(i);
                    break;
                }
            }
        }
        return true;
    }

    private boolean aim(KeyCode key) {
        Inconsistency what = model.opened().map(Opened::what).orElse(null);
        if (what instanceof Inconsistency.BoundariesDiffer) {
            switch (key) {
                case DIGIT1, NUMPAD1 -> model.aim(new Deviation.Goal.Longer());
                case DIGIT2, NUMPAD2 -> model.aim(new Deviation.Goal.Shorter());
                default -> {
                    return false;
                }
            }
            return true;
        }
        return TagShortcuts.tag(key, model.schema().get().spanTags())
                .map(tag -> {
                    model.aim(new Deviation.Goal.As(tag.id()));
                    return true;
                })
                .orElse(false);
    }

    private void clicked(MouseEvent event) {
        Row row = list.getSelectionModel().getSelectedItem();
        if (event.getButton() == MouseButton.PRIMARY && row != null) {
            boolean words = row instanceof Row.Words;
            if (event.getClickCount() == (words ? 1 : 2)) {
                open(row);
            }
        }
    }

    private void open(Row row) {
        switch (row) {
            case Row.Words words -> model.toggle(words);
            case Row.Place(Deviation place) ->
                    actions.open().open(place.document(), place.form().span());
            case Row.Locating _, Row.Ended _, Row.Rest _, Row.Kept _ -> {}
        }
    }

    /// Brings the rows up to date, with the same one chosen as before, or what is in its place.
    private void show() {
        List<Row> now = model.rows();
        if (!rows.equals(now)) {
            Row chosen = list.getSelectionModel().getSelectedItem();
            int before = list.getSelectionModel().getSelectedIndex();
            replace(now);
            choose(chosen, before);
        }
        put();
    }

    /// Leaves rows alone that stay, at the begin and at the end, so that the list does not move.
    private void replace(List<Row> now) {
        int shared = Math.min(rows.size(), now.size());
        int begin = 0;
        while (begin < shared && rows.get(begin).equals(now.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < shared - begin
                && rows.get(rows.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Row> fresh = now.subList(begin, now.size() - end);
        int old = rows.size() - end - begin;
        if (fresh.size() == old) {
            for (int i = 0; i < old; i++) {
                rows.set(begin + i, fresh.get(i));
            }
        } else {
            rows.remove(begin, begin + old);
            rows.addAll(begin, fresh);
        }
    }

    private void choose(@Nullable Row chosen, int before) {
        if (rows.isEmpty()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        int at = Math.clamp(before, 0, rows.size() - 1);
        for (int i = 0; chosen != null && i < rows.size(); i++) {
            if (rows.get(i).key().equals(chosen.key())) {
                at = i;
                break;
            }
        }
        list.getSelectionModel().clearAndSelect(at);
    }

    private void tell(Notice notice) {
        switch (notice) {
            case Notice.None _ -> bar.close();
            case Notice.Mended(MendReport report) ->
                    done(
                            report.mended() > 0,
                            Messages.text(
                                    "consistency.mended",
                                    report.mended(),
                                    report.documents(),
                                    report.passedOver()));
            case Notice.Intended(String words) ->
                    done(true, Messages.text("consistency.now-intended", OneLine.of(words)));
            case Notice.Questioned(String words) ->
                    done(true, Messages.text("consistency.now-questioned", OneLine.of(words)));
            case Notice.Failed(String why) -> bar.show(InlineBar.Kind.ERROR, why);
        }
    }

    private void done(boolean changed, String text) {
        if (changed) {
            bar.show(
                    InlineBar.Kind.INFO,
                    text,
                    new InlineBar.Action(Messages.text("command.undo"), actions.undo()));
        } else {
            bar.show(InlineBar.Kind.INFO, text);
        }
    }

    /// What there is to say lies over the empty list, which keeps the focus and its keys.
    private void put() {
        body.getChildren().retainAll(list);
        if (rows.isEmpty()) {
            body.getChildren().add(instead(model.phase().get()));
        }
    }

    private Node instead(Phase phase) {
        if (model.intendedShown().get()) {
            return empty("no-intended");
        }
        return switch (phase) {
            case Phase.Idle _, Phase.Looking _, Phase.Mending _ -> {
                Label label = new Label(Messages.text("consistency.looking"));
                label.getStyleClass().add("muted");
                yield label;
            }
            case Phase.Done _ -> empty(model.counts().articles() == 0 ? "nothing" : "none");
            case Phase.Stopped _ -> empty("stopped");
            case Phase.Failed _ -> empty("failed");
        };
    }

    private static EmptyState empty(String what) {
        return new EmptyState(
                Icons.CONSISTENCY,
                Messages.text("consistency." + what + ".title"),
                Messages.text("consistency." + what + ".sentence"));
    }
}
