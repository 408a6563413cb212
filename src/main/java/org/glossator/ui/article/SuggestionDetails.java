package org.glossator.ui.article;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Messages;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.control.Chip;
import org.glossator.ui.control.OneLine;

import java.util.Optional;

/// The selected suggestion: as what, which words, why, and what to do with it.
final class SuggestionDetails extends VBox {

    private static final int LONGEST = 180;

    private final ArticleModel model;
    private final ObservableValue<Looks> looks;
    private final HBox head = new HBox();
    private final Label quote = new Label();
    private final Label reason = new Label();

    SuggestionDetails(ArticleModel model, ArticleEdits edits, ObservableValue<Looks> looks) {
        this.model = model;
        this.looks = looks;
        head.getStyleClass().add("tags");
        quote.getStyleClass().add("quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        reason.getStyleClass().addAll("small", "muted");
        reason.setWrapText(true);
        HBox deeds =
                new HBox(
                        button("suggestion.accept", edits::accept),
                        button("suggestion.reject", edits::reject));
        deeds.getStyleClass().add("deeds");
        getStyleClass().addAll("annotation-details", "suggestion-details");
        getChildren().addAll(head, quote, reason, deeds);
        managedProperty().bind(visibleProperty());
        model.choice().suggested().subscribe(this::show);
        looks.subscribe(_ -> show(model.choice().suggested().get()));
    }

    private static Button button(String key, Runnable deed) {
        Button button = new Button(Messages.text(key));
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void show(Optional<Suggestions.Suggested> suggested) {
        setVisible(suggested.isPresent());
        suggested.ifPresent(this::tell);
    }

    private void tell(Suggestions.Suggested one) {
        Optional<TagLook> look = looks.getValue().get(one.suggestion().mark().tag());
        head.getChildren().setAll(look.map(Chip::new).stream().toList());
        String line = Snippet.line(one.span().of(model.segmentation().text()), LONGEST);
        quote.setText(line);
        quote.setWrapText(Snippet.mayWrap(line));
        quote.setStyle(OneLine.quoteFace(line));
        quote.setNodeOrientation(OneLine.direction(line));
        reason.setText(Messages.text("suggestion.why", Reasons.of(one.suggestion())));
    }
}
