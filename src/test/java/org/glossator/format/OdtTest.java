package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;

import java.util.Map;

class OdtTest {

    private static final Odt ODT = new Odt();

    private static final String NAMES =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private static Zipped file(String body) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        """
                        <office:document-content %s><office:automatic-styles>
                        <style:style style:name="P1" style:parent-style-name="Title"/>
                        </office:automatic-styles><office:body><office:text>%s</office:text>
                        </office:body></office:document-content>
                        """
                                .formatted(NAMES, body));
    }

    @Test
    void readsAnArticle() {
        Source source =
                file("""
                <text:tracked-changes><text:changed-region><text:deletion>
                  <text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:p text:style-name="P1">Cranes <text:span>stand</text:span> still</text:p>
                <text:p>“We   did
                  not<text:s text:c="2"/>leave,” she said 🏗️.<text:note><text:note-citation>1</text:note-citation>
                  <text:note-body><text:p>Told on Monday.</text:p></text:note-body></text:note>
                  Nobody <office:annotation><text:p>who?</text:p></office:annotation>asked.<text:line-break/>End</text:p>
                <text:h text:outline-level="2">الميناء</text:h>
                <table:table><table:table-header-rows><table:table-row>
                  <table:table-cell><text:p>Port</text:p></table:table-cell><table:table-cell><text:p>Cranes</text:p></table:table-cell>
                </table:table-row></table:table-header-rows><table:table-row>
                  <table:table-cell><text:p>Selwick</text:p></table:table-cell><table:table-cell/>
                </table:table-row></table:table>
                <text:list><text:list-item><text:p>港口关闭了。</text:p></text:list-item></text:list>
                <text:p><draw:frame><svg:title>a crane</svg:title><draw:image/></draw:frame><draw:frame><draw:text-box>
                  <text:p>boxed</text:p></draw:text-box></draw:frame>anchor</text:p>
                """)
                        .with(
                                "styles.xml",
                                "<office:document-styles %s><office:master-styles><style:master-page><style:header><text:p>The Post</text:p></style:header><style:footer/></style:master-page></office:master-styles></office:document-styles>"
                                        .formatted(NAMES))
                        .with(
                                "meta.xml",
                                "<office:document-meta %s><office:meta><meta:initial-creator>Ines Aldercott</meta:initial-creator><dc:creator>Somebody else</dc:creator><meta:creation-date>2026-03-11T08:15:00.123</meta:creation-date><dc:date>2026-04-01T00:00:00</dc:date><dc:language>en-GB</dc:language></office:meta></office:document-meta>"
                                        .formatted(NAMES))
                        .source("news.odt");
        Articles.Read read = Articles.read(ODT, source);
        assertThat(read.text()).isEqualTo(Bundles.golden("article-odt.txt"));
        assertThat(read.headings()).containsExactly("1 Cranes stand still", "2 الميناء");
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "Cranes stand still",
                                "",
                                "Ines Aldercott",
                                "2026-03-11T08:15:00.123",
                                "",
                                "en-GB",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.lost())
                .isEqualTo(
                        Map.of(
                                "deleted text", 1L,
                                "footnote", 1L,
                                "comment", 1L,
                                "table", 1L,
                                "list number", 1L,
                                "picture", 1L,
                                "page header or footer", 1L));
    }

    @Test
    void refusesWhatItCannotRead() {
        Articles.assertRefused(
                ODT, new Zipped().with("a", "b").source("z.odt"), "without a text of LibreOffice");
        Articles.assertRefused(
                ODT, Source.pasted("t.odt", "Not a zip."), "not a text of LibreOffice");
        Articles.assertRefused(ODT, file("<text:p/>").source("e.odt"), "there is no text");
        Articles.assertRefused(
                ODT,
                file("x")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest"
                                    + " xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
                        .source("locked.odt"),
                "protected by a password");
        Articles.assertRefused(
                ODT,
                new Zipped()
                        .with(
                                "content.xml",
                                "<o:c xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><o:spreadsheet/></o:c>")
                        .source("table.odt"),
                "another kind of document");
        Articles.assertSurvivesCuts(ODT, "cut.odt", file("<text:p>a</text:p>").bytes(), 1);
    }
}
