package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;

import java.util.List;

import javax.xml.stream.XMLStreamConstants;

/// A text of LibreOffice and its kin: OpenDocument 1.3.
final class Odt implements Format.Reading {

    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt", "ott");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        ZippedParts parts = ZippedParts.of(source, "a text of LibreOffice");
        if (parts.find("content.xml").isEmpty()) {
            throw new Refusal(
                    source.name()
                            + ": this is a ZIP archive without a text of LibreOffice in it; choose"
                            + " another");
        }
        if (parts.find(MANIFEST).filter(Odt::isEncrypted).isPresent()) {
            throw ZippedParts.locked(source);
        }
        Article article = new Article(source);
        OdtBody body = new OdtBody(article);
        body.read(parts.get("content.xml"));
        parts.find("styles.xml").ifPresent(body::readMargins);
        Details details =
                parts.find("meta.xml").map(DublinCore::details).orElse(Details.titled(""));
        sink.accept(
                article.bundle(
                        details.title().isEmpty() ? details.withTitle(body.title()) : details,
                        Normalization.NONE,
                        "there is no text in this document; choose another"));
        return article.losses();
    }

    private static boolean isEncrypted(Source manifest) {
        boolean found = false;
        try (SafeXml xml = SafeXml.open(manifest)) {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                found |=
                        event == XMLStreamConstants.START_ELEMENT
                                && xml.name().equals("encryption-data");
            }
        }
        return found;
    }
}
