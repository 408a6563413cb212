package org.glossator.ui.article;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.glossator.model.Details;
import org.glossator.ui.base.Messages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The language the article is in, by its English name, to be set right where the file did not tell
/// it or told it wrongly.
final class LanguageChoice extends VBox {

    private final DetailsEdits edits;
    private final SearchableComboBox<String> box = new SearchableComboBox<>();
    private boolean following;

    LanguageChoice(ArticleModel model, DetailsEdits edits) {
        this.edits = edits;
        Label name = new Label(Messages.text("inspector.language"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(box);
        box.setId("article-language");
        box.setAccessibleText(name.getText());
        box.setConverter(new EnglishName());
        box.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(name, box);
        model.details().subscribe(this::follow);
        box.valueProperty().subscribe(this::chosen);
    }

    private void follow(Details details) {
        following = true;
        box.getItems().setAll(tags(details.language()));
        box.setValue(details.language());
        following = false;
    }

    private void chosen(String tag) {
        if (!following && tag != null) {
            edits.setLanguage(tag);
        }
    }

    /// The languages of ISO 639-1 by name, none first, and what the article has if that is another,
    /// such as one with its script.
    private static List<String> tags(String own) {
        Stream<String> named =
                Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of(own))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparing(LanguageChoice::name));
        return Stream.concat(Stream.of(""), named).toList();
    }

    private static String name(String tag) {
        return tag.isEmpty()
                ? Messages.text("inspector.language.unknown")
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    private static final class EnglishName extends StringConverter<String> {

        @Override
        public String toString(String tag) {
            return tag == null ? "" : name(tag);
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }
}
