package org.glossator.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.glossator.model.Details;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Where and when an article was published, and in what language: one line, the source cut off
/// first. Each part is a label, so that scripts of different directions do not mix.
public final class RowDetail extends HBox {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int ISO_DAY = 10;

    public RowDetail() {
        getStyleClass().add("row-facts");
    }

    public void show(Details details) {
        getChildren().clear();
        add(details.source(), true);
        add(day(details.date()), false);
        add(language(details.language()), false);
        setNodeOrientation(OneLine.direction(details.title()));
    }

    private void add(String text, boolean mayShrink) {
        if (text.isBlank()) {
            return;
        }
        if (!getChildren().isEmpty()) {
            getChildren().add(label("·", false));
        }
        getChildren().add(label(OneLine.of(text), mayShrink));
    }

    private static Label label(String text, boolean mayShrink) {
        Label label = new Label(text);
        label.getStyleClass().add("row-detail");
        label.setMinWidth(mayShrink ? 24 : USE_PREF_SIZE);
        return label;
    }

    /// A day as people write it; what is no ISO date is left as it is.
    static String day(String date) {
        return parsed(date).map(DAY::format).orElse(date);
    }

    private static Optional<LocalDate> parsed(String date) {
        try {
            return date.length() < ISO_DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(date.substring(0, ISO_DAY)));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    /// The English name of a language tag.
    static String language(String tag) {
        return tag.isBlank()
                ? ""
                : Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
    }
}
