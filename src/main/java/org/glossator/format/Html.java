package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Refusal;
import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A saved news page: its headline and body, and what the page says of itself.
///
/// The text is the headline and the paragraphs of the body, parted by blank lines; the headings
/// among them are known.
final class Html implements Format.Reading {

    /// What parts paragraphs.
    private static final String PART = "\n\n";

    /// How far into the file a declaration of its charset may stand.
    private static final int PROLOGUE = 4096;

    private static final Pattern CHARSET =
            Pattern.compile(
                    "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Decoder.Decoded decoded = Decoder.decode(source, Html::declared);
        Document page = Jsoup.parse(decoded.text());
        PageFacts facts = PageFacts.of(page);
        List<Blocks.Block> body = ArticleBody.of(page, facts.headline());
        if (body.isEmpty()) {
            throw new Refusal(
                    source.name()
                            + ": no article text was found on this page; save the text itself as"
                            + " .txt");
        }
        StringBuilder raw = new StringBuilder();
        if (!facts.headline().isEmpty()) {
            raw.append(facts.headline()).append(PART);
        }
        List<Subheading> headings = new ArrayList<>();
        for (Blocks.Block block : body) {
            if (block.level() > 0) {
                Span words = new Span(raw.length(), raw.length() + block.text().length());
                headings.add(new Subheading(words, block.level()));
            }
            raw.append(block.text()).append(PART);
        }
        raw.setLength(raw.length() - 1);
        // Character references may bring back what decoding had taken out.
        Normalized text = Normalized.of(raw.toString());
        sink.accept(
                new Bundle(
                        source.stem(),
                        text.text(),
                        details(facts, text.text()),
                        decoded.normalization(),
                        "",
                        null,
                        null,
                        List.of(),
                        moved(headings, text),
                        0));
        return List.of();
    }

    /// What holds no more than a byte order mark is no heading any more.
    private static List<Subheading> moved(List<Subheading> headings, Normalized text) {
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

    private static Details details(PageFacts facts, String text) {
        return new Details(
                facts.headline().isEmpty() ? Headlines.of(text) : facts.headline(),
                facts.source(),
                facts.byline(),
                facts.date(),
                facts.url(),
                facts.language(),
                Direction.AUTO,
                null,
                "");
    }

    private static @Nullable Charset declared(byte[] content) {
        String head =
                new String(
                        content,
                        0,
                        Math.min(content.length, PROLOGUE),
                        StandardCharsets.ISO_8859_1);
        Matcher declaration = CHARSET.matcher(head);
        if (!declaration.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(declaration.group(1));
            // The bytes were not valid UTF-8, and what was readable as ASCII is not UTF-16.
            return charset.name().startsWith("UTF-") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // What the page claims cannot be used, so its bytes must tell.
            return null;
        }
    }
}
