package org.glossator.ui.transfer;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.glossator.format.Records;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a record of an export is. Lives on the thread the project publishes on.
final class RecordsModel {

    /// What most models take in, with room for words that they cut into pieces.
    static final String USUAL_WINDOW = "300";

    static final String USUAL_STRIDE = "200";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    /// A kind of record.
    enum Kind {
        DOCUMENT,
        SENTENCE,
        WINDOW
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.DOCUMENT);
    private final StringProperty window = new SimpleStringProperty(USUAL_WINDOW);
    private final StringProperty stride = new SimpleStringProperty(USUAL_STRIDE);
    private final ObjectBinding<Optional<Records>> records =
            Bindings.createObjectBinding(this::records, new Observable[] {kind, window, stride});

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// How many tokens a window has, as far as it is typed.
    StringProperty windowProperty() {
        return window;
    }

    /// By how many tokens windows go on, as far as it is typed.
    StringProperty strideProperty() {
        return stride;
    }

    /// Empty while a number cannot be understood.
    ObjectBinding<Optional<Records>> wished() {
        return records;
    }

    private Optional<Records> records() {
        return switch (kind.get()) {
            case DOCUMENT -> Optional.of(new Records.Documents());
            case SENTENCE -> Optional.of(new Records.Sentences());
            case WINDOW -> windows(window.get().strip(), stride.get().strip());
        };
    }

    private static Optional<Records> windows(String tokens, String on) {
        boolean numbers = NUMBER.matcher(tokens).matches() && NUMBER.matcher(on).matches();
        return numbers && Integer.parseInt(on) <= Integer.parseInt(tokens)
                ? Optional.of(new Records.Windows(Integer.parseInt(tokens), Integer.parseInt(on)))
                : Optional.empty();
    }
}
