package org.glossator.ui.occurrences;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;
import org.glossator.ui.base.Hint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Messages;
import org.glossator.ui.base.Typing;
import org.glossator.ui.control.EndedRow;
import org.glossator.ui.control.IconButton;

/// What is looked for, where, and what else counts as the same.
final class WantedBar {

    private final OccurrencesModel model;
    private final EndedRow row;
    private final TextField words = new TextField();
    private final ToggleButton article = new ToggleButton(Messages.text("occurrences.article"));
    private final ToggleButton project = new ToggleButton(Messages.text("occurrences.project"));

    /// @param close puts the panel away
    WantedBar(OccurrencesModel model, Runnable close) {
        this.model = model;
        words.setId("occurrences-words");
        words.setPromptText(Messages.text("occurrences.words"));
        words.setAccessibleText(Messages.text("occurrences.words"));
        words.setOnAction(_ -> model.words().set(words.getText().strip()));
        model.words().subscribe(words::setText);
        SegmentedButton scope = new SegmentedButton(article, project);
        article.setOnAction(_ -> choose(OccurrencesModel.Scope.ARTICLE));
        project.setOnAction(_ -> choose(OccurrencesModel.Scope.PROJECT));
        model.scope().subscribe(this::tellScope);
        ToggleButton wholeWords = option("occurrences.whole-words", model.wholeWords());
        wholeWords.disableProperty().bind(model.inflected());
        row = new EndedRow(new IconButton(Icons.CLOSE, Messages.text("control.close"), close));
        row.getStyleClass().add("wanted");
        row.flow()
                .getChildren()
                .addAll(
                        words,
                        scope,
                        wholeWords,
                        option("occurrences.case", model.matchCase()),
                        option("occurrences.inflected", model.inflected()));
    }

    Node node() {
        return row;
    }

    /// Lets the words be typed over.
    void focusWords() {
        Typing.into(words);
    }

    private static ToggleButton option(String key, BooleanProperty property) {
        ToggleButton button = new ToggleButton(Messages.text(key));
        button.setId(key.replace('.', '-'));
        Hint.paragraph(button, Messages.text(key + ".tooltip"));
        button.setAccessibleText(Messages.text(key + ".tooltip"));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }

    private void choose(OccurrencesModel.Scope scope) {
        model.scope().set(scope);
        // A second press would leave none of the two down.
        tellScope(scope);
    }

    private void tellScope(OccurrencesModel.Scope scope) {
        article.setSelected(scope == OccurrencesModel.Scope.ARTICLE);
        project.setSelected(scope == OccurrencesModel.Scope.PROJECT);
    }
}
