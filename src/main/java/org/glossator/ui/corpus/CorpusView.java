package org.glossator.ui.corpus;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.model.DocumentId;
import org.glossator.model.TagSet;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.SearchField;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The article list with its filter. FX thread only.
public final class CorpusView extends VBox {

    private final CorpusModel model;
    private final Actions actions;
    private final SearchField filter = new SearchField(Messages.text("corpus.filter"));
    private final ListView<DocumentId> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final Label count = new Label();
    private final ObjectProperty<List<TagLook>> looks = new SimpleObjectProperty<>(List.of());
    private boolean following;

    /// What the list can set off outside of itself.
    ///
    /// @param open moves the focus to the chosen article
    public record Actions(Runnable importFiles, Runnable paste, Runnable open) {}

    public CorpusView(CorpusModel model, ObservableValue<Theme> theme, Actions actions) {
        this.model = model;
        this.actions = actions;
        setId("corpus");
        getStyleClass().addAll("side-pane", "corpus");
        getChildren().addAll(header(), tools(), body);
        setVgrow(body, Priority.ALWAYS);
        fillList();
        theme.subscribe(this::colour);
        model.schemaProperty().subscribe(_ -> colour(theme.getValue()));
        model.countsProperty().subscribe(_ -> tellCount());
        // Hears of it after the list, which begins by forgetting what is selected.
        model.documents().addListener((ListChangeListener<DocumentId>) _ -> listChanged());
        model.selectedProperty().subscribe(_ -> followModel());
        model.listingProperty().subscribe(this::show);
    }

    /// Puts the keyboard into the filter box, its words selected.
    public void focusFilter() {
        Typing.into(filter);
    }

    /// Puts the keyboard on the list.
    public void focusList() {
        list.requestFocus();
    }

    private Node header() {
        count.getStyleClass().add("section-label");
        count.setId("corpus-count");
        HBox header = new HBox(count);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private Node tools() {
        filter.setId("corpus-filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveFilter);
        StateFilter states = new StateFilter(model);
        states.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(states, Priority.ALWAYS);
        HBox choices = new HBox(states, new SortMenu(model));
        choices.getStyleClass().add("corpus-choices");
        VBox tools = new VBox(filter, choices);
        tools.getStyleClass().add("corpus-tools");
        return tools;
    }

    private void leaveFilter(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                focusList();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
            }
            case ESCAPE -> focusList();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void fillList() {
        list.setId("corpus-list");
        list.setAccessibleText(Messages.text("corpus.list"));
        list.setItems(model.documents());
        list.setCellFactory(_ -> new CorpusCell(model, looks));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                actions.open().run();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.selectedProperty().get() != null) {
            actions.open().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.isFiltered()) {
            model.clearFilter();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("/")) {
            focusFilter();
            event.consume();
        }
    }

    private void chosen(@Nullable DocumentId id) {
        if (id != null && !following && !model.isChanging()) {
            model.selectedProperty().set(id);
        }
    }

    private void listChanged() {
        followModel();
        tellCount();
    }

    /// Selects in the list what is selected in the model, and brings it into sight.
    private void followModel() {
        int index = model.selectedIndex();
        if (index >= 0 && index == list.getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            bringIntoSight(index);
        }
        following = false;
    }

    /// Scrolls only if it must, and then leaves the article before in sight too.
    private void bringIntoSight(int index) {
        boolean seen =
                list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                        && flow.getFirstVisibleCell().getIndex() < index
                        && index < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            list.scrollTo(Math.max(0, index - 1));
        }
    }

    private void tellCount() {
        CorpusModel.Counts counts = model.countsProperty().get();
        count.setText(
                model.isFiltered()
                        ? Messages.text(
                                "corpus.count.filtered", model.documents().size(), counts.all())
                        : Messages.text("corpus.count", counts.all(), counts.finished()));
    }

    private void colour(Theme theme) {
        looks.set(TagLook.of(new TagSet("shown", model.schemaProperty().get().spanTags()), theme));
    }

    private void show(CorpusModel.Listing listing) {
        Node shown =
                switch (listing) {
                    case CorpusModel.Listing.Loading _ -> new ProgressIndicator();
                    case CorpusModel.Listing.Empty _ -> nothingYet();
                    case CorpusModel.Listing.NoMatch _ -> noMatch();
                    case CorpusModel.Listing.Listed _ -> list;
                    case CorpusModel.Listing.Failed failed ->
                            new EmptyState(
                                    Icons.ERROR, Messages.text("corpus.failed"), failed.why());
                };
        body.getChildren().setAll(shown);
        tellCount();
    }

    private Node nothingYet() {
        Button importing = button("corpus.import", "corpus-import", actions.importFiles());
        importing.getStyleClass().add("accent");
        return new EmptyState(
                Icons.IMPORT,
                Messages.text("corpus.empty"),
                Messages.text("corpus.empty.hint"),
                importing,
                button("corpus.paste", "corpus-paste", actions.paste()));
    }

    private Node noMatch() {
        return new EmptyState(
                Icons.FILTER,
                Messages.text("corpus.nomatch"),
                Messages.text("corpus.nomatch.hint"),
                button("corpus.nomatch.clear", "corpus-clear", model::clearFilter));
    }

    private static Button button(String key, String id, Runnable work) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> work.run());
        return button;
    }
}
