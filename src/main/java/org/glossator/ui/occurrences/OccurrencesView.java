package org.glossator.ui.occurrences;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
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
import org.glossator.project.TagReport;
import org.glossator.text.Span;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.InlineBar;
import org.glossator.ui.control.TagShortcuts;

import java.util.List;

/// The panel under the article: some words, everywhere they stand, ticked or not, and the tag to
/// give them. FX thread only.
public final class OccurrencesView extends VBox {

    private final OccurrencesModel model;
    private final Actions actions;
    private final WantedBar wanted;
    private final ListView<Row> list = new ListView<>();
    private final StackPane body = new StackPane(list);

    /// Held here since the rows hold it weakly.
    private final BooleanBinding none;

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

    public OccurrencesView(OccurrencesModel model, ObservableValue<Theme> theme, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.none = Bindings.isEmpty(model.rows());
        ObservableValue<List<TagLook>> looks =
                model.schema()
                        .flatMap(schema ->
                                theme.map(light ->
                                        TagLook.of(new TagSet("shown", schema.spanTags()), light)));
        wanted = new WantedBar(model, this::close);
        list.setId("occurrences-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell(model, looks));
        list.setAccessibleText(Messages.text("command.occurrences"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        GivingBar giving = new GivingBar(model, looks);
        getStyleClass().add("occurrences");
        getChildren().addAll(wanted.node(), new FoundBar(model), bar, body, giving.node());
        model.phase().subscribe(this::show);
        none.subscribe(_ -> put());
        // What is being tagged is not to be changed under way.
        wanted.node()
                .disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.phase().get() instanceof Phase.Tagging, model.phase()));
    }

    /// Gives the list the focus, or the words where there are none yet.
    public void focusPanel() {
        if (model.words().get().isBlank()) {
            wanted.focusWords();
        } else {
            list.requestFocus();
        }
    }

    private void close() {
        if (!(model.phase().get() instanceof Phase.Tagging)) {
            actions.close().run();
        }
    }

    /// Before any part of the panel, and before the window's commands of the same keys.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.tagTicked();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Row row = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case SPACE -> {
                if (row != null) {
                    model.toggle(row);
                }
                event.consume();
            }
            case ENTER -> {
                open(row);
                event.consume();
            }
            default ->
                    TagShortcuts.tag(event.getCode(), model.schema().get().spanTags())
                            .ifPresent(tag -> {
                                model.tag().set(tag.id());
                                event.consume();
                            });
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open(list.getSelectionModel().getSelectedItem());
        }
    }

    private void open(Row row) {
        if (row instanceof Row.Place place) {
            actions.open().open(model.article(place).document(), model.place(place).span());
        } else if (row != null) {
            actions.open()
                    .open(
                            model.article(row).document(),
                            model.article(row).places().getFirst().span());
        }
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Searching _, Phase.Tagging _, Phase.Nothing _, Phase.Found _ -> bar.close();
            case Phase.TooMany _ ->
                    bar.show(InlineBar.Kind.WARNING, Messages.text("occurrences.too-many"));
            case Phase.Stopped _ ->
                    bar.show(InlineBar.Kind.INFO, Messages.text("occurrences.stopped"));
            case Phase.Tagged(TagReport report) -> tell(report);
            case Phase.Failed(String why) -> bar.show(InlineBar.Kind.ERROR, why);
        }
        if (none.get()) {
            put();
        }
    }

    /// The first place, under the title of its article.
    private void chooseFirst() {
        if (list.getSelectionModel().getSelectedIndex() < 0 && model.rows().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private void tell(TagReport report) {
        String text =
                Messages.text(
                        "occurrences.tagged",
                        report.tagged(),
                        report.documents(),
                        report.passedOver());
        if (report.tagged() == 0) {
            bar.show(InlineBar.Kind.INFO, text);
        } else {
            bar.show(
                    InlineBar.Kind.INFO,
                    text,
                    new InlineBar.Action(Messages.text("command.undo"), actions.undo()));
        }
    }

    /// What there is to say lies over the empty list, which keeps the focus and its keys.
    private void put() {
        body.getChildren().retainAll(list);
        if (none.get()) {
            body.getChildren().add(instead(model.phase().get()));
        } else {
            // Once the list itself has taken note of its rows.
            Platform.runLater(this::chooseFirst);
        }
    }

    private static Node instead(Phase phase) {
        return switch (phase) {
            case Phase.Nothing _ -> empty("nothing");
            case Phase.Searching _, Phase.Tagging _ -> {
                Label label = new Label(Messages.text("occurrences.looking"));
                label.getStyleClass().add("muted");
                yield label;
            }
            case Phase.Found _, Phase.TooMany _, Phase.Tagged _ -> empty("none");
            case Phase.Stopped _, Phase.Failed _ -> empty("stopped-early");
        };
    }

    private static EmptyState empty(String what) {
        return new EmptyState(
                Icons.OCCURRENCES,
                Messages.text("occurrences." + what + ".title"),
                Messages.text("occurrences." + what + ".sentence"));
    }
}
