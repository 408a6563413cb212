package org.glossator.format;

import org.glossator.text.Directions;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What became of one annotator's marks, as a page of its own that any browser shows without a
/// network: no script, no font and no picture from elsewhere.
///
/// @param title of the page
/// @param summary one sentence
/// @param sections what was changed, the most frequent first
public record FeedbackPage(String title, String summary, List<Section> sections) {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; }
            body { font: 17px/1.55 Georgia, serif; max-width: 44rem; margin: 3rem auto;
                padding: 0 1.25rem; }
            h1 { font-size: 1.6rem; line-height: 1.25; }
            h2 { font: 600 1.05rem/1.4 system-ui, sans-serif; margin: 2.5rem 0 0.75rem; }
            article { margin: 0 0 1.25rem; padding: 0 0 0 0.9rem;
                border-left: 3px solid #8a8577; }
            .where, .why, dt { font: 0.82rem/1.5 system-ui, sans-serif; opacity: 0.75; }
            dl { margin: 0.2rem 0; display: grid; grid-template-columns: 4.5rem 1fr;
                column-gap: 0.75rem; }
            dd { margin: 0; }
            dt { padding-top: 0.2rem; }
            """;

    public FeedbackPage {
        sections = List.copyOf(sections);
    }

    /// @param title such as “3 of 40 claims were shortened”
    /// @param more how many examples are not shown
    public record Section(String title, List<Example> examples, long more) {
        public Section {
            examples = List.copyOf(examples);
        }
    }

    /// One mark and what stands in its place.
    ///
    /// @param where the article
    /// @param was what was marked, with its tag; or that there was nothing
    /// @param now what is gold, with its tag; or that there is nothing
    /// @param why the adjudicator's note; may be empty
    /// @param answers what annotators said to it
    public record Example(String where, Said was, Said now, String why, List<String> answers) {
        public Example {
            answers = List.copyOf(answers);
        }
    }

    /// @param tag or empty
    /// @param words of the text, or of the page where there are none of the text
    public record Said(String tag, String words) {}

    /// The page, in UTF-8 when it is written.
    public String html() {
        Document page = Document.createShell("");
        page.outputSettings().charset(StandardCharsets.UTF_8).indentAmount(1);
        page.selectXpath("/html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(title);
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element body = page.body();
        body.appendElement("h1").text(title);
        body.appendElement("p").text(summary);
        for (Section section : sections) {
            body.appendElement("h2").text(section.title());
            section.examples().forEach(example -> add(body, example));
            if (section.more() > 0) {
                body.appendElement("p")
                        .addClass("where")
                        .text("and " + section.more() + " more places");
            }
        }
        return "<!DOCTYPE html>\n" + page.selectXpath("/html").outerHtml() + "\n";
    }

    private static void add(Element body, Example example) {
        Element article = body.appendElement("article");
        said(article.appendElement("p").addClass("where"), example.where());
        Element list = article.appendElement("dl");
        pair(list, "yours", example.was());
        pair(list, "gold", example.now());
        if (!example.why().isEmpty()) {
            said(article.appendElement("p").addClass("why"), example.why());
        }
        example.answers()
                .forEach(answer -> said(article.appendElement("p").addClass("why"), answer));
    }

    private static void pair(Element list, String name, Said said) {
        list.appendElement("dt").text(name);
        Element words = list.appendElement("dd");
        if (!said.tag().isEmpty()) {
            words.appendElement("b").text(said.tag());
            words.appendText(" ");
        }
        said(words.appendElement("span"), said.words());
    }

    /// In its own direction.
    private static void said(Element into, String text) {
        into.text(text);
        into.attr("dir", Directions.of(text) == Directions.Base.RIGHT_TO_LEFT ? "rtl" : "ltr");
    }
}
