package org.glossator.ui.article;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.glossator.model.Details;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Messages;

/// What is known about the article beside its text, folded away at first.
final class DocumentFacts extends TitledPane {

    private static final int LONGEST = 300;

    private final VBox facts = new VBox();

    DocumentFacts(ArticleModel model, ArticleEdits edits) {
        setText(Messages.text("inspector.document"));
        setExpanded(false);
        setAnimated(false);
        facts.getStyleClass().add("facts");
        VBox content = new VBox(facts, new LanguageChoice(model, new DetailsEdits(model, edits)));
        content.getStyleClass().add("facts");
        setContent(content);
        getStyleClass().addAll("document-facts");
        model.details().subscribe(this::show);
    }

    private void show(Details details) {
        facts.getChildren().clear();
        for (ArticleText.Fact fact : ArticleText.facts(details)) {
            Label name = new Label(Messages.text(fact.name()));
            name.getStyleClass().add("field-name");
            String line = Snippet.line(fact.value(), LONGEST);
            Label value = new Label(line);
            value.getStyleClass().add("field-value");
            value.setWrapText(Snippet.mayWrap(line));
            Hint.line(value, line);
            facts.getChildren().add(new VBox(name, value));
        }
    }
}
