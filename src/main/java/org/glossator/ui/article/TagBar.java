package org.glossator.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.TagButton;
import org.glossator.ui.control.TagShortcuts;

import java.util.List;

/// The tags to mark with, each with its keys, and a word on what they would do now.
final class TagBar extends FlowPane {

    private static final List<String> HINTS =
            List.of(
                    "article.hint.nothing",
                    "article.hint.passage",
                    "article.hint.suggested",
                    "article.hint.marked");

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final StackPane hint = new StackPane();

    TagBar(ArticleModel model, ArticleEdits edits, ObservableValue<Looks> looks) {
        this.model = model;
        this.edits = edits;
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getStyleClass().add("hint");
        for (String key : HINTS) {
            hint.getChildren().add(hint(key));
        }
        getStyleClass().add("tag-bar");
        looks.subscribe(this::offer);
    }

    private void offer(Looks looks) {
        getChildren().clear();
        for (TagLook look : looks.all()) {
            List<String> keys = TagShortcuts.of(look.tag(), getChildren().size());
            TagButton button = new TagButton(look, keys, () -> edits.tag(look.tag()));
            button.disableProperty()
                    .bind(
                            Bindings.createBooleanBinding(
                                    () -> model.choice().target().get().equals(Target.NOTHING),
                                    model.choice().target()));
            getChildren().add(button);
        }
        getChildren().add(hint);
    }

    /// All hints lie over each other and one shows, so that the bar never changes its height.
    private Label hint(String key) {
        Label label = new Label(Messages.text(key));
        label.visibleProperty().bind(model.choice().target().map(now -> key.equals(key(now))));
        return label;
    }

    private static String key(Target target) {
        return switch (target) {
            case Target.Nothing() -> "article.hint.nothing";
            case Target.Passage _ -> "article.hint.passage";
            case Target.Suggested _ -> "article.hint.suggested";
            case Target.Marked _ -> "article.hint.marked";
        };
    }
}
