package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/// Reads a TEI file, one document at a time.
final class TeiReader {

    private static final String XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang";
    private static final String XML_ID = "{http://www.w3.org/XML/1998/namespace}id";

    private final Source source;
    private final SafeXml xml;
    private final Format.Sink sink;
    private final Losses losses = new Losses();
    private int documents;

    private TeiReader(Source source, SafeXml xml, Format.Sink sink) {
        this.source = source;
        this.xml = xml;
        this.sink = sink;
    }

    /// @return what the file held that a bundle cannot carry
    static List<Loss> read(Source source, Format.Sink sink) {
        try (SafeXml xml = SafeXml.open(source)) {
            TeiReader reader = new TeiReader(source, xml, sink);
            if (xml.nextIsBegin()) {
                reader.root();
            }
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                // Nothing but comments can follow, and a file that is cut off is told by this.
            }
            if (reader.documents == 0) {
                throw new Refusal(
                        source.name() + ": there is no text in this file; choose another");
            }
            return reader.losses.list();
        }
    }

    private void root() {
        String name = xml.name();
        if (name.equals("teiCorpus")) {
            corpus();
        } else if (isDocument(name)) {
            document(true);
        } else {
            throw xml.flaw(
                    "this begins with <"
                            + Excerpt.of(name)
                            + ">, not with <TEI> or <teiCorpus>; choose another file");
        }
    }

    private static boolean isDocument(String name) {
        return name.equals("TEI") || name.equals("TEI.2");
    }

    private void corpus() {
        while (xml.nextIsBegin()) {
            String name = xml.name();
            if (isDocument(name)) {
                document(false);
            } else if (name.equals("teiCorpus")) {
                corpus();
            } else if (name.equals("include")) {
                include();
            } else if (!name.equals("teiHeader")) {
                losses.add("element " + name, source.name() + ":" + xml.line());
                xml.skip();
            } else {
                // It is about all of them, and each has its own.
                xml.skip();
            }
        }
    }

    private void include() {
        losses.add(
                "include",
                source.name() + ":" + xml.line() + ": " + Excerpt.of("" + xml.attribute("href")));
        xml.skip();
    }

    // ---- one document ----

    private void document(boolean alone) {
        Map<String, String> attributes = xml.attributes();
        int line = xml.line();
        TeiHeader header = new TeiHeader(xml, source.name(), losses);
        TeiStandOff standOff = new TeiStandOff(xml, source.name(), losses);
        TeiBody body = new TeiBody(xml, standOff);
        while (xml.nextIsBegin()) {
            String name = xml.name();
            switch (name) {
                case "teiHeader" -> header.read();
                case "text" -> body.element("TEI", false, 0);
                case "standOff" -> standOff.element();
                case "include" -> include();
                default -> {
                    losses.add("element " + name, source.name() + ":" + xml.line());
                    xml.skip();
                }
            }
        }
        if (body.text().isBlank()) {
            losses.add("empty document", source.name() + ":" + line);
            return;
        }
        documents++;
        String id = attributes.getOrDefault(XML_ID, source.stem() + "-" + documents);
        Facts facts = facts(header, standOff, attributes.getOrDefault(XML_LANG, ""));
        sink.accept(bundle(alone ? source.stem() : id, body, standOff, facts, line));
    }

    /// What its own part says is exact; the header is for others.
    private static Facts facts(TeiHeader header, TeiStandOff standOff, String language) {
        Facts facts = new Facts();
        TeiStandOff.@Nullable Structure own = standOff.structure("document");
        if (own != null && own.own()) {
            own.features().forEach(facts::take);
            return facts;
        }
        header.facts().forEach(facts::take);
        facts.take("language", language);
        return facts;
    }

    private Bundle bundle(String id, TeiBody body, TeiStandOff standOff, Facts facts, int line) {
        Normalized normalized = Normalized.of(body.text());
        TeiMarks marks = new TeiMarks(body, standOff, normalized, losses, source.name());
        return new Bundle(
                id,
                normalized.text(),
                facts.details(normalized.text()),
                facts.normalization(normalized, xml.charset()),
                facts.set(),
                facts.setKind(),
                facts.state(),
                marks.all(),
                headings(body, standOff, marks),
                line);
    }

    private List<Subheading> headings(TeiBody body, TeiStandOff standOff, TeiMarks marks) {
        List<Subheading> headings = new ArrayList<>();
        for (TeiBody.Heading heading : body.headings()) {
            int begin = heading.place().begin;
            if (begin >= 0 && begin < heading.place().end) {
                Span span = marks.moved(new Span(begin, heading.place().end));
                headings.add(new Subheading(span, heading.level()));
            }
        }
        TeiPointers pointers = new TeiPointers(body);
        for (TeiStandOff.Pointing one : standOff.pointing()) {
            Span span =
                    one.group().equals("heading")
                            ? pointers.between(one.get("from"), one.get("to"))
                            : null;
            if (span != null && one.content().matches("[1-6]")) {
                int level = Integer.parseInt(one.content());
                headings.add(new Subheading(marks.moved(span), level));
            }
        }
        headings.sort(java.util.Comparator.comparing(Subheading::span));
        if (!Subheading.areInOrder(headings)) {
            losses.add(Feature.HEADING.kind(), source.name() + ": headings within headings");
            return List.of();
        }
        return headings;
    }
}
