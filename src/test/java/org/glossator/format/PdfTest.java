package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

class PdfTest {

    private static final Pdf PDF = new Pdf();

    private static Articles.Read read(PdfDraft draft) {
        return Articles.read(PDF, draft.source());
    }

    @Test
    void readsAnArticle() {
        PdfDraft draft =
                new PdfDraft()
                        .page(
                                "72 40 9 The Post, page 1",
                                "72 100 18 Cranes stand still",
                                "72 130 11 The operator said that the gates had been open, that"
                                        + " no-",
                                "72 144 11 body had warned it, and that a well-known letter on its"
                                        + " well-",
                                "72 158 11 known desk was late.",
                                "84 172 11 Another paragraph is told by its indent alone, and"
                                        + " nobody",
                                "72 186 11 has to wonder where it began. This one is longer than",
                                "72 200 11 a page and so",
                                "300 760 9 1")
                        .page(
                                "72 40 9 The Post, page 2",
                                "72 100 11 goes on here.",
                                "72 130 11 At the port",
                                "72 160 11 Last words.",
                                "300 760 9 2")
                        .page(
                                "72 40 9 The Post, page 3",
                                "72 100 11 \u2022 One",
                                "72 114 11 \u2022 Two",
                                "300 760 9 3");
        PDDocumentOutline outline = new PDDocumentOutline();
        draft.document.getDocumentCatalog().setDocumentOutline(outline);
        PDOutlineItem first = new PDOutlineItem();
        first.setTitle("Cranes  stand still");
        outline.addLast(first);
        PDOutlineItem second = new PDOutlineItem();
        second.setTitle("At the port");
        first.addLast(second);
        draft.document.getDocumentCatalog().setLanguage("en-GB");
        draft.document.getDocumentInformation().setTitle("Microsoft Word - cranes.doc");
        draft.document.getDocumentInformation().setAuthor("Ines Aldercott");
        draft.document
                .getDocumentInformation()
                .setCreationDate(
                        GregorianCalendar.from(ZonedDateTime.parse("2026-03-11T08:15:00+01:00")));
        Articles.Read read = read(draft);
        assertThat(read.text()).isEqualTo(Bundles.golden("article-pdf.txt"));
        assertThat(read.headings()).containsExactly("1 Cranes stand still", "2 At the port");
        assertThat(read.bundle().details())
                .isEqualTo(
                        new Details(
                                "Cranes stand still",
                                "",
                                "Ines Aldercott",
                                "2026-03-11T08:15:00+01:00",
                                "",
                                "en-GB",
                                Direction.AUTO,
                                null,
                                ""));
        assertThat(read.lost())
                .isEqualTo(Map.of("page header or footer", 6L, "hyphen at a line end", 1L));
    }

    @Test
    void columnsComeOneAfterTheOther() {
        assertThat(
                        read(new PdfDraft()
                                        .page(
                                                "72 100 11 The left column says",
                                                "72 114 11 what is first and",
                                                "320 100 11 the right one what",
                                                "320 114 11 comes last."))
                                .text())
                .isEqualTo(
                        "The left column says what is first and the right one what comes last.\n");
    }

    @Test
    void rightToLeftTextIsInTheOrderItIsRead() {
        // Glyphs in the order of their places from left to right, spaces among them.
        String fromLeft = "BT /F 10 Tf 100 700 Td <000500040003000200010006000300020001> Tj ET";
        assertThat(Articles.read(PDF, PdfDraft.glyphs("سلامة ", fromLeft)).text())
                .isEqualTo("سلا سلامة\n".strip() + "\n");
        // The same, each glyph put left of the one before it.
        StringBuilder fromRight = new StringBuilder("BT /F 10 Tf ");
        for (int i = 0; i < 5; i++) {
            fromRight.append("1 0 0 1 %d 700 Tm <%04d> Tj ".formatted(300 - i * 10, i + 1));
        }
        assertThat(Articles.read(PDF, PdfDraft.glyphs("سلامة", fromRight + "ET")).text())
                .isEqualTo("سلامة\n");
    }

    @Test
    void linesOfAScriptWithoutSpacesAreJoinedWithoutOne() {
        String lines =
                "BT /F 10 Tf 100 700 Td <000100020003> Tj 0 -12 Td <0004> Tj 0 -12 Td <0005> Tj ET";
        assertThat(Articles.read(PDF, PdfDraft.glyphs("港口关闭🏗", lines)).text())
                .isEqualTo("港口关闭 🏗\n");
    }

    @Test
    void refusesWhatHasNoText() {
        Articles.assertRefused(PDF, new PdfDraft().page().source(), "run text recognition (OCR)");
        Articles.assertRefused(
                PDF,
                PdfDraft.raw(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                                + " /Resources << /XObject << /I 5 0 R >> >> >>",
                        PdfDraft.stream("", "/I Do"),
                        PdfDraft.stream(
                                "/Type /XObject /Subtype /Image /Width 1 /Height 1"
                                        + " /BitsPerComponent 8 /ColorSpace /DeviceGray",
                                "x")),
                "only pictures of text");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void refusesWhatIsLockedAndReadsWhatIsNot(int bits) throws IOException {
        for (String password : new String[] {"secret", ""}) {
            PdfDraft draft = new PdfDraft().page("72 100 11 Words.");
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(bits > 40);
            draft.document.protect(policy);
            Source source = draft.source();
            if (password.isEmpty()) {
                assertThat(Articles.read(PDF, source).text()).isEqualTo("Words.\n");
            } else {
                Articles.assertRefused(PDF, source, "protected by a password");
            }
        }
    }

    @Test
    void refusesWhatIsNoPdf() {
        Articles.assertRefused(PDF, Source.pasted("a.pdf", "{\\rtf1 x}"), "a rich text document");
        Articles.assertRefused(
                PDF, Source.pasted("a.pdf", "%PDF-1.7\nnothing"), "broken or cut off");
        Articles.assertRefused(PDF, Bundles.bytes("a.pdf", new byte[0]), "empty");
        byte[] whole = new PdfDraft().page("72 100 11 Words.").bytes();
        Articles.assertSurvivesCuts(PDF, "cut.pdf", whole, 61);
    }

    @Test
    void namesTheEndThatIsMissing() {
        byte[] whole = new PdfDraft().page("72 100 11 Words.").bytes();
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        Articles.Read read =
                Articles.read(PDF, Bundles.bytes("cut.pdf", Arrays.copyOf(whole, end)));
        assertThat(read.text()).isEqualTo("Words.\n");
        assertThat(read.lost()).isEqualTo(Map.of("end of the file", 1L));
    }

    @Test
    void refusesPagesThatHoldEachOther() {
        Articles.assertRefused(
                PDF,
                PdfDraft.raw(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>",
                        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"),
                "");
    }

    @Test
    void refusesFormsThatMultiply() {
        String[] objects = new String[12];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        objects[1] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
        objects[2] =
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                        + " /Resources << /XObject << /X 5 0 R >> >> >>";
        objects[3] = PdfDraft.stream("", "/X Do ".repeat(40));
        for (int i = 4; i < objects.length; i++) {
            int next = Math.min(i + 2, objects.length);
            objects[i] =
                    PdfDraft.stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources"
                                    + " << /XObject << /X %d 0 R >> >>".formatted(next),
                            "/X Do ".repeat(40));
        }
        Articles.assertRefused(PDF, PdfDraft.raw(objects), "draws without an end");
    }

    @Test
    void refusesStreamsThatUnpackToTooMuch() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(new DeflaterOutputStream(bomb), new Deflater(1))) {
            for (int i = 0; i < 260; i++) {
                out.write(zeros);
            }
        }
        Articles.assertRefused(
                PDF,
                PdfDraft.raw(
                        "<< /Type /Catalog >>",
                        PdfDraft.stream(
                                "/Filter [/FlateDecode /FlateDecode]",
                                bomb.toString(StandardCharsets.ISO_8859_1))),
                "unpacks to more than");
    }
}
