package org.glossator.ui.article;

import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.ui.surface.Heading;
import org.glossator.ui.surface.SurfaceText;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article set like one of a newspaper: the headline, where it comes from, the text.
public final class ArticleText {

    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ArticleText() {}

    /// The text as the surface shows it.
    ///
    /// @param details what is known about the document now
    public static SurfaceText of(Document document, Details details) {
        return new SurfaceText(
                document.text(),
                details.direction(),
                details.language(),
                heading(document.text(), details),
                document.headings());
    }

    /// The title is the headline, and not said twice: a text may have it as its first line, or
    /// begin with its words.
    static Heading heading(String text, Details details) {
        String title = oneLine(details.title());
        String source = sourceLine(details);
        String body = text.stripLeading();
        int end = body.indexOf('\n');
        String first = oneLine(end < 0 ? body : body.substring(0, end));
        if (!title.isEmpty() && first.equals(title)) {
            return new Heading.InText(source);
        }
        return new Heading.Above(beginsWith(body, title) ? "" : title, source);
    }

    /// Whether a text begins with its title: as the first words of a paragraph, cut short, or
    /// broken over two lines.
    private static boolean beginsWith(String body, String title) {
        boolean cut = title.endsWith("…");
        String words = cut ? title.substring(0, title.length() - 1).strip() : title;
        int looked = Math.min(body.length(), 2 * words.length() + 100);
        String begin = oneLine(body.substring(0, looked));
        return begin.startsWith(words)
                && (cut
                        || begin.length() == words.length()
                        || !Character.isLetterOrDigit(begin.codePointAt(words.length())));
    }

    private static String oneLine(String words) {
        return SPACES.matcher(words.strip()).replaceAll(" ");
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

    /// What is known beside the text and its language, by message key of its name, as far as it is
    /// known.
    static List<Fact> facts(Details details) {
        return Stream.of(
                        new Fact("inspector.title", details.title()),
                        new Fact("inspector.source", details.source()),
                        new Fact("inspector.byline", details.byline()),
                        new Fact("inspector.date", day(details.date(), Locale.ENGLISH)),
                        new Fact("inspector.url", details.url()),
                        new Fact("inspector.document-note", details.note()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    /// @param name message key
    record Fact(String name, String value) {}
}
