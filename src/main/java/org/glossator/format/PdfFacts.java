package org.glossator.format;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.glossator.model.Details;
import org.glossator.model.Subheading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a PDF says of itself.
///
/// @param outline the levels of the headings its outline lists, by their letters and digits
record PdfFacts(Details details, Map<String, Integer> outline) {

    private static final int LARGEST_METADATA = 1 << 20;

    /// Longer outlines go in circles.
    private static final int MOST_HEADINGS = 20_000;

    static PdfFacts of(PDDocument document) throws IOException {
        PDDocumentInformation info = document.getDocumentInformation();
        Document xmp = xmp(document.getDocumentCatalog().getMetadata());
        String title = DublinCore.title(text(info.getTitle()));
        String author = text(info.getAuthor());
        Details details =
                Article.details(
                        title.isEmpty() ? DublinCore.title(value(xmp, "dc:title")) : title,
                        author.isBlank() ? value(xmp, "dc:creator") : author,
                        date(info.getCreationDate(), value(xmp, "xmp:CreateDate")),
                        text(document.getDocumentCatalog().getLanguage()));
        Map<String, Integer> outline = new HashMap<>();
        PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            collect(root, 1, new int[1], outline);
        }
        return new PdfFacts(details, outline);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// Read leniently, since it is no more than a second opinion.
    private static Document xmp(@Nullable PDMetadata metadata) throws IOException {
        if (metadata == null) {
            return new Document("");
        }
        try (InputStream in = metadata.exportXMPMetadata()) {
            String xml = new String(in.readNBytes(LARGEST_METADATA), StandardCharsets.UTF_8);
            return Jsoup.parse(xml, "", Parser.xmlParser());
        }
    }

    private static String value(Document xmp, String name) {
        Element found = xmp.getElementsByTag(name).first();
        if (found == null) {
            return "";
        }
        return found.getElementsByTag("rdf:li").isEmpty()
                ? found.text()
                : found.getElementsByTag("rdf:li").stream()
                        .map(Element::text)
                        .collect(Collectors.joining("; "));
    }

    private static String date(@Nullable Calendar info, String xmp) {
        if (info == null) {
            return xmp;
        }
        ZoneId zone = info.getTimeZone().toZoneId();
        return OffsetDateTime.ofInstant(info.toInstant(), zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static void collect(
            PDOutlineNode node, int level, int[] count, Map<String, Integer> outline) {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && count[0]++ < MOST_HEADINGS) {
            String key = key(text(item.getTitle()));
            if (!key.isEmpty()) {
                outline.putIfAbsent(key, level);
            }
            if (level < Subheading.LOWEST) {
                collect(item, level + 1, count, outline);
            }
            item = item.getNextSibling();
        }
    }

    /// What is the same in a heading on the page and in the outline.
    static String key(String heading) {
        return heading.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
