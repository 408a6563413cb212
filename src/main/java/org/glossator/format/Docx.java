package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document of Word: ECMA-376 (Office Open XML), transitional or strict.
final class Docx implements Format.Reading {

    /// The directory of an OLE file names its streams in UTF-16; this one holds what is encrypted.
    private static final String ENCRYPTED =
            new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1);

    @Override
    public String id() {
        return "docx";
    }

    /// Word opens other kinds of files under its old ending as well, and some programs write them.
    @Override
    public List<String> extensions() {
        return List.of("docx", "docm", "dotx", "doc");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        refuseOld(source);
        ZippedParts parts = ZippedParts.of(source, "a Word document");
        String main = main(source, parts);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Article article = new Article(source);
        DocxBody body = new DocxBody(article, DocxStyles.of(parts.find(folder + "styles.xml")));
        body.read(parts.get(main));
        for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
            parts.find(folder + notes).ifPresent(body::readNotes);
        }
        for (String name : parts.names()) {
            if (name.startsWith(folder)
                    && name.substring(folder.length()).matches("(?:header|footer)\\d*\\.xml")) {
                body.readMargin(parts.get(name));
            }
        }
        Details details =
                parts.find("docProps/core.xml").map(DublinCore::details).orElse(Details.titled(""));
        sink.accept(
                article.bundle(
                        details.title().isEmpty() ? details.withTitle(body.title()) : details,
                        Normalization.NONE,
                        "there is no text in this document; choose another"));
        return article.losses();
    }

    private static void refuseOld(Source source) {
        byte[] content = Decoder.content(source, Decoder.LARGEST);
        if (!Magic.OLE.begins(content)) {
            return;
        }
        if (new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
            throw ZippedParts.locked(source);
        }
        throw new Refusal(
                source.name()
                        + ": this is an old Office document; open it in Word or LibreOffice and"
                        + " save it as .docx");
    }

    /// The part with the text, which the relations of the package name.
    private static String main(Source source, ZippedParts parts) {
        Map<String, String> relations = new HashMap<>();
        parts.find("_rels/.rels").ifPresent(part -> relations(part, relations));
        String main = relations.getOrDefault("officeDocument", "word/document.xml");
        if (main.startsWith("xl/") || main.startsWith("ppt/") || main.startsWith("visio/")) {
            throw new Refusal(
                    source.name()
                            + ": this is another kind of Office file, not a Word document; save its"
                            + " text as .docx");
        }
        if (parts.find(main).isEmpty()) {
            throw new Refusal(
                    source.name()
                            + ": this is a ZIP archive without a Word document in it; choose"
                            + " another");
        }
        return main;
    }

    /// Targets by the last part of the kind of relation.
    private static void relations(Source part, Map<String, String> relations) {
        try (SafeXml xml = SafeXml.open(part)) {
            for (int event = xml.next();
                    event != javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                if (event == javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                    String type = xml.anyAttribute("Type");
                    String target = xml.anyAttribute("Target");
                    relations.putIfAbsent(
                            type.substring(type.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : target);
                }
            }
        }
    }
}
