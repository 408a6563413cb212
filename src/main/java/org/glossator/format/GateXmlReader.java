package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/// Reads GATE's XML. An offset is where a node stands in the text, whatever the node is called.
final class GateXmlReader {

    private final Source source;
    private final SafeXml xml;
    private final Losses losses = new Losses();
    private final Map<String, String> features = new LinkedHashMap<>();
    private final Map<String, GateDocument.Set> sets = new LinkedHashMap<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<Runnable> later = new ArrayList<>();
    private @Nullable String text;

    private GateXmlReader(Source source, SafeXml xml) {
        this.source = source;
        this.xml = xml;
    }

    static GateDocument read(Source source) {
        try (SafeXml xml = SafeXml.open(source)) {
            return new GateXmlReader(source, xml).document();
        }
    }

    private GateDocument document() {
        if (!xml.nextIsBegin() || !xml.name().equals("GateDocument")) {
            throw xml.flaw(
                    "this begins with <"
                            + Excerpt.of(xml.name())
                            + "> and is no document of GATE; choose another file or format");
        }
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "GateDocumentFeatures" -> features.putAll(features());
                case "TextWithNodes" -> text = textWithNodes();
                case "AnnotationSet" -> annotations(set());
                case "RelationSet" -> relations(set());
                default -> {
                    losses.add("element", place() + "<" + Excerpt.of(xml.name()) + ">");
                    xml.skip();
                }
            }
        }
        if (text == null) {
            throw new Refusal(
                    source.name() + ": there is no <TextWithNodes>; save the document again");
        }
        later.forEach(Runnable::run);
        return new GateDocument(text, xml.charset(), features, List.copyOf(sets.values()), losses);
    }

    private String place() {
        return source.name() + ":" + xml.line() + ": ";
    }

    private String textWithNodes() {
        StringBuilder out = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (SafeXml.isText(event)) {
                out.append(xml.text());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String id = xml.attribute("id");
                if (!xml.name().equals("Node") || id == null) {
                    throw xml.flaw("only <Node id=\"…\"/> may stand within the text");
                }
                nodes.put(id, out.length());
                xml.skip();
            }
            event = xml.next();
        }
        return out.toString();
    }

    private GateDocument.Set set() {
        String name = xml.attribute("Name");
        return sets.computeIfAbsent(
                name == null ? "" : name,
                each -> new GateDocument.Set(each, new ArrayList<>(), new ArrayList<>()));
    }

    private void annotations(GateDocument.Set set) {
        while (xml.nextIsBegin()) {
            int line = xml.line();
            String type = required("Type");
            String begin = required("StartNode");
            String end = required("EndNode");
            String id = xml.attribute("Id");
            Map<String, String> about = features();
            String place = source.name() + ":" + line + ": ";
            // The text with its nodes stands before the sets, but nothing says it must.
            later.add(() ->
                    set.annotations()
                            .add(
                                    new GateDocument.Annotation(
                                            id == null ? "" : id,
                                            type,
                                            offset(begin, line),
                                            offset(end, line),
                                            about,
                                            place)));
        }
    }

    private int offset(String node, int line) {
        Integer offset = nodes.get(node);
        if (offset == null) {
            throw xml.flaw(
                    line, "there is no node " + Excerpt.of(node) + " in the text; save it again");
        }
        return offset;
    }

    private void relations(GateDocument.Set set) {
        while (xml.nextIsBegin()) {
            int line = xml.line();
            String type = required("Type");
            List<String> members = List.of(required("Members").strip().split("\\s*;\\s*"));
            String id = xml.attribute("Id");
            Map<String, String> about = features();
            set.relations()
                    .add(
                            new GateDocument.Relation(
                                    id == null ? "" : id,
                                    type,
                                    members,
                                    about,
                                    source.name() + ":" + line + ": "));
        }
    }

    private String required(String attribute) {
        String value = xml.attribute(attribute);
        if (value == null || value.isBlank()) {
            throw xml.flaw("<" + xml.name() + "> has no " + attribute + "; give it one");
        }
        return value;
    }

    /// The features of the element that has begun, up to its end.
    private Map<String, String> features() {
        Map<String, String> found = new LinkedHashMap<>();
        while (xml.nextIsBegin()) {
            if (xml.name().equals("Feature")) {
                feature(found);
            } else {
                String element = place() + "<" + Excerpt.of(xml.name()) + ">";
                if (!xml.content().isBlank()) {
                    losses.add("element", element);
                }
            }
        }
        return found;
    }

    private void feature(Map<String, String> found) {
        String name = null;
        String value = "";
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "Name" -> name = xml.content();
                case "Value" -> value = xml.content();
                default -> xml.skip();
            }
        }
        if (name == null) {
            losses.add(Feature.ATTRIBUTE.kind(), place() + "a feature without a name");
        } else {
            found.put(name, value);
        }
    }
}
