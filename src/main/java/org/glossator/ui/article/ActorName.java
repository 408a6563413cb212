package org.glossator.ui.article;

import javafx.scene.control.Label;

import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.OneLine;

import java.util.Optional;

/// The name of an actor as a label on one line, in the colours of its tag.
final class ActorName {

    private static final int LONGEST = 48;

    private ActorName() {}

    static Label of(String words, Optional<TagLook> look) {
        String name = Snippet.line(words, LONGEST);
        Label label = look.<Label>map(one -> new Chip(one, name)).orElseGet(() -> new Label(name));
        label.setStyle(label.getStyle() + " " + OneLine.face(name));
        label.setMinWidth(0);
        return label;
    }
}
