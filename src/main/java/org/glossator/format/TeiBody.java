package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

/// The text of one document as it is read, and where in it things stand, in UTF-16 code units.
///
/// White space is a single space within paragraphs, verses, headings and the like, and parts them
/// outside, unless `xml:space` preserves it.
final class TeiBody {

    /// Where an element stands, or a point. Its begin is that of the first character behind it.
    static final class Place {
        int begin = -1;
        int end = -1;
    }

    /// An element that marks what it holds.
    record Found(String id, String label, Map<String, String> attributes, Place place) {}

    record Heading(Place place, int level) {}

    private static final Set<String> NAMES =
            Set.of(
                    "persName",
                    "placeName",
                    "orgName",
                    "geogName",
                    "objectName",
                    "eventName",
                    "name",
                    "rs",
                    "term",
                    "date",
                    "time",
                    "num",
                    "measure",
                    "country",
                    "settlement",
                    "region",
                    "district",
                    "bloc",
                    "geogFeat",
                    "forename",
                    "surname",
                    "roleName",
                    "addName",
                    "email",
                    "org",
                    "placeRef");

    /// What stands on lines of its own.
    private static final Set<String> LINES =
            Set.of("l", "item", "row", "cell", "titlePart", "speaker", "stage", "lg", "label");

    /// What stands apart from what is around it.
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "ab",
                    "head",
                    "div",
                    "div1",
                    "div2",
                    "div3",
                    "u",
                    "sp",
                    "list",
                    "table",
                    "byline",
                    "dateline",
                    "opener",
                    "closer",
                    "salute",
                    "signed",
                    "trailer",
                    "front",
                    "body",
                    "back",
                    "epigraph",
                    "docTitle",
                    "titlePage",
                    "docImprint",
                    "figure",
                    "entry",
                    "group",
                    "text",
                    "argument",
                    "postscript",
                    "floatingText",
                    "place",
                    "state",
                    "person",
                    "incident",
                    "kinesic",
                    "vocal",
                    "docAuthor",
                    "docDate");

    /// Within these a note is a paragraph; elsewhere it would stand in the middle of a sentence.
    private static final Set<String> AROUND_NOTES =
            Set.of("div", "div1", "div2", "div3", "u", "sp", "body", "front", "back", "text");

    private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");

    /// What is no part of the text, and is named as a loss.
    private static final Set<String> APART =
            Set.of(
                    "fw", "corr", "reg", "expan", "fs", "fLib", "fvLib", "figDesc", "graphic",
                    "index");

    private final SafeXml xml;
    private final TeiStandOff standOff;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Place> ids = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Place> waiting = new ArrayList<>();
    private boolean space;
    private int breaks;
    private boolean joined;

    /// Whether there was a line that preserves white space, even if it was empty.
    private boolean lines;

    TeiBody(SafeXml xml, TeiStandOff standOff) {
        this.xml = xml;
        this.standOff = standOff;
    }

    String text() {
        return text.toString();
    }

    @Nullable Place place(String id) {
        return ids.get(id);
    }

    /// Whether an id is that of the text as a whole.
    boolean isWhole(String id) {
        return whole.contains(id);
    }

    List<Found> found() {
        return found;
    }

    List<Heading> headings() {
        return headings;
    }

    /// The element at hand, up to its end.
    ///
    /// @param parent its name
    /// @param preserved whether white space means what it is
    /// @param depth of divisions around it
    void element(String parent, boolean preserved, int depth) {
        String name = xml.name();
        if (standOff.takes(name)) {
            standOff.element();
            return;
        }
        boolean inlineNote = name.equals("note") && !AROUND_NOTES.contains(parent);
        if (inlineNote || APART.contains(name)) {
            standOff.lose(inlineNote ? "note within a sentence" : "element " + name, xml);
            return;
        }
        Map<String, String> attributes = attributes();
        String id = attributes.getOrDefault("xml:id", "");
        String kept = attributes.get("xml:space");
        boolean preserve = kept == null ? preserved : kept.equals("preserve");
        int apart = apart(name, parent);
        open(apart, preserve && !preserved);
        String join = attributes.getOrDefault("join", "");
        if (join.equals("left") || join.equals("both")) {
            space = false;
        }
        Place place = begin(preserve);
        content(name, preserve, depth + (name.startsWith("div") ? 1 : 0));
        end(place);
        close(apart);
        if (!id.isEmpty()) {
            ids.put(id, place);
            if (name.equals("text") || name.equals("body")) {
                whole.add(id);
            }
        }
        mark(name, id, attributes, place, apart > 0);
        if (name.equals("head")) {
            headings.add(new Heading(place, Math.clamp(depth, 1, 6)));
        }
        after(name, join, attributes);
    }

    private void after(String name, String join, Map<String, String> attributes) {
        if (join.equals("right") || join.equals("both")) {
            joined = true;
        }
        boolean within = "no".equals(attributes.get("break"));
        if (BREAKS.contains(name)) {
            space = !within && !text.isEmpty();
            joined |= within;
        }
        if (name.equals("w")
                && (attributes.containsKey("lemma") || attributes.containsKey("msd"))) {
            standOff.count("lemma and part of speech", xml);
        }
    }

    private static int apart(String name, String parent) {
        boolean paragraph = name.equals("seg") && parent.equals("u") || name.equals("note");
        return BLOCKS.contains(name) || paragraph ? 2 : LINES.contains(name) ? 1 : 0;
    }

    private void content(String name, boolean preserve, int depth) {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(name, preserve, depth);
            } else if (SafeXml.isText(event)) {
                characters(xml.text(), preserve);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        xml.attributes()
                .forEach((name, value) ->
                        attributes.put(
                                name.replace("{http://www.w3.org/XML/1998/namespace}", "xml:")
                                        .replaceFirst("^\\{.*}", ""),
                                value));
        return attributes;
    }

    // ---- characters ----

    /// @param exact whether the element begins to preserve white space: it is a line
    private void open(int apart, boolean exact) {
        if (exact && apart > 0) {
            if (lines) {
                text.append('\n');
            }
            lines = true;
            space = false;
            breaks = 0;
            return;
        }
        close(apart);
    }

    private void close(int apart) {
        if (apart > 0) {
            breaks = Math.max(breaks, apart);
            space = false;
            joined = false;
        }
    }

    private void characters(String content, boolean preserve) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (preserve) {
                append(c);
            } else if (Character.isWhitespace(c)) {
                space |= !joined;
            } else {
                flush();
                append(c);
            }
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            if (breaks > 0) {
                text.append("\n".repeat(breaks));
            } else if (space) {
                text.append(' ');
            }
        }
        breaks = 0;
        space = false;
        joined = false;
    }

    private void append(char c) {
        for (Place place : waiting) {
            place.begin = text.length();
        }
        waiting.clear();
        text.append(c);
    }

    private Place begin(boolean preserve) {
        Place place = new Place();
        if (preserve) {
            place.begin = text.length();
        } else {
            waiting.add(place);
        }
        return place;
    }

    private void end(Place place) {
        place.end = text.length();
    }

    // ---- marks ----

    private void mark(
            String name, String id, Map<String, String> attributes, Place place, boolean block) {
        String label = NAMES.contains(name) ? name : "";
        if (name.equals("seg") && !block) {
            label = attributes.getOrDefault("ana", attributes.getOrDefault("type", ""));
        }
        if (label.isEmpty()) {
            return;
        }
        Map<String, String> kept = new LinkedHashMap<>(attributes);
        kept.remove("xml:id");
        kept.remove("xml:space");
        found.add(new Found(id, label, kept, place));
    }
}
