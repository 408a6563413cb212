package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.glossator.model.Annotation;
import org.glossator.ui.base.Messages;

import java.util.List;

/// Who makes the selected claim, if it has a speaker; pressing a name goes to it.
final class SpeakerLine extends FlowPane {

    private final ArticleModel model;
    private final ObservableValue<Looks> looks;

    SpeakerLine(ArticleModel model, ObservableValue<Looks> looks) {
        this.model = model;
        this.looks = looks;
        getStyleClass().add("speaker-line");
        managedProperty().bind(visibleProperty());
        model.choice().selected().subscribe(_ -> tell());
        model.annotations().subscribe(this::tell);
        model.onOthers(this::tell);
        looks.subscribe(_ -> tell());
    }

    private void tell() {
        List<Annotation.OnSpan> speakers =
                model.choice().selected().get().map(this::speakers).orElse(List.of());
        setVisible(!speakers.isEmpty());
        getChildren().clear();
        if (!speakers.isEmpty()) {
            Label title = new Label(Messages.text("inspector.speaker"));
            title.getStyleClass().addAll("small", "muted");
            getChildren().add(title);
            speakers.forEach(one -> getChildren().add(name(one)));
        }
    }

    private List<Annotation.OnSpan> speakers(Annotation.OnSpan claim) {
        return NewsTags.speaker(model.schema().get())
                .map(tag -> Relations.of(model, claim, tag).toList())
                .orElse(List.of());
    }

    private Node name(Annotation.OnSpan actor) {
        String words = Quotes.of(actor, model.segmentation().text());
        Button name = new Button();
        name.setGraphic(ActorName.of(words, looks.getValue().get(actor.tag())));
        name.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        name.setAccessibleText(Messages.text("inspector.speaker.show", Snippet.line(words, 100)));
        name.getStyleClass().add("name");
        name.setOnAction(_ -> model.choice().show(actor));
        return name;
    }
}
