package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

class DocxTest {

    private static final Docx DOCX = new Docx();

    private static final String WORDS =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static final String STYLES =
            """
            <w:styles %s>
              <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
              <w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
              <w:style w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="berschrift2"/></w:style>
              <w:style w:styleId="Loop"><w:name w:val="L"/><w:basedOn w:val="Loop"/></w:style>
              <w:style w:styleId="Deep"><w:name w:val="D"/><w:pPr><w:outlineLvl w:val="7"/></w:pPr></w:style>
            </w:styles>
            """
                    .formatted(WORDS);

    private static final String CORE =
            """
            <cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:dcterms="http://purl.org/dc/terms/">
              <dc:title>%s</dc:title><dc:creator>Ines Aldercott</dc:creator>
              <dcterms:created>2026-03-11T08:15:00Z</dcterms:created><dc:language>en-gb</dc:language>
            </cp:coreProperties>
            """;

    private static String p(String... runs) {
        return "<w:p>"
                + String.join(
                        "",
                        Arrays.stream(runs)
                                .map(run ->
                                        run.startsWith("<")
                                                ? run
                                                : "<w:r><w:t xml:space=\"preserve\">"
                                                        + run
                                                        + "</w:t></w:r>")
                                .toList())
                + "</w:p>";
    }

    private static String style(String id) {
        return "<w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr>";
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    private static Zipped file(String body) {
        return new Zipped()
                .with("word/styles.xml", STYLES)
                .with(
                        "word/document.xml",
                        "<w:document %s><w:body>%s</w:body></w:document>".formatted(WORDS, body));
    }

    private static Articles.Read read(String body) {
        return Articles.read(DOCX, file(body).source("news.docx"));
    }

    @Test
    void readsAnArticle() {
        Zipped file =
                file(p(style("Titel"), "Cranes stand still")
                                + p(
                                        "“We did ",
                                        "<w:ins>" + run("<w:t>not</w:t>") + "</w:ins>",
                                        "<w:del>" + run("<w:delText>ever</w:delText>") + "</w:del>",
                                        " leave,” she said 🏗️.",
                                        run("<w:footnoteReference w:id=\"2\"/>"),
                                        run("<w:commentReference w:id=\"0\"/>"))
                                + p(style("Own"), "الميناء")
                                + "<w:tbl>"
                                + row(p("Port"), p("Cranes"))
                                + row(p("Selwick"), p("4"))
                                + "</w:tbl>"
                                + p("港口关闭了。", run("<w:tab/><w:t>Two</w:t><w:br/><w:t>lines</w:t>")))
                        .with("docProps/core.xml", CORE.formatted("Cranes"))
                        .with(
                                "word/footnotes.xml",
                                "<w:footnotes %s><w:footnote w:type=\"separator\" w:id=\"0\">%s</w:footnote><w:footnote w:id=\"2\">%s</w:footnote><w:footnote w:id=\"3\">%s</w:footnote></w:footnotes>"
                                        .formatted(
                                                WORDS, p("---"), p("Told on Monday."), p("gone")))
                        .with(
                                "word/footer1.xml",
                                "<w:ftr %s>%s</w:ftr>".formatted(WORDS, p("Page 1")))
                        .with("word/header1.xml", "<w:hdr %s>%s</w:hdr>".formatted(WORDS, p("")));
        Articles.Read read = Articles.read(DOCX, file.source("a/news.docx"));
        assertThat(read.text()).isEqualTo(Bundles.golden("article-docx.txt"));
        assertThat(read.headings()).containsExactly("1 Cranes stand still", "2 الميناء");
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "Cranes",
                                "",
                                "Ines Aldercott",
                                "2026-03-11T08:15:00Z",
                                "",
                                "en-GB",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.bundle().id()).isEqualTo("news");
        assertThat(read.lost())
                .isEqualTo(
                        Map.of(
                                "deleted text", 1L,
                                "footnote", 1L,
                                "comment", 1L,
                                "table", 1L,
                                "page header or footer", 1L));
    }

    @Test
    void aTitleAProgramMadeUpGivesWayToTheOneInTheText() {
        Zipped file =
                file(p("The Herald") + p(style("Titel"), "Cranes ", "stand") + p("Text."))
                        .with("docProps/core.xml", CORE.formatted("Microsoft Word - cranes.doc"));
        assertThat(Articles.read(DOCX, file.source("n.docx")).bundle().details().title())
                .isEqualTo("Cranes stand");
        assertThat(read(p("First line.") + p("x")).bundle().details().title())
                .isEqualTo("First line.");
    }

    @Test
    void headingsHaveTheLevelOfTheirStyleOrTheirOwn() {
        Articles.Read read =
                read(
                        p(style("Deep"), "eight")
                                + p(style("Loop"), "none")
                                + p("<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>", "three")
                                + p(
                                        "<w:pPr><w:pStyle w:val=\"Own\"/><w:outlineLvl"
                                                + " w:val=\"9\"/></w:pPr>",
                                        "body"));
        assertThat(read.headings()).containsExactly("6 eight", "3 three");
    }

    @Test
    void aTableThatLaysOutTextIsItsParagraphs() {
        String inner = "<w:tbl>" + row(p("a"), p("b")) + "</w:tbl>";
        assertThat(read("<w:tbl>" + row(p("one") + p("two"), p("three")) + "</w:tbl>").text())
                .isEqualTo("one\n\ntwo\n\nthree\n");
        assertThat(read("<w:tbl>" + row(inner + p(""), p("c")) + "</w:tbl>").text())
                .isEqualTo("a\tb\n\nc\n");
        assertThat(read("<w:tbl>" + row(p("one")) + row(p("two")) + "</w:tbl>").text())
                .isEqualTo("one\n\ntwo\n");
    }

    @Test
    void whatIsNotPrintedIsLeftOutAndNamed() {
        Articles.Read read =
                read(
                        p(
                                        "a",
                                        run("<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>"),
                                        run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t>"),
                                        run("<w:instrText>PAGE</w:instrText>"),
                                        run("<w:drawing><a:blip/><a:t>chart</a:t></w:drawing>"),
                                        "<w:moveFrom>" + run("<w:t>moved</w:t>") + "</w:moveFrom>",
                                        run(
                                                "<w:ruby><w:rt>"
                                                        + run("<w:t>kana</w:t>")
                                                        + "</w:rt><w:rubyBase>"
                                                        + run("<w:t>漢</w:t>")
                                                        + "</w:rubyBase></w:ruby>"))
                                + p(
                                        "<w:pPr><w:numPr><w:numId"
                                            + " w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>",
                                        "item",
                                        "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"));
        assertThat(read.text()).isEqualTo("ab漢\n\nitemx=1\n");
        assertThat(read.lost())
                .isEqualTo(
                        Map.of(
                                "hidden text", 1L,
                                "picture", 1L,
                                "deleted text", 1L,
                                "reading", 1L,
                                "list number", 1L));
    }

    @Test
    void aBoxComesOnceAndBehindItsParagraph() {
        String box = "<w:txbxContent>" + p("boxed") + "</w:txbxContent>";
        assertThat(
                        read(p(
                                        "before ",
                                        "<mc:AlternateContent><mc:Choice>"
                                                + box
                                                + "</mc:Choice><mc:Fallback>"
                                                + box
                                                + "</mc:Fallback></mc:AlternateContent>",
                                        "after"))
                                .text())
                .isEqualTo("before after\n\nboxed\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            })
    void readsBothLayoutsWhereverThePartLies(String namespace) {
        Source source =
                new Zipped()
                        .with(
                                "_rels/.rels",
                                "<Relationships><Relationship"
                                        + " Type=\"http://x/relationships/officeDocument\""
                                        + " Target=\"/word/document2.xml\"/></Relationships>")
                        .with(
                                "word/document2.xml",
                                "<d:document xmlns:d=\"%s\"><d:body><d:p><d:r><d:t>text</d:t></d:r></d:p></d:body></d:document>"
                                        .formatted(namespace))
                        .source("x.docx");
        assertThat(Articles.read(DOCX, source).text()).isEqualTo("text\n");
    }

    @Test
    void refusesWhatIsNoDocumentOfWord() {
        byte[] old = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1},
                0,
                old,
                0,
                5);
        Articles.assertRefused(DOCX, Bundles.bytes("old.doc", old), "save it as .docx");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 512, name.length);
        Articles.assertRefused(DOCX, Bundles.bytes("locked.docx", old), "protected by a password");
        Articles.assertRefused(
                DOCX, Source.pasted("page.docx", "%PDF-1.7"), "this is a PDF document");
        Articles.assertRefused(
                DOCX, Source.pasted("text.docx", "Some text."), "not a Word document");
        Articles.assertRefused(
                DOCX, new Zipped().with("a.txt", "x").source("z.docx"), "without a Word document");
        Articles.assertRefused(
                DOCX,
                new Zipped()
                        .with(
                                "_rels/.rels",
                                "<R><r Type=\"http://x/officeDocument\""
                                        + " Target=\"xl/workbook.xml\"/></R>")
                        .source("table.docx"),
                "another kind of Office file");
        Articles.assertRefused(DOCX, file(p("")).source("empty.docx"), "there is no text");
        Articles.assertRefused(DOCX, Bundles.bytes("nothing.docx", new byte[0]), "empty");
    }

    @Test
    void reachesForNothingOutside() {
        Source source =
                new Zipped()
                        .with(
                                "word/document.xml",
                                "<!DOCTYPE d [<!ENTITY e SYSTEM"
                                        + " \"file:///etc/hostname\">]><w:document "
                                        + WORDS
                                        + "><w:body>"
                                        + p("a&e;")
                                        + "</w:body></w:document>")
                        .source("entity.docx");
        Articles.assertRefused(DOCX, source, "entity");
    }

    @Test
    void isReadOrRefusedWhereverItIsCut() {
        byte[] whole = file(p("text")).bytes();
        Articles.assertSurvivesCuts(DOCX, "cut.docx", whole, 1);
        Articles.assertRefused(
                DOCX,
                Bundles.bytes("cut.docx", Arrays.copyOf(whole, whole.length - 30)),
                "broken or cut off");
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) 0x55;
            Articles.assertSurvivesCuts(DOCX, "bad.docx", flipped, whole.length - 1);
        }
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        Source bomb =
                new Zipped().with("word/document.xml", new byte[100_000_001]).source("bomb.docx");
        Articles.assertRefused(DOCX, bomb, "unpacks to more than");
    }
}
