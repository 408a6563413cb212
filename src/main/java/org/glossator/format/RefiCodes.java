package org.glossator.format;

import org.glossator.model.Layer;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The codes of a REFI-QDA codebook, which are nested, as names in a row: `port > cranes` is the
/// code `cranes` below `port`.
final class RefiCodes {

    /// Between the names of a code and of what it is nested in.
    static final String BELOW = " > ";

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");

    private final SafeXml xml;
    private final Losses losses;
    private final List<Code> codes = new ArrayList<>();
    private final Set<String> guids = new HashSet<>();

    /// @param name with those it is nested in
    /// @param colour as in [Label]
    /// @param codable whether it is a code, and not only a heading for others
    /// @param notes what is noted on it, by GUID
    record Code(
            String guid,
            String name,
            String colour,
            String description,
            boolean codable,
            List<String> notes) {}

    private RefiCodes(SafeXml xml, Losses losses) {
        this.xml = xml;
        this.losses = losses;
    }

    /// Reads up to the end of the element that has just begun.
    ///
    /// @throws org.glossator.model.Refusal if two codes have the same GUID
    static List<Code> read(SafeXml xml, Losses losses) {
        RefiCodes codes = new RefiCodes(xml, losses);
        while (xml.nextIsBegin()) {
            codes.take("");
        }
        return codes.codes;
    }

    private void take(String above) {
        if (!xml.name().equals("Code")) {
            losses.add("element", "<" + xml.name() + ">");
            xml.skip();
            return;
        }
        String name = above + name();
        String guid = RefiGuids.of(xml.attribute("guid"));
        if (!guid.isEmpty() && !guids.add(guid)) {
            throw xml.flaw(
                    "the code " + Excerpt.of(name) + " has the guid of another; make guids unique");
        }
        String colour = colour(xml.attribute("color"));
        String codable = String.valueOf(xml.attribute("isCodable")).strip();
        int at = codes.size();
        String description = "";
        List<String> notes = new ArrayList<>();
        while (xml.nextIsBegin()) {
            switch (xml.name()) {
                case "Description" -> description = xml.content();
                case "NoteRef" -> {
                    notes.add(RefiGuids.of(xml.attribute("targetGUID")));
                    xml.skip();
                }
                default -> take(name + BELOW);
            }
        }
        boolean heading = codable.equals("false") || codable.equals("0");
        codes.add(at, new Code(guid, name, colour, description, !heading, notes));
    }

    /// What a project can hold of it.
    private String name() {
        String written = xml.attribute("name");
        String name = line(written == null ? "" : written);
        if (name.isBlank()) {
            name = "code " + (codes.size() + 1);
        }
        if (!name.equals(written)) {
            losses.add(Alteration.TAG_NAME.kind(), Excerpt.of(String.valueOf(written)));
        }
        return name;
    }

    /// On one line, as names of tags have to be.
    static String line(String name) {
        return CONTROL.matcher(name).replaceAll(" ");
    }

    /// `#rrggbb`, also from `#rgb`; empty where it is none of these.
    static String colour(@Nullable String written) {
        String colour = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            return "";
        }
        return colour.length() == 7 ? colour : "#" + colour.substring(1).replaceAll("(.)", "$1$1");
    }

    /// The names of a code and of what it is nested in, outermost first.
    static List<String> path(String name) {
        List<String> path = List.of(name.split(BELOW, -1));
        return path.stream().anyMatch(String::isBlank) ? List.of(name) : path;
    }

    /// The tags that codes are in a project.
    static List<Label> labels(List<Code> codes) {
        Set<String> seen = new HashSet<>();
        return codes.stream()
                .filter(code -> code.codable() && seen.add(code.name()))
                .map(code ->
                        new Label(
                                Layer.Spans.class, code.name(), code.colour(), code.description()))
                .toList();
    }

    /// Names what is said of headings, which are no tags.
    static void missHeadings(List<Code> codes, Losses losses) {
        for (Code code : codes) {
            if (!code.codable() && !code.description().isBlank()) {
                losses.add("description of a heading", Excerpt.of(code.name()));
            }
        }
    }
}
