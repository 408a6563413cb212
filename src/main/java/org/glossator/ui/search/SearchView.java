package org.glossator.ui.search;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.glossator.model.DocumentId;
import org.glossator.search.Coverage;
import org.glossator.search.Misread;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EmptyState;
import org.glossator.ui.control.SearchField;
import org.jspecify.annotations.Nullable;

/// A field to search the project with, how many articles answer, and the articles. FX thread only.
public final class SearchView extends VBox {

    /// What is being typed is not complained of before it rests for so long.
    private static final Duration REST = Duration.millis(500);

    /// An answer that is there by then needs no word about waiting.
    private static final Duration PATIENCE = Duration.millis(250);

    private final SearchModel model;
    private final Actions actions;
    private final SearchField field = new SearchField(Messages.text("search.prompt"));
    private final ToggleButton help = button(new ToggleButton(), Icons.HELP, "search.help");
    private final Label count = new Label();
    private final Label complaint = new Label();
    private final Label covered = new Label();
    private final ListView<DocumentId> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final SyntaxHelp examples = new SyntaxHelp(this::ask);
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean following;

    /// What the view can set off outside of itself.
    public interface Actions {

        /// Shows an article at what was found in it.
        void show(DocumentId document);

        /// Goes into the article that is shown.
        void read();

        /// Goes back to where the analyst was.
        void leave();
    }

    public SearchView(SearchModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        setId("search");
        getStyleClass().addAll("side-pane", "search");
        getChildren().addAll(header(), question(), body);
        setVgrow(body, Priority.ALWAYS);
        fillList();
        rest.setOnFinished(_ -> complain());
        patience.setOnFinished(_ -> body.getChildren().setAll(new ProgressIndicator()));
        help.selectedProperty().subscribe(_ -> show());
        model.resultProperty().subscribe(_ -> show());
        model.misreadProperty().subscribe(this::misread);
        model.coverageProperty().subscribe(this::tell);
        // Hears of it after the list, which begins by forgetting what is selected.
        model.documents().addListener((ListChangeListener<DocumentId>) _ -> follow());
    }

    /// Puts the keyboard into the field, its words selected.
    public void focusField() {
        Typing.into(field);
    }

    private Node header() {
        count.setId("search-count");
        count.getStyleClass().add("section-label");
        count.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = button(new Button(), Icons.CLOSE, "search.close");
        close.setOnAction(_ -> actions.leave());
        HBox header = new HBox(count, space, help, close);
        header.getStyleClass().addAll("pane-header", "search-header");
        return header;
    }

    private static <B extends ButtonBase> B button(B button, Icons icon, String key) {
        String does = Messages.text(key);
        button.setGraphic(icon.node(16));
        button.setAccessibleText(does);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("icon-button");
        Hint.line(button, does);
        return button;
    }

    private Node question() {
        field.setId("search-field");
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        complaint.setId("search-complaint");
        complaint.getStyleClass().add("search-complaint");
        complaint.setOnMouseClicked(_ -> showWrong());
        covered.setId("search-covered");
        covered.getStyleClass().add("search-covered");
        for (Label line : new Label[] {complaint, covered}) {
            line.setWrapText(true);
            line.managedProperty().bind(line.visibleProperty());
            line.setVisible(false);
        }
        VBox question = new VBox(field, complaint, covered);
        question.getStyleClass().add("corpus-tools");
        return question;
    }

    private void fillList() {
        list.setId("search-list");
        list.setItems(model.documents());
        list.setCellFactory(_ -> new HitCell(model));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        list.focusedProperty().subscribe(this::showFocus);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                actions.read();
            }
        });
    }

    /// Before the field itself, which would keep Escape to clear itself.
    private void pressedInField(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> toList();
            case ESCAPE -> actions.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressedInList(KeyEvent event) {
        boolean first = list.getSelectionModel().getSelectedIndex() <= 0;
        if (event.getCode() == KeyCode.ENTER && model.selectedProperty().get() != null) {
            actions.read();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            actions.leave();
        } else if (event.getCode() == KeyCode.UP && first) {
            field.requestFocus();
            field.end();
        } else {
            return;
        }
        event.consume();
    }

    private void toList() {
        if (!model.documents().isEmpty()) {
            help.setSelected(false);
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void chosen(@Nullable DocumentId id) {
        if (id != null && !following && !model.isChanging()) {
            model.selectedProperty().set(id);
            actions.show(id);
        }
    }

    /// The row that the keys begin from is the sign that they are here.
    private void showFocus(boolean focused) {
        if (focused && list.getFocusModel().getFocusedIndex() < 0) {
            list.getFocusModel().focus(0);
        }
    }

    /// Selects in another list what was selected before, if it is there; it is shown already.
    private void follow() {
        DocumentId chosen = model.selectedProperty().get();
        int index = chosen == null ? -1 : model.documents().indexOf(chosen);
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            list.scrollTo(0);
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        following = false;
    }

    private void ask(String example) {
        help.setSelected(false);
        model.typedProperty().set(example);
        focusField();
    }

    private void misread(@Nullable Misread why) {
        rest.stop();
        if (why == null) {
            complaint.setVisible(false);
        } else if (complaint.isVisible()) {
            complain();
        } else {
            rest.playFromStart();
        }
    }

    private void complain() {
        Misread why = model.misreadProperty().get();
        if (why != null) {
            complaint.setText(Complaint.of(why));
            complaint.setVisible(true);
        }
    }

    /// Selects the part that is wrong.
    private void showWrong() {
        Misread why = model.misreadProperty().get();
        if (why != null) {
            field.requestFocus();
            field.selectRange(why.at().begin(), why.at().end());
        }
    }

    private void tell(Coverage coverage) {
        covered.setText(Messages.text("search.covered", coverage.searched(), coverage.all()));
        tellCovered();
        if (model.resultProperty().get() instanceof SearchModel.Result.None) {
            show();
        }
    }

    private void tellCovered() {
        boolean asked = !(model.resultProperty().get() instanceof SearchModel.Result.Nothing);
        covered.setVisible(asked && !model.coverageProperty().get().isComplete());
    }

    private void show() {
        SearchModel.Result result = model.resultProperty().get();
        patience.stop();
        tellCovered();
        count.setText(counted(result));
        if (help.isSelected()) {
            body.getChildren().setAll(examples);
            return;
        }
        switch (result) {
            case SearchModel.Result.Nothing() -> body.getChildren().setAll(examples);
            case SearchModel.Result.Searching() -> patience.playFromStart();
            case SearchModel.Result.None() -> body.getChildren().setAll(none());
            case SearchModel.Result.Found _ -> body.getChildren().setAll(list);
            case SearchModel.Result.Failed failed ->
                    body.getChildren()
                            .setAll(
                                    new EmptyState(
                                            Icons.ERROR,
                                            Messages.text("search.failed"),
                                            failed.why()));
        }
    }

    private EmptyState none() {
        return model.coverageProperty().get().isComplete()
                ? new EmptyState(
                        Icons.SEARCH,
                        Messages.text("search.none"),
                        Messages.text("search.none.hint"))
                : new EmptyState(
                        Icons.SEARCH,
                        Messages.text("search.none-yet"),
                        Messages.text("search.none-yet.hint"));
    }

    private static String counted(SearchModel.Result result) {
        return switch (result) {
            case SearchModel.Result.Found(int articles, int ranked) ->
                    ranked == 0 || ranked == articles
                            ? Messages.text("search.count", articles)
                            : Messages.text("search.count.ranked", articles, ranked);
            case SearchModel.Result.None() -> Messages.text("search.count", 0);
            case SearchModel.Result.Nothing(),
                    SearchModel.Result.Searching(),
                    SearchModel.Result.Failed _ ->
                    Messages.text("search.title");
        };
    }
}
