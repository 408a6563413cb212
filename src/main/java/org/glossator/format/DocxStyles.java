package org.glossator.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;

/// Which styles of paragraphs are headings: those with an outline level, and those based on them.
///
/// Ids of styles are translated, the names of the built-in ones are not.
final class DocxStyles {

    /// Of the style for the title of a document.
    static final String TITLE = "title";

    private static final String HEADING = "heading ";

    /// How far a style may be from the one it is based on; longer chains go in circles.
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    /// From 1; 0 says that it is no heading, whatever it is based on.
    private final Map<String, Integer> levels = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles of(Optional<Source> part) {
        DocxStyles styles = new DocxStyles();
        if (part.isPresent()) {
            try (SafeXml xml = SafeXml.open(part.get())) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(SafeXml xml) {
        String style = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "style" -> style = xml.anyAttribute("styleId");
                    case "name" ->
                            names.put(style, xml.anyAttribute("val").toLowerCase(Locale.ROOT));
                    case "basedOn" -> bases.put(style, xml.anyAttribute("val"));
                    case "outlineLvl" -> levels.put(style, level(xml.anyAttribute("val")));
                    default -> {
                        // How it looks.
                    }
                }
            }
        }
    }

    /// @param outline 0 to 8 for headings, 9 for none
    static int level(String outline) {
        return outline.matches("[0-8]") ? outline.charAt(0) - '0' + 1 : 0;
    }

    /// @return 0 if it is no heading
    int levelOf(String style) {
        String at = style;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            Integer level = levels.get(at);
            if (level != null) {
                return level;
            }
            String name = names.getOrDefault(at, "");
            if (name.equals(TITLE)) {
                return 1;
            }
            if (name.startsWith(HEADING)) {
                String rank = name.substring(HEADING.length());
                return rank.matches("[1-9]") ? level(String.valueOf(rank.charAt(0) - '1')) : 0;
            }
            at = bases.getOrDefault(at, "");
        }
        return 0;
    }

    boolean isTitle(String style) {
        return names.getOrDefault(style, "").equals(TITLE);
    }
}
