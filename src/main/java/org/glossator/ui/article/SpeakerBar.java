package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.KeyCap;

import java.util.Optional;

/// Offers the speaker of a claim, under the article so that the text stays where it is. The focus
/// stays in the article; the keys named here are commands.
final class SpeakerBar extends HBox {

    private final Speakers speakers;
    private final ObservableValue<Looks> looks;

    SpeakerBar(Speakers speakers, ObservableValue<Looks> looks) {
        this.speakers = speakers;
        this.looks = looks;
        getStyleClass().addAll("inline-bar", "speaker-bar");
        managedProperty().bind(visibleProperty());
        speakers.offer().subscribe(this::show);
        looks.subscribe(_ -> show(speakers.offer().get()));
    }

    private void show(Optional<Speakers.Offer> offer) {
        setVisible(offer.isPresent());
        getChildren().clear();
        offer.ifPresent(this::tell);
    }

    private void tell(Speakers.Offer offer) {
        Label question = new Label(Messages.text("speaker.question"));
        question.setMinWidth(USE_PREF_SIZE);
        Optional<TagLook> look = looks.getValue().get(offer.actor().tag());
        Node name = ActorName.of(speakers.name(offer.actor()), look);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(Icons.ACTOR.node(20), question, name, gap);
        getChildren().add(button(Messages.text("speaker.accept"), "Enter", speakers::accept));
        int count = offer.actors().size();
        if (count > 1) {
            String next = Messages.text("speaker.next", offer.index() + 1, count);
            getChildren().add(button(next, "K", speakers::next));
        }
        getChildren().add(button(Messages.text("speaker.leave"), "Esc", speakers::leave));
        setAccessibleText(question.getText() + " " + speakers.name(offer.actor()));
    }

    private static Button button(String text, String key, Runnable work) {
        Button button = new Button(text, new KeyCap(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> work.run());
        return button;
    }
}
