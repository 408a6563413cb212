package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

class MhtmlTest {

    private static final Mhtml MHTML = new Mhtml();

    private static Source source(String content) {
        return Bundles.bytes(
                "page.mhtml", content.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAnArticle() {
        String sentence =
                "The operator said that the gates had been open, that nobody had warned it, and=\n"
                        + " that the letter on its desk was dated the day after. =F0=9F=8F=97";
        Articles.Read read =
                Articles.read(
                        MHTML,
                        source(
                                """
                                From: <Saved by Blink>
                                Snapshot-Content-Location: https://example.org/cranes
                                Subject: Cranes
                                Date: Wed, 1 Apr 2026 08:15:00 -0000
                                MIME-Version: 1.0
                                Content-Type: multipart/related; type="text/html";
                                \tboundary="----Boundary--x----"

                                ------Boundary--x----
                                Content-Type: text/html
                                Content-Transfer-Encoding: quoted-printable
                                Content-Location: https://example.org/cranes?x=3D1

                                <html lang=3D"en"><head><meta charset=3D"utf-8"><title>Cranes stand still</title></head>
                                <body><article><h1>Cranes stand still</h1><p>%s</p><h2>=E6=B8=AF=E5=8F=A3</h2><p>%s</p></article></body></html>
                                ------Boundary--x----
                                Content-Type: image/png
                                Content-Location: https://example.org/a.png

                                x
                                ------Boundary--x------
                                """
                                        .formatted(sentence, sentence)));
        assertThat(read.text()).isEqualTo(Bundles.golden("article-mhtml.txt"));
        assertThat(read.headings()).containsExactly("2 港口");
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "Cranes stand still",
                                "",
                                "",
                                "",
                                "https://example.org/cranes",
                                "en",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.lost()).isEqualTo(Map.of("picture", 1L));
    }

    @Test
    void refusesWhatItCannotRead() {
        Articles.assertRefused(MHTML, source("<html>text</html>\n"), "not a page in one file");
        Articles.assertRefused(MHTML, source("MIME-Version: 1.0\n\ntext\n"), "there is no page");
    }
}
