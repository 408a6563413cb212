package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

/// What points at the text from elsewhere, as the file has it: spans, annotations, links, what they
/// are interpreted as, and feature structures.
final class TeiStandOff {

    private static final Set<String> TAKEN =
            Set.of(
                    "standOff",
                    "spanGrp",
                    "span",
                    "linkGrp",
                    "link",
                    "interpGrp",
                    "interp",
                    "listAnnotation",
                    "annotation",
                    "include");

    private static final Set<String> GROUPS =
            Set.of("standOff", "spanGrp", "linkGrp", "interpGrp", "listAnnotation");

    /// A span, an annotation or a link.
    ///
    /// @param content the words in it
    /// @param group the type of the group it is in
    /// @param inner the first element in it
    record Pointing(
            String kind,
            Map<String, String> attributes,
            String content,
            String group,
            String inner,
            String note,
            String place) {

        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        String id() {
            return get("xml:id");
        }

        /// What it points with.
        String pointer() {
            return get("from").isEmpty() ? get("target") : get("from") + " " + get("to");
        }
    }

    /// A feature structure.
    ///
    /// @param attributes those that stand in it by name and value
    record Structure(boolean own, Map<String, String> features, Map<String, String> attributes) {}

    private final SafeXml xml;
    private final String source;
    private final Losses losses;
    private final List<Pointing> pointing = new ArrayList<>();
    private final Map<String, String> interpretations = new HashMap<>();
    private final Map<String, Structure> structures = new HashMap<>();

    TeiStandOff(SafeXml xml, String source, Losses losses) {
        this.xml = xml;
        this.source = source;
        this.losses = losses;
    }

    boolean takes(String name) {
        return TAKEN.contains(name);
    }

    List<Pointing> pointing() {
        return pointing;
    }

    @Nullable Structure structure(String pointer) {
        return structures.get(bare(pointer));
    }

    /// What a pointer to an interpretation says, or the pointer itself without its mark.
    String label(String pointer) {
        String first = pointer.strip().replaceFirst("(?s)\\s.*", "");
        String id = bare(first);
        return interpretations.getOrDefault(id, id);
    }

    private static String bare(String pointer) {
        return pointer.substring(pointer.lastIndexOf('#') + 1);
    }

    /// Names the element at hand as lost, with all in it.
    void lose(String kind, SafeXml at) {
        String place = source + ":" + at.line() + ": ";
        String content = Alteration.line(at.content()).strip();
        losses.add(kind, place + Excerpt.of(content));
    }

    void count(String kind, SafeXml at) {
        losses.add(kind, 1, () -> source + ":" + at.line());
    }

    /// Takes the element at hand, up to its end.
    void element() {
        group("");
    }

    private void group(String group) {
        String name = xml.name();
        switch (name) {
            case "span", "annotation", "link" -> pointing(name, group);
            case "interp" -> {
                String id = attributes().getOrDefault("xml:id", "");
                interpretations.put(id, xml.content().strip());
            }
            case "fs" -> {
                String id = attributes().getOrDefault("xml:id", "");
                structures.put(id, structure());
            }
            case "include" -> lose("include", xml);
            default -> {
                if (!GROUPS.contains(name)) {
                    lose("stand-off " + name, xml);
                    return;
                }
                String type = attributes().getOrDefault("type", "");
                while (xml.nextIsBegin()) {
                    group(type);
                }
            }
        }
    }

    private void pointing(String kind, String group) {
        Map<String, String> attributes = attributes();
        String place = source + ":" + xml.line() + ": ";
        StringBuilder content = new StringBuilder();
        StringBuilder note = new StringBuilder();
        String inner = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.name();
                inner = inner.isEmpty() && !name.equals("note") ? name : inner;
                (name.equals("note") ? note : content).append(xml.content());
            } else if (SafeXml.isText(event)) {
                content.append(xml.text());
            }
        }
        pointing.add(
                new Pointing(
                        kind,
                        attributes,
                        content.toString().strip(),
                        group,
                        inner,
                        note.toString().strip(),
                        place));
    }

    private Structure structure() {
        boolean own = Tei.OWN.equals(xml.attribute("type"));
        Map<String, String> features = new LinkedHashMap<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        while (xml.nextIsBegin()) {
            String name = String.valueOf(xml.attribute("name"));
            feature(name, features, pairs);
        }
        return new Structure(own, features, pairs);
    }

    /// The value of the feature at hand.
    private void feature(String name, Map<String, String> features, Map<String, String> pairs) {
        while (xml.nextIsBegin()) {
            String value = xml.attribute("value");
            if (xml.name().equals("fs")) {
                Map<String, String> inner = structure().features();
                pairs.put(inner.getOrDefault("name", name), inner.getOrDefault("value", ""));
            } else {
                String content = xml.content();
                features.put(name, value == null ? content : value);
            }
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        xml.attributes()
                .forEach((name, value) ->
                        attributes.put(
                                name.replace("{http://www.w3.org/XML/1998/namespace}", "xml:"),
                                value));
        return attributes;
    }
}
