package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.glossator.model.Subheading;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The text of an article as it is put together from paragraphs, parted by blank lines, with the
/// headings among them and what is left out.
final class Article {

    /// What parts paragraphs.
    private static final String PART = "\n\n";

    private final Source source;
    private final StringBuilder raw = new StringBuilder();
    private final List<Subheading> headings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Losses losses = new Losses();

    Article(Source source) {
        this.source = source;
    }

    /// @param paragraph passed over if it is blank
    /// @param level of the heading it is, 1 to 6; 0 if it is none
    /// @throws Refusal if the text gets longer than an article may be
    void add(String paragraph, int level) {
        if (paragraph.isBlank()) {
            return;
        }
        if (raw.length() + paragraph.length() > Decoder.LIMIT) {
            throw new Refusal(
                    source.name()
                            + ": its text is longer than "
                            + Decoder.LIMIT / 1_000_000
                            + " million characters, the most one article may have; split it into"
                            + " articles");
        }
        if (level > 0) {
            headings.add(
                    new Subheading(
                            new Span(raw.length(), raw.length() + paragraph.length()),
                            Math.min(level, Subheading.LOWEST)));
        }
        raw.append(paragraph).append(PART);
    }

    /// A paragraph of a footnote, which is put behind everything else.
    void addNote(String paragraph) {
        notes.add(paragraph);
    }

    /// Counts what the text does without, by its kind and where it stood.
    void lose(String kind) {
        lose(kind, 1);
    }

    void lose(String kind, long count) {
        if (count > 0) {
            losses.add(kind, count, this::place);
        }
    }

    /// @param example what it was
    void lose(String kind, String example) {
        losses.add(kind, 1, () -> source.file() + ": “" + Excerpt.of(example) + "”");
    }

    private String place() {
        if (raw.isEmpty()) {
            return source.file();
        }
        int end = raw.length() - PART.length();
        int begin = raw.lastIndexOf(PART, end - 1);
        String before = raw.substring(begin < 0 ? 0 : begin + PART.length(), end);
        return source.file() + ": after “" + Excerpt.of(before) + "”";
    }

    List<Loss> losses() {
        return losses.list();
    }

    /// @param details an empty title gives way to the first line
    /// @param missing what to say and do when there is no text
    /// @throws Refusal if there is no text
    Bundle bundle(Details details, Normalization normalization, String missing) {
        notes.forEach(note -> add(note, 0));
        notes.clear();
        if (raw.isEmpty()) {
            throw new Refusal(source.name() + ": " + missing);
        }
        // One line end behind the last paragraph. What was put together may hold what decoding
        // takes out: character references do.
        Normalized text = Normalized.of(raw.substring(0, raw.length() - 1));
        return new Bundle(
                source.stem(),
                text.text(),
                details.title().isEmpty() ? details.withTitle(Headlines.of(text.text())) : details,
                normalization,
                "",
                null,
                null,
                List.of(),
                moved(text),
                0);
    }

    /// What holds no more than a byte order mark is no heading any more.
    private List<Subheading> moved(Normalized text) {
        List<Subheading> moved = new ArrayList<>(headings.size());
        for (Subheading heading : headings) {
            int begin = text.begin(heading.span().begin());
            int end = text.end(heading.span().end());
            if (begin < end) {
                moved.add(new Subheading(new Span(begin, end), heading.level()));
            }
        }
        return moved;
    }

    /// What most files tell of themselves.
    ///
    /// @param date ISO 8601, or anything else, which counts for nothing
    /// @param language BCP 47, or anything else, which counts for nothing
    static Details details(String title, String byline, String date, String language) {
        return new Details(
                PageFacts.clean(title),
                "",
                PageFacts.clean(byline),
                PageFacts.iso(date),
                "",
                PageFacts.language(language),
                Direction.AUTO,
                null,
                "");
    }
}
