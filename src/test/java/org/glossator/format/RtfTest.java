package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

class RtfTest {

    private static final Rtf RTF = new Rtf();

    private static Source source(String content) {
        return Bundles.bytes("news.rtf", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Articles.Read read(String content) {
        return Articles.read(RTF, source("{\\rtf1\\ansi " + content + "}"));
    }

    private static String text(String content) {
        return read(content).text();
    }

    @Test
    void readsAnArticle() {
        Articles.Read read =
                read(
                        """
                        \\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial Cyr;}}{\\colortbl;\\red1;}
                        {\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 Titre 1;}{\\s2 heading 2;}}
                        {\\info{\\title Cranes}{\\author Ines Aldercott}{\\creatim\\yr2026\\mo3\\dy11\\hr8\\min15}}
                        {\\header The Post\\par}{\\pard\\s1 Cranes stand still\\par}
                        \\pard\\plain \\ldblquote We did not leave,\\rdblquote  she said \\u-10180?\\u-8249?.{\\footnote\\pard {\\chftn} Told on Monday.}
                        Caf\\'e9 {\\f1 \\'cc\\'e8\\'f0}{\\*\\unknown {nothing}}{\\v secret}{\\deleted gone}\\par
                        \\pard\\s2 \\u1575?\\u1604?\\par
                        \\trowd\\pard\\intbl Port\\cell Cranes\\cell\\row\\trowd Selwick\\cell 4\\cell\\row
                        \\pard {\\pict 0a0b0c}{\\listtext 1.\\tab}\\u28207?\\u21475?\\line End \\{ok\\}
                        {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}}
                        """
                                .replaceAll("\\}\\s*$", ""));
        assertThat(read.text()).isEqualTo(Bundles.golden("article-rtf.txt"));
        assertThat(read.headings()).containsExactly("1 Cranes stand still", "2 ال");
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "Cranes",
                                "",
                                "Ines Aldercott",
                                "2026-03-11T08:15",
                                "",
                                "",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.lost())
                .isEqualTo(
                        Map.of(
                                "page header or footer", 1L,
                                "footnote", 1L,
                                "hidden text", 1L,
                                "deleted text", 1L,
                                "table", 1L,
                                "picture", 1L,
                                "list number", 1L));
    }

    @Test
    void passesOverWhatStandsInForUnicode() {
        assertThat(text("{\\uc2 \\u945 ab\\u946 \\'81\\'40c}\\u947?d")).isEqualTo("αβcγd\n");
        assertThat(text("\\uc0\\u945 a{\\uc1\\u946}b")).isEqualTo("αaβb\n");
        assertThat(text("{\\upr{ab}{\\*\\ud{\\u945?}}}c")).isEqualTo("αc\n");
    }

    @Test
    void decodesByTheFontOrTheDocument() {
        assertThat(text("\\ansicpg932 \\'93\\'fa\\'96{\\b}\\'7b")).startsWith("日");
        assertThat(text("\\ansicpg936 \\'b8\\'db")).isEqualTo("港\n");
        assertThat(text("{\\fonttbl{\\f3\\fcharset178 A;}}\\f3 \\'e3\\'ed")).isEqualTo("مي\n");
        assertThat(text("\\mac \\'8e")).isEqualTo("é\n");
        assertThat(text("\\pard\\~a\\_b\\-c\\\nd"))
                .isEqualTo("\u00a0a\u2011bc\n\nd\n".strip() + "\n");
    }

    @Test
    void binaryDataIsNoText() {
        assertThat(text("a{\\object{\\*\\objdata\\bin5 }}}{{}{\\result shown}}b"))
                .isEqualTo("ashownb\n");
        assertThat(text("a{\\pict\\bin3 }}}}b")).isEqualTo("ab\n");
    }

    @Test
    void boxesComeBehindTheirParagraph() {
        assertThat(
                        text(
                                "one {\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard"
                                        + " boxed\\par}}{\\shprslt old}}two\\par"))
                .isEqualTo("one two\n\nboxed\n");
    }

    @Test
    void knowsItsFilesUnderTheOldEndingOfWord() {
        Source rtf = Source.pasted("a.doc", "{\\rtf1 x}");
        assertThat(Formats.reading(rtf)).containsInstanceOf(Rtf.class);
        assertThat(Formats.reading(Source.pasted("a.doc", "<html><body>x")))
                .containsInstanceOf(Html.class);
        assertThat(Formats.reading(Source.pasted("a.doc", "x"))).containsInstanceOf(Docx.class);
    }

    @Test
    void refusesWhatItCannotRead() {
        Articles.assertRefused(RTF, source("{\\rtf1 a{b}"), "broken or cut off");
        Articles.assertRefused(RTF, source("{\\rtf1\\pard }"), "there is no text");
        Articles.assertRefused(RTF, source("<html>"), "not a rich text document");
        Articles.assertRefused(
                RTF, source("{\\rtf1" + "{".repeat(20_000)), "nested deeper than 10000");
        Articles.assertSurvivesCuts(
                RTF,
                "cut.rtf",
                "{\\rtf1\\trowd\\intbl a{\\footnote b\\cell}\\cell\\'8\\u-5 x\\row{\\*\\x}}"
                        .getBytes(StandardCharsets.ISO_8859_1),
                1);
    }
}
