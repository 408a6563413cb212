package org.glossator.ui.article;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Theme;
import org.glossator.ui.control.EmptyState;

/// The desk's right side: the annotations of the article, the selected one in full, and how far the
/// work is. FX thread only.
public final class InspectorView extends VBox {

    private final ArticleModel model;
    private final AnnotationList list;
    private final AnnotationDetails details;
    private final Label count = new Label();

    /// What the inspector can set off outside of itself.
    ///
    /// @param done called when the analyst has done with a note; gives the article the focus
    /// @param everywhere looks for the words of the selected annotation everywhere
    public record Actions(Runnable done, Runnable everywhere) {}

    public InspectorView(
            ArticleModel model, ArticleEdits edits, ObservableValue<Theme> theme, Actions actions) {
        this.model = model;
        ObservableValue<Looks> looks = Looks.following(model.schema(), theme);
        TagFilter filter = new TagFilter(model.annotations(), looks);
        list = new AnnotationList(model, looks, filter.chosen());
        new TagKeys(model, edits).install(list);
        details = new AnnotationDetails(model, edits, looks, actions);
        SuggestionDetails suggestion = new SuggestionDetails(model, edits, looks);
        StackPane annotations = new StackPane(list, empty());
        VBox.setVgrow(annotations, Priority.ALWAYS);
        VBox foot = new VBox(new WorkStateBar(model, edits), new DocumentFacts(model, edits));
        foot.getStyleClass().add("article-foot");
        BooleanBinding shown =
                Bindings.createBooleanBinding(
                        () -> model.showing().get() instanceof Showing.Shown, model.showing());
        foot.visibleProperty().bind(shown);
        foot.managedProperty().bind(shown);
        getStyleClass().addAll("side-pane", "inspector");
        annotations.getStyleClass().add("annotations");
        getChildren()
                .addAll(
                        header(),
                        filter,
                        annotations,
                        scrolled(new VBox(details, suggestion, foot), shown));
        model.annotations().addListener((InvalidationListener) _ -> tellCount());
        tellCount();
    }

    /// Lets keys that type press commands while the list has the focus.
    ///
    /// @return call it to take them away again
    public Runnable installKeys(Commands commands) {
        return commands.installPlainIn(list);
    }

    /// Goes to where the note of the selected annotation is written.
    public void focusNote() {
        details.note().requestFocus();
        details.note().end();
    }

    /// Stores a note that is being written, before the project is closed.
    public void keepNote() {
        details.note().keep();
    }

    /// What stands under the list keeps its height while there is room, and scrolls where there is
    /// none.
    private static ScrollPane scrolled(VBox content, BooleanBinding shown) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("foot");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        scroll.managedProperty().bind(shown);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    private HBox header() {
        Label title = new Label(Messages.text("inspector.annotations"));
        title.getStyleClass().add("section-label");
        count.getStyleClass().addAll("small", "muted");
        HBox header = new HBox(title, count);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private EmptyState empty() {
        EmptyState empty =
                new EmptyState(
                        Icons.CLAIM,
                        Messages.text("inspector.empty.title"),
                        Messages.text("inspector.empty.sentence"));
        BooleanBinding none = Bindings.isEmpty(model.annotations());
        empty.visibleProperty().bind(none);
        list.visibleProperty().bind(none.not());
        return empty;
    }

    private void tellCount() {
        int size = model.annotations().size();
        count.setText(size == 0 ? "" : String.valueOf(size));
    }
}
