package org.glossator.format;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A PDF put together for a test.
final class PdfDraft {

    final PDDocument document;
    private final PDType1Font font;

    PdfDraft() {
        FontMappers.set(new PdfFonts());
        document = new PDDocument();
        font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    /// @param lines each `x y size text`, in points from the top left
    PdfDraft page(String... lines) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (String line : lines) {
                String[] parts = line.split(" ", 4);
                content.beginText();
                content.setFont(font, Float.parseFloat(parts[2]));
                content.newLineAtOffset(
                        Float.parseFloat(parts[0]),
                        page.getMediaBox().getHeight() - Float.parseFloat(parts[1]));
                content.showText(parts[3]);
                content.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Source source() {
        return Bundles.bytes("news.pdf", bytes());
    }

    /// One page with a font that is not there but tells what its glyphs stand for: glyph 1 is the
    /// first of these characters.
    ///
    /// @param content operators that show glyphs by four hexadecimal digits each, in font `/F`
    static Source glyphs(String characters, String content) {
        StringBuilder map = new StringBuilder();
        int[] points = characters.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            map.append("<%04X> <".formatted(i + 1));
            for (char c : Character.toChars(points[i])) {
                map.append("%04X".formatted((int) c));
            }
            map.append(">\n");
        }
        return raw(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                stream("", content),
                "<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H"
                        + " /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 1000 /CIDSystemInfo <<"
                    + " /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor <<"
                    + " /Type /FontDescriptor /FontName /None /Flags 4 >> >>",
                stream(
                        "",
                        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                                + points.length
                                + " beginbfchar\n"
                                + map
                                + "endbfchar endcmap end end"));
    }

    static String stream(String entries, String content) {
        return "<< /Length %d %s >>\nstream\n%s\nendstream"
                .formatted(content.length(), entries, content);
    }

    /// Objects from 1 on; the first is the catalogue.
    static Source raw(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            at.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        at.forEach(offset -> file.append("%010d 00000 n \n".formatted(offset)));
        file.append(
                "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
                        .formatted(objects.length + 1, table));
        return Bundles.bytes("raw.pdf", file.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
