package org.glossator.format;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

/// The text in the parts of an OpenDocument text, as its specification (OASIS, version 1.3, part 3)
/// lays it out.
final class OdtBody {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    private static final String TITLE = "Title";

    /// More spaces in a row than this are none that anybody typed.
    private static final int MOST_SPACES = 1000;

    private final Article article;
    private final Flow flow;

    /// What the styles made for single paragraphs are based on.
    private final Map<String, String> bases = new HashMap<>();

    private final StringBuilder title = new StringBuilder();
    private boolean inTitle;

    OdtBody(Article article) {
        this.article = article;
        this.flow = new Flow(article);
    }

    /// What stands in the style for titles; empty if nothing does.
    String title() {
        return title.toString().strip();
    }

    void read(Source part) {
        boolean text = false;
        try (SafeXml xml = SafeXml.open(part)) {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    text |= xml.name().equals("text") && xml.namespace().endsWith(":office:1.0");
                    begin(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.name());
                } else if (SafeXml.isText(event)) {
                    characters(xml.text());
                }
            }
            if (!text) {
                throw xml.flaw("this is another kind of document, not a text; save it as .odt");
            }
        }
    }

    /// What is printed at the top or bottom of pages is left out and named.
    void readMargins(Source styles) {
        try (SafeXml xml = SafeXml.open(styles)) {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.namespace().endsWith(":style:1.0")
                        && xml.name().matches("(?:header|footer)(?:-left|-first)?")) {
                    String text = xml.content();
                    if (!text.isBlank()) {
                        article.lose("page header or footer", text.strip());
                    }
                }
            }
        }
    }

    private void begin(SafeXml xml) {
        switch (xml.name()) {
            case "style" ->
                    bases.put(xml.anyAttribute("name"), xml.anyAttribute("parent-style-name"));
            case "p" -> paragraph(xml);
            case "h" -> {
                String level = xml.anyAttribute("outline-level");
                flow.beginParagraph(level.matches("\\d{1,2}") ? Integer.parseInt(level) : 1);
            }
            case "s" -> text(" ".repeat(count(xml.anyAttribute("c"))));
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            case "table" -> flow.beginTable();
            case "table-row" -> flow.beginRow();
            case "table-cell", "covered-table-cell" -> flow.beginCell();
            case "list-item" -> article.lose("list number");
            case "note" -> flow.beginNote();
            case "image" -> article.lose("picture");
            case "object", "object-ole" -> article.lose("embedded object");
            default -> leave(xml);
        }
    }

    private void leave(SafeXml xml) {
        switch (xml.name()) {
            case "annotation" -> {
                article.lose("comment");
                xml.skip();
            }
            case "deletion" -> {
                article.lose("deleted text");
                xml.skip();
            }
            case "ruby-text" -> {
                article.lose("reading");
                xml.skip();
            }
            case "hidden-text" -> {
                article.lose("hidden text");
                xml.skip();
            }
            case "note-citation", "title", "desc", "forms", "scripts", "event-listeners" -> {
                // The title of a text is a field; the others describe a picture.
                if (!xml.namespace().endsWith(":text:1.0") || xml.name().equals("note-citation")) {
                    xml.skip();
                }
            }
            default -> {
                // Lays out what is in it.
            }
        }
    }

    private void paragraph(SafeXml xml) {
        String style = xml.anyAttribute("style-name");
        inTitle =
                title.isEmpty()
                        && (style.equals(TITLE) || bases.getOrDefault(style, "").equals(TITLE));
        flow.beginParagraph(inTitle ? 1 : 0);
    }

    private static int count(String given) {
        return given.matches("\\d{1,4}") ? Math.min(MOST_SPACES, Integer.parseInt(given)) : 1;
    }

    /// White space collapses, and is nothing at the begin of a paragraph.
    private void characters(String given) {
        String text = SPACES.matcher(given).replaceAll(" ");
        text(flow.isAtSpace() && text.startsWith(" ") ? text.substring(1) : text);
    }

    private void text(String text) {
        flow.text(text);
        if (inTitle) {
            title.append(text);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                flow.endParagraph();
                inTitle = false;
            }
            case "table" -> flow.endTable();
            case "table-cell", "covered-table-cell" -> flow.endCell();
            case "note" -> flow.endNote();
            default -> {
                // Laid out what was in it.
            }
        }
    }
}
