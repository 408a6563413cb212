package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;

import java.util.Map;

class EpubTest {

    private static final Epub EPUB = new Epub();

    private static Zipped file() {
        return new Zipped()
                .with("mimetype", "application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile"
                                + " full-path=\"OPS/book.opf\"/></rootfiles></container>")
                .with(
                        "OPS/book.opf",
                        """
                        <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
                          <dc:title>The harbour</dc:title><dc:creator>Ines Aldercott</dc:creator>
                          <dc:creator>Marta Oyelaran</dc:creator><dc:date>2026-03-11</dc:date>
                          <dc:publisher>Corran Harbour Post</dc:publisher><dc:language>en</dc:language>
                        </metadata><manifest>
                          <item id="two" href="../text/second%20one.xhtml" media-type="application/xhtml+xml"/>
                          <item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
                          <item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
                          <item id="css" href="a.css" media-type="text/css"/>
                        </manifest><spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>
                        """)
                .with(
                        "OPS/one.xhtml",
                        """
                        <?xml version="1.0" encoding="utf-8"?>
                        <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body>
                        <h1>Cranes <i/>stand still</h1><p>“We did&#160;not leave,” she said 🏗️.<a id="p1"/></p><img src="a.png"/>
                        <p><ruby>漢<rt>かん</rt></ruby>字</p></body></html>
                        """)
                .with(
                        "text/second one.xhtml",
                        "<html><body><h2>الميناء</h2><p>港口关闭了。</p></body></html>");
    }

    @Test
    void readsTheChaptersInOrder() {
        Articles.Read read = Articles.read(EPUB, file().source("book.epub"));
        assertThat(read.text()).isEqualTo(Bundles.golden("article-epub.txt"));
        assertThat(read.headings()).containsExactly("1 Cranes stand still", "2 الميناء");
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "The harbour",
                                "Corran Harbour Post",
                                "Ines Aldercott; Marta Oyelaran",
                                "2026-03-11",
                                "",
                                "en",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.lost()).isEqualTo(Map.of("picture", 1L, "reading", 1L));
    }

    @Test
    void refusesWhatItCannotRead() {
        Articles.assertRefused(
                EPUB,
                file().with(
                                "META-INF/encryption.xml",
                                "<e xmlns:x=\"urn:x\"><x:CipherReference"
                                        + " URI=\"OPS/one.xhtml\"/></e>")
                        .source("locked.epub"),
                "locked by its seller");
        Articles.assertRefused(
                EPUB,
                new Zipped().with("a", "b").source("z.epub"),
                "META-INF/container.xml is missing");
        Articles.assertRefused(EPUB, Source.pasted("t.epub", "text"), "not an EPUB");
        Articles.assertSurvivesCuts(EPUB, "cut.epub", file().bytes(), 5);
    }

    @Test
    void aFontThatIsScrambledLocksNothing() {
        Source source =
                file().with(
                                "META-INF/encryption.xml",
                                "<e xmlns:x=\"urn:x\"><x:CipherReference"
                                        + " URI=\"OPS/font.otf\"/></e>")
                        .source("font.epub");
        assertThat(Articles.read(EPUB, source).headings()).hasSize(2);
    }
}
