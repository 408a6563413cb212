package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A saved news page: its headline and body, and what the page says of itself.
///
/// The text is the headline and the paragraphs of the body, parted by blank lines; the headings
/// among them are known.
final class Html implements Format.Reading {

    /// How far into the file a declaration of its charset may stand.
    private static final int PROLOGUE = 4096;

    /// What some programs write for Word to open, under its ending.
    private static final Pattern PAGE =
            Pattern.compile("\\s*<(?:!doctype html|html|\\?xml)", Pattern.CASE_INSENSITIVE);

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
        return List.of("html", "htm", "xhtml", "doc");
    }

    @Override
    public Likeness likeness(Beginning beginning) {
        if (!beginning.isNamed("doc")) {
            return Likeness.SOME;
        }
        return PAGE.matcher(beginning.text()).lookingAt() ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Decoder.Decoded decoded = Decoder.decode(source, Html::declared);
        Document page = Jsoup.parse(decoded.text());
        PageFacts facts = PageFacts.of(page);
        List<Blocks.Block> body = ArticleBody.of(page, facts.headline());
        Article article = new Article(source);
        if (!body.isEmpty()) {
            article.add(facts.headline(), 0);
        }
        body.forEach(block -> article.add(block.text(), block.level()));
        sink.accept(
                article.bundle(
                        details(facts),
                        decoded.normalization(),
                        "no article text was found on this page; save the text itself as .txt"));
        return List.of();
    }

    private static Details details(PageFacts facts) {
        return new Details(
                facts.headline(),
                facts.source(),
                facts.byline(),
                facts.date(),
                facts.url(),
                facts.language(),
                Direction.AUTO,
                null,
                "");
    }

    static @Nullable Charset declared(byte[] content) {
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
