package org.glossator.format;

import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

/// An electronic book or magazine: EPUB 2 or 3 (W3C, EPUB 3.3). All its chapters are one text.
final class Epub implements Format.Reading {

    /// XHTML may close an element where it begins; in HTML that is only a begin.
    private static final Pattern EMPTY =
            Pattern.compile(
                    "<(?!(?:br|hr|img|link|meta|input|col|wbr)\\b)([a-zA-Z][\\w:-]*)(\\s[^<>]*+|/)(?<=/)>");

    @Override
    public String id() {
        return "epub";
    }

    @Override
    public List<String> extensions() {
        return List.of("epub");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        ZippedParts parts = ZippedParts.of(source, "an EPUB");
        Source container = parts.get("META-INF/container.xml");
        String packed =
                attributes(container, "rootfile", "full-path").stream()
                        .findFirst()
                        .orElseThrow(() ->
                                new Refusal(
                                        container.name()
                                                + ": it names no book; fetch the book again"));
        Set<String> locked = new HashSet<>();
        parts.find("META-INF/encryption.xml")
                .ifPresent(part -> locked.addAll(attributes(part, "CipherReference", "URI")));
        Article article = new Article(source);
        for (String chapter : chapters(parts.get(packed))) {
            String name = resolve(packed, chapter);
            if (locked.contains(name)) {
                throw new Refusal(
                        source.name()
                                + ": it is locked by its seller; get it without protection against"
                                + " copying");
            }
            chapter(parts.get(name), article);
        }
        sink.accept(
                article.bundle(
                        DublinCore.details(parts.get(packed)),
                        Normalization.NONE,
                        "there is no text in this book; choose another"));
        return article.losses();
    }

    private static List<String> attributes(Source part, String element, String attribute) {
        List<String> values = new ArrayList<>();
        try (SafeXml xml = SafeXml.open(part)) {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals(element)) {
                    values.add(xml.anyAttribute(attribute));
                }
            }
        }
        return values;
    }

    /// In the order of reading, without the table of contents, which repeats the headings.
    private static List<String> chapters(Source packed) {
        Map<String, String> files = new HashMap<>();
        List<String> spine = new ArrayList<>();
        try (SafeXml xml = SafeXml.open(packed)) {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    boolean contents =
                            List.of(xml.anyAttribute("properties").split(" ")).contains("nav");
                    boolean text = xml.anyAttribute("media-type").contains("html");
                    if (xml.name().equals("item") && text && !contents) {
                        files.put(xml.anyAttribute("id"), xml.anyAttribute("href"));
                    } else if (xml.name().equals("itemref")) {
                        spine.add(xml.anyAttribute("idref"));
                    }
                }
            }
        }
        return spine.stream().filter(files::containsKey).map(files::get).toList();
    }

    /// @param base the file that refers to it
    private static String resolve(String base, String reference) {
        String path = reference.replaceFirst("#.*", "");
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that is meant as it stands.
            path = reference;
        }
        List<String> steps = new ArrayList<>(List.of(base.split("/")));
        steps.removeLast();
        for (String step : path.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static void chapter(Source part, Article article) {
        String markup = Decoder.decode(part, Html::declared).text();
        Element body = Jsoup.parse(EMPTY.matcher(markup).replaceAll("<$1$2></$1>")).body();
        article.lose("picture", body.select("img, svg").size());
        article.lose("reading", body.select("rt").size());
        body.select("script, style, rt, rp, svg, [hidden]").remove();
        for (Blocks.Block block : Blocks.of(body)) {
            article.add(block.text(), block.level());
        }
    }
}
