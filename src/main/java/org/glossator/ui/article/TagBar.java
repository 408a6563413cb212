package org.glossator.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.TagButton;

import java.util.List;

/// The tags to mark with, each with its keys, and a word on what they would do now.
final class TagBar extends FlowPane {

    private final ArticleModel model;
    private final ArticleEdits edits;
    private final Label hint = new Label();

    TagBar(ArticleModel model, ArticleEdits edits, ObservableValue<Looks> looks) {
        this.model = model;
        this.edits = edits;
        hint.textProperty().bind(model.choice().target().map(this::hint));
        hint.getStyleClass().add("hint");
        getStyleClass().add("tag-bar");
        looks.subscribe(this::offer);
    }

    private void offer(Looks looks) {
        getChildren().clear();
        for (TagLook look : looks.all()) {
            List<String> keys = ArticleKeys.of(look.tag(), getChildren().size());
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

    private String hint(Target target) {
        return Messages.text(
                switch (target) {
                    case Target.Nothing() -> "article.hint.nothing";
                    case Target.Passage _ -> "article.hint.passage";
                    case Target.Marked _ -> "article.hint.marked";
                });
    }
}
