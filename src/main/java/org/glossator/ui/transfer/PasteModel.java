package org.glossator.ui.transfer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.glossator.format.Source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// A pasted text on its way into the project, with what the analyst knows about it.
///
/// The text goes in as it is. What is known goes before it, the way a text file would have it.
public final class PasteModel {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
    private static final int LONGEST_TITLE = 120;

    private final Imports imports;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("");
    private final ObjectBinding<Verdict> verdict =
            Bindings.createObjectBinding(this::judge, text, date, language);
    private String guess = "";

    /// Whether it can be imported, or why not.
    public enum Verdict {
        READY,
        /// There is nothing to import yet.
        EMPTY,
        /// An address, which cannot be followed: the program uses no network.
        ADDRESS_ONLY,
        /// The day is not written as 2026-11-24.
        BAD_DATE,
        /// The language is not written as en, ar or zh-Hant.
        BAD_LANGUAGE
    }

    public PasteModel(Imports imports) {
        this.imports = imports;
        text.subscribe(this::guessTitle);
    }

    public StringProperty textProperty() {
        return text;
    }

    /// Follows the first line of the text until the analyst writes another one.
    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    /// ISO 8601, or empty.
    public StringProperty dateProperty() {
        return date;
    }

    /// A BCP 47 tag, or empty.
    public StringProperty languageProperty() {
        return language;
    }

    public ObservableValue<Verdict> verdictProperty() {
        return verdict;
    }

    /// Imports the text and makes room for the next.
    ///
    /// @return whether it could be imported
    public boolean submit() {
        if (verdict.get() != Verdict.READY) {
            return false;
        }
        imports.importText(Source.pasted(oneLine(title.get()), frontMatter() + text.get()));
        text.set("");
        date.set("");
        return true;
    }

    private void guessTitle(String now) {
        String first =
                now.lines().map(String::strip).filter(s -> !s.isEmpty()).findFirst().orElse("");
        String found =
                first.length() <= LONGEST_TITLE
                        ? first
                        : first.substring(0, first.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
        if (title.get().equals(guess)) {
            title.set(found);
        }
        guess = found;
    }

    private Verdict judge() {
        String whole = text.get().strip();
        if (whole.isEmpty()) {
            return Verdict.EMPTY;
        }
        if (ADDRESS.matcher(whole).matches()) {
            return Verdict.ADDRESS_ONLY;
        }
        if (!date.get().isBlank() && !isDay(date.get().strip())) {
            return Verdict.BAD_DATE;
        }
        return language.get().strip().matches("(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)?")
                ? Verdict.READY
                : Verdict.BAD_LANGUAGE;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notIso) {
            return false;
        }
    }

    private String frontMatter() {
        return "---\n"
                + field("title", title.get())
                + field("source", source.get())
                + field("date", date.get())
                + field("language", language.get())
                + "---\n";
    }

    private static String field(String name, String value) {
        return name + ": " + oneLine(value) + "\n";
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
