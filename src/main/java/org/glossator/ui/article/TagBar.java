package org.glossator.ui.article;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.glossator.ui.base.Commands;
import org.glossator.ui.base.KeyStroke;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.TagButton;
import org.glossator.ui.control.TagShortcuts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
    private final ObservableValue<Looks> looks;
    private final StackPane hint = new StackPane();
    private Predicate<KeyStroke> given = _ -> false;

    TagBar(ArticleModel model, ArticleEdits edits, ObservableValue<Looks> looks) {
        this.model = model;
        this.edits = edits;
        this.looks = looks;
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getStyleClass().add("hint");
        for (String key : HINTS) {
            hint.getChildren().add(hint(key));
        }
        getStyleClass().add("tag-bar");
        looks.subscribe(this::offer);
    }

    /// Shows no keys that now press commands and no longer tag.
    void leaveKeysTo(Commands commands) {
        given = commands::isOwn;
        offer(looks.getValue());
    }

    /// The tags in their order, as things are now.
    List<TagChoice> choices() {
        boolean possible = !model.choice().target().get().equals(Target.NOTHING);
        List<TagChoice> choices = new ArrayList<>();
        for (TagLook look : looks.getValue().all()) {
            List<String> keys = keys(look, choices.size());
            choices.add(new TagChoice(look, keys, possible, () -> edits.tag(look.tag())));
        }
        return choices;
    }

    private List<String> keys(TagLook look, int position) {
        return TagShortcuts.of(look.tag(), position).stream()
                .filter(key -> KeyStroke.named(key).filter(given).isEmpty())
                .toList();
    }

    private void offer(Looks looks) {
        getChildren().clear();
        for (TagLook look : looks.all()) {
            List<String> keys = keys(look, getChildren().size());
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
