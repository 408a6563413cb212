package org.glossator.ui.search;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;

import java.util.List;
import java.util.function.Consumer;

/// How to ask: examples, each with what it finds. Choosing one asks it.
final class SyntaxHelp extends ScrollPane {

    private static final List<String> EXAMPLES =
            List.of(
                    "words",
                    "phrase",
                    "star",
                    "or",
                    "not",
                    "tag",
                    "any",
                    "title",
                    "date",
                    "state",
                    "language",
                    "annotator");

    /// @param ask takes an example that was chosen
    SyntaxHelp(Consumer<String> ask) {
        VBox examples = new VBox();
        examples.getStyleClass().add("search-examples");
        for (String example : EXAMPLES) {
            String typed = Messages.text("search.example." + example);
            Hyperlink link = new Hyperlink(typed);
            link.setOnAction(_ -> ask.accept(typed));
            Label meaning = new Label(Messages.text("search.example." + example + ".meaning"));
            meaning.getStyleClass().add("row-detail");
            meaning.setWrapText(true);
            examples.getChildren().add(new VBox(link, meaning));
        }
        setContent(examples);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("search-help");
    }
}
