package org.glossator.format;

import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

/// The text in the parts of a Word document, as ECMA-376 part 1, clause 17 lays it out.
///
/// Elements are known by their local names, since the strict and the transitional layout have
/// different namespaces.
final class DocxBody {

    private static final String WORDS = "wordprocessingml";
    private static final String MATH = "/math";

    private final Article article;
    private final Flow flow;
    private final DocxStyles styles;

    /// The ids of footnotes and endnotes that stand in the text, with what they are.
    private final Set<String> noted = new HashSet<>();

    private String title = "";
    private boolean hidden;
    private boolean inTitle;

    DocxBody(Article article, DocxStyles styles) {
        this.article = article;
        this.flow = new Flow(article);
        this.styles = styles;
    }

    /// What stands in the style for titles; empty if nothing does.
    String title() {
        return title.strip();
    }

    void read(Source part) {
        try (SafeXml xml = SafeXml.open(part)) {
            if (!xml.nextIsBegin() || !xml.name().equals("document")) {
                throw xml.flaw("this is no Word document; choose another");
            }
            read(xml);
        }
    }

    /// Those that the text refers to.
    void readNotes(Source part) {
        try (SafeXml xml = SafeXml.open(part)) {
            read(xml);
        }
    }

    /// What is printed at the top or bottom of pages is left out and named.
    void readMargin(Source part) {
        StringBuilder text = new StringBuilder();
        try (SafeXml xml = SafeXml.open(part)) {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("t")
                        && xml.namespace().contains(WORDS)) {
                    text.append(xml.content());
                }
            }
        }
        if (!text.toString().isBlank()) {
            article.lose("page header or footer", text.toString());
        }
    }

    private void read(SafeXml xml) {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.namespace().contains(WORDS)) {
                end(xml.name());
            }
        }
    }

    private void begin(SafeXml xml) {
        if (xml.namespace().contains(WORDS)) {
            switch (xml.name()) {
                case "p" -> flow.beginParagraph(0);
                case "tbl" -> flow.beginTable();
                case "tr" -> flow.beginRow();
                case "tc" -> flow.beginCell();
                case "footnote", "endnote" -> note(xml);
                case "pPr" -> paragraph(xml);
                default -> run(xml);
            }
            return;
        }
        switch (xml.name()) {
            // The same box again, for programs that don't know the first.
            case "Fallback" -> xml.skip();
            case "blip", "imagedata" -> article.lose("picture");
            case "OLEObject" -> article.lose("embedded object");
            case "t" -> {
                if (xml.namespace().endsWith(MATH)) {
                    flow.text(xml.content());
                }
            }
            default -> {
                // Lays out what is in it.
            }
        }
    }

    private void run(SafeXml xml) {
        switch (xml.name()) {
            case "r" -> hidden = false;
            case "rPr" -> hidden = isHidden(xml);
            case "t" -> text(xml.content());
            case "tab", "ptab" -> text("\t");
            case "br" -> text(xml.anyAttribute("type").isEmpty() ? "\n" : " ");
            case "cr" -> text("\n");
            case "noBreakHyphen" -> text("\u2011");
            case "sym" -> {
                article.lose("symbol");
                text("\uFFFD");
            }
            case "footnoteReference", "endnoteReference" ->
                    noted.add(xml.name().charAt(0) + xml.anyAttribute("id"));
            case "commentReference" -> article.lose("comment");
            case "del", "moveFrom" -> {
                article.lose("deleted text");
                xml.skip();
            }
            case "rt" -> {
                article.lose("reading");
                xml.skip();
            }
            case "altChunk" -> article.lose("embedded object");
            case "instrText", "delText", "delInstrText", "tblPr", "trPr", "tcPr", "sectPr" ->
                    xml.skip();
            default -> {
                // Lays out what is in it.
            }
        }
    }

    private void text(String text) {
        if (hidden) {
            if (!text.isBlank()) {
                article.lose("hidden text", text);
            }
            return;
        }
        flow.text(text);
        if (inTitle) {
            title += text;
        }
    }

    /// Notes that only draw the line above the others have a type.
    private void note(SafeXml xml) {
        boolean shown =
                xml.anyAttribute("type").isEmpty()
                        && noted.contains(xml.name().charAt(0) + xml.anyAttribute("id"));
        if (shown) {
            flow.beginNote();
        } else {
            xml.skip();
        }
    }

    private void paragraph(SafeXml xml) {
        int depth = 1;
        while (depth > 0) {
            if (!xml.nextIsBegin()) {
                depth--;
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> {
                    String style = xml.anyAttribute("val");
                    flow.level(styles.levelOf(style));
                    inTitle = styles.isTitle(style) && title.isBlank();
                    depth++;
                }
                case "outlineLvl" -> {
                    flow.level(DocxStyles.level(xml.anyAttribute("val")));
                    depth++;
                }
                case "numPr" -> {
                    article.lose("list number");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    private static boolean isHidden(SafeXml xml) {
        boolean hidden = false;
        int depth = 1;
        while (depth > 0) {
            if (!xml.nextIsBegin()) {
                depth--;
                continue;
            }
            hidden |=
                    xml.name().equals("vanish") && !xml.anyAttribute("val").matches("0|false|off");
            xml.skip();
        }
        return hidden;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                flow.endParagraph();
                inTitle = false;
            }
            case "tbl" -> flow.endTable();
            case "tc" -> flow.endCell();
            case "r" -> hidden = false;
            case "footnote", "endnote" -> flow.endNote();
            default -> {
                // Laid out what was in it.
            }
        }
    }
}
