package org.glossator.ui.article;

import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.ui.surface.SurfaceText;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article set like one of a newspaper: the headline, where it comes from, the text.
final class ArticleText {

    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ArticleText() {}

    /// The text as the surface shows it; the first paragraph is the headline if it is the title.
    static SurfaceText of(Document document) {
        Details details = document.details();
        return new SurfaceText(
                document.text(),
                details.direction(),
                details.language(),
                startsWithTitle(document),
                sourceLine(details));
    }

    static boolean startsWithTitle(Document document) {
        String title = document.details().title().strip();
        int end = document.text().indexOf('\n');
        String first = end < 0 ? document.text() : document.text().substring(0, end);
        return !title.isEmpty() && first.strip().equals(title);
    }

    /// Source, byline, day and language, as far as they are known, in the article's language as a
    /// newspaper would print them; so they all run in its direction.
    static String sourceLine(Details details) {
        Locale own = Locale.forLanguageTag(details.language());
        return Stream.of(
                        details.source(),
                        details.byline(),
                        day(details.date(), own),
                        language(details.language(), own))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// `24 November 2026`; what is no ISO date stays as it is.
    static String day(String date, Locale reader) {
        String day = date.length() > 10 ? date.substring(0, 10) : date;
        try {
            return format(reader).format(LocalDate.parse(day));
        } catch (DateTimeParseException _) {
            return date;
        }
    }

    private static DateTimeFormatter format(Locale reader) {
        boolean english = reader.getLanguage().isEmpty() || reader.getLanguage().equals("en");
        return english
                ? ENGLISH_DATE
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader);
    }

    /// The language's name; empty when unknown.
    static String language(String tag, Locale reader) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    /// What is known beside the text, by message key of its name, as far as it is known.
    static List<Fact> facts(Details details) {
        return Stream.of(
                        new Fact("inspector.title", details.title()),
                        new Fact("inspector.source", details.source()),
                        new Fact("inspector.byline", details.byline()),
                        new Fact("inspector.date", day(details.date(), Locale.ENGLISH)),
                        new Fact(
                                "inspector.language", language(details.language(), Locale.ENGLISH)),
                        new Fact("inspector.url", details.url()),
                        new Fact("inspector.document-note", details.note()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    /// @param name message key
    record Fact(String name, String value) {}
}
