package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class EmlTest {

    private static final Eml EML = new Eml();

    private static final String SENTENCE =
            "The operator said that the gates had been open, that nobody had warned it, and that"
                    + " the letter on its desk was dated the day after.";

    private static Source source(String mail, Charset charset) {
        return Bundles.bytes("news.eml", mail.replace("\n", "\r\n").getBytes(charset));
    }

    private static Articles.Read read(String mail) {
        return Articles.read(EML, source(mail, StandardCharsets.ISO_8859_1));
    }

    @Test
    void readsAnArticle() {
        Articles.Read read =
                Articles.read(
                        EML,
                        source(
                                """
                                From: =?UTF-8?Q?In=C3=A9s?= Aldercott <ines@example.org>, "Post, The" <post@example.org>
                                Subject: =?utf-8?B?Q3JhbmVzIHN0YW5kIHN0aWxsIPCf?=
                                 =?utf-8?B?j5fvuI8=?= in Port Selwick
                                Date: Wed, 11 Mar 2026 08:15:00 +0100 (CET)
                                Content-Language: en-GB
                                MIME-Version: 1.0
                                Content-Type: multipart/mixed; boundary="outer one"

                                For programs that do not know parts.
                                --outer one
                                Content-Type: multipart/alternative; boundary=inner

                                --inner
                                Content-Type: text/plain; charset=utf-8
                                Content-Transfer-Encoding: quoted-printable

                                =E2=80=9CWe did not leave,=E2=80=9D she said. =
                                Nobody =3D asked.

                                =D8=A7=D9=84=D9=85=D9=8A=D9=86=D8=A7=D8=A1 =F0=9F=8F=97
                                --inner
                                Content-Type: text/html

                                <p>The same, set nicely.</p>
                                --inner--
                                --outer one
                                Content-Type: application/pdf; name="letter.pdf"
                                Content-Transfer-Encoding: base64

                                JVBERi0=
                                --outer one
                                Content-Type: text/plain; charset=gb18030
                                Content-Transfer-Encoding: base64

                                uNu/2rnYsdXBy6Gj
                                --outer one--
                                """,
                                StandardCharsets.UTF_8));
        assertThat(read.text()).isEqualTo(Bundles.golden("article-eml.txt"));
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "Cranes stand still 🏗️ in Port Selwick",
                                "",
                                "Inés Aldercott; Post, The",
                                "2026-03-11T08:15:00+01:00",
                                "",
                                "en-GB",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.losses())
                .containsExactly(new Loss("attachment", 1, "news.eml: “letter.pdf”"));
    }

    @Test
    void withoutPlainTextThePageIsRead() {
        Articles.Read read =
                read(
                        "Subject: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=iso-8859-2\n\n<html lang=pl><body><article><h2>Port \u00b1</h2><p>%s</p><p>%s</p></article></body></html>\n--b\nContent-Type: image/png\nContent-ID: <a>\n\nx\n--b--\n"
                                .formatted(SENTENCE, SENTENCE));
        assertThat(read.text()).isEqualTo("Port ą\n\n" + SENTENCE + "\n\n" + SENTENCE + "\n");
        assertThat(read.headings()).containsExactly("2 Port ą");
        assertThat(read.bundle().details().language()).isEqualTo("pl");
        assertThat(read.lost()).isEqualTo(Map.of("picture", 1L));
    }

    @Test
    void linesThatFlowAreJoined() {
        assertThat(
                        read("From: a@b\n"
                                        + "Content-Type: text/plain; format=flowed\n\n"
                                        + "One \n"
                                        + "two.\n\n"
                                        + " From here\n"
                                        + "-- \n"
                                        + "Ines\n")
                                .text())
                .isEqualTo("One two.\n\nFrom here\n-- \nInes\n");
        assertThat(
                        read("From: a@b\n"
                                        + "Content-Type: text/plain; format=flowed; delsp=yes\n\n"
                                        + "One \n"
                                        + "two.\n")
                                .text())
                .isEqualTo("Onetwo.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'Wed, 11 Mar 2026 08:15:00 +0100', 2026-03-11T08:15:00+01:00",
        "'11 Mar 26 8:15 GMT', 2026-03-11T08:15:00Z",
        "'Wed, 11 Mar 1998 08:15:59 EST', 1998-03-11T08:15:59-05:00",
        "'11 Mar 98', 1998-03-11",
        "'31 Feb 2026 08:15:00 +0000', ''",
        "'yesterday', ''",
    })
    void readsDates(String field, String date) {
        assertThat(read("Date: " + field + "\n\ntext\n").bundle().details().date()).isEqualTo(date);
    }

    @Test
    void namesWhatIsCutOff() {
        Articles.Read read =
                read("From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ntext");
        assertThat(read.text()).isEqualTo("text\n");
        assertThat(read.lost()).isEqualTo(Map.of("end of the mail", 1L));
    }

    @Test
    void refusesWhatItCannotRead() {
        Articles.assertRefused(EML, source("Some text.\n", StandardCharsets.UTF_8), "not a mail");
        Articles.assertRefused(
                EML, source("From: a@b\n\n \n", StandardCharsets.UTF_8), "there is no text");
        Articles.assertRefused(
                EML,
                source(
                        "From: a@b\nContent-Type: application/pkcs7-mime\n\nx\n",
                        StandardCharsets.UTF_8),
                "this mail is encrypted");
        StringBuilder deep = new StringBuilder("From: a@b\n");
        for (int i = 0; i < 100; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
            deep.append("\n\n--b").append(i).append('\n');
        }
        Articles.assertRefused(
                EML, source(deep + "\n\nx\n", StandardCharsets.UTF_8), "nested deeper than 50");
    }
}
