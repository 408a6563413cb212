package org.glossator.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

/// What the header of a document says of it. What describes its source goes before what describes
/// the file.
final class TeiHeader {

    private final SafeXml xml;
    private final String source;
    private final Losses losses;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> ofFile = new LinkedHashMap<>();
    private final List<String> authors = new ArrayList<>();

    TeiHeader(SafeXml xml, String source, Losses losses) {
        this.xml = xml;
        this.source = source;
        this.losses = losses;
    }

    /// Reads the header that has begun, up to its end.
    void read() {
        element("");
    }

    /// By the names that [Facts] knows.
    Map<String, String> facts() {
        ofFile.forEach(facts::putIfAbsent);
        if (!authors.isEmpty()) {
            facts.put("byline", String.join(", ", authors));
        }
        return facts;
    }

    private void element(String path) {
        String name = xml.name();
        String here = path + "/" + name;
        Map<String, String> attributes = xml.attributes();
        int line = xml.line();
        StringBuilder content = new StringBuilder();
        boolean leaf = !holds(name);
        if (leaf) {
            content.append(xml.content());
        } else {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_ELEMENT;
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(here);
                }
            }
        }
        String said = content.toString().strip().replaceAll("\\s+", " ");
        if (!take(here, name, attributes, said) && !said.isEmpty()) {
            losses.add("header", source + ":" + line + ": " + Excerpt.of(name + " " + said));
        }
    }

    /// Whether it is there for the elements in it.
    private static boolean holds(String name) {
        return name.endsWith("Stmt")
                || name.endsWith("Desc")
                || name.equals("teiHeader")
                || name.startsWith("bibl")
                || name.equals("langUsage")
                || name.equals("appInfo")
                || name.equals("monogr")
                || name.equals("analytic")
                || name.equals("imprint");
    }

    private boolean take(String path, String name, Map<String, String> attributes, String said) {
        boolean ofSource = path.contains("/sourceDesc/");
        return switch (name) {
            case "title" -> ofSource ? put(ofFile, "title", said) : put(facts, "title", said);
            case "author" -> said.isEmpty() || authors.contains(said) || authors.add(said);
            case "publisher" -> ofSource ? put(facts, "source", said) : put(ofFile, "source", said);
            case "date" -> {
                String date = attributes.getOrDefault("when", said);
                yield ofSource ? put(facts, "date", date) : put(ofFile, "date", date);
            }
            case "idno" ->
                    said.matches("https?://\\S+")
                            && (ofSource ? put(facts, "url", said) : put(ofFile, "url", said));
            case "language" -> put(facts, "language", attributes.getOrDefault("ident", ""));
            // The name of the program, and the remark that it wrote the file.
            case "application" -> attributes.getOrDefault("ident", "").equals(Tei.OWN);
            case "p" -> path.endsWith("/publicationStmt/p") && said.equals(TeiText.REMARK);
            default -> false;
        };
    }

    /// @return whether it says something that is not known already
    private static boolean put(Map<String, String> facts, String name, String value) {
        String known = value.isEmpty() ? null : facts.putIfAbsent(name, value);
        return known == null || known.equals(value);
    }
}
