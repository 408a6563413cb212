package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Direction;
import org.glossator.model.Split;
import org.glossator.model.WorkState;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A document of another program's JSON on its way in: what it says is gathered, put into the terms
/// of a [JsonlRecord], and checked there.
///
/// Offsets come in as the file has them, in code points or in code units of the text as given. They
/// are taken to be what the format says unless the quotes show that they are the other. A quote
/// that stands elsewhere refutes its offsets; one that stands nowhere in the text tells nothing,
/// and is named as a loss.
final class JsonDraft {

    /// A stretch as the file has it.
    ///
    /// @param quote what must stand there, or `null` if it is not said
    record Place(int start, int end, @Nullable String quote) {}

    private final JsonlRecord record;
    private final Losses losses;
    private final String where;
    private final String text;
    private final Offsets offsets;
    private final boolean units;

    /// Whether a letter of the text may be part of an escaped line end.
    private final boolean escapes;

    private final Times times = new Times();
    private final Set<String> ids = new HashSet<>();

    /// The text without white space; made when first asked for.
    private @Nullable String solid;

    /// @param where where messages about it begin
    /// @param places all there are, from which the unit is told
    /// @param units whether the format counts code units
    JsonDraft(String text, String where, Losses losses, List<Place> places, boolean units) {
        this.text = text;
        this.where = where;
        this.losses = losses;
        this.offsets = Offsets.of(text);
        this.escapes = text.contains("\\n");
        List<Place> telling = places.stream().map(this::telling).toList();
        this.units = counts(telling, units) || !counts(telling, !units) ? units : !units;
        this.record = new JsonlRecord(times);
        record.text = text;
    }

    /// Whether every quote stands where it should, counted in that unit.
    static boolean fits(String text, List<Place> places, boolean units) {
        Offsets offsets = Offsets.of(text);
        return places.stream().allMatch(place -> fits(text, offsets, place, units));
    }

    /// Without a quote that is from another text.
    private Place telling(Place place) {
        return place.quote == null || isHere(place, place.quote)
                ? place
                : new Place(place.start, place.end, null);
    }

    /// Whether the text holds the quote of a place, which is mostly there, letter for letter.
    private boolean isHere(Place place, String quote) {
        boolean letters =
                !escapes
                        && (text.startsWith(quote, place.start)
                                || place.start >= 0
                                        && place.start <= offsets.codePoints()
                                        && text.startsWith(quote, offsets.toUnit(place.start)));
        if (letters) {
            return true;
        }
        String whole = solid == null ? solid(text) : solid;
        solid = whole;
        return whole.contains(solid(quote));
    }

    private boolean counts(List<Place> places, boolean inUnits) {
        return places.stream().allMatch(place -> fits(text, offsets, place, inUnits));
    }

    private static boolean fits(String text, Offsets offsets, Place place, boolean units) {
        int length = units ? offsets.units() : offsets.codePoints();
        if (place.start < 0 || place.end <= place.start || place.end > length) {
            return false;
        }
        int begin = units ? place.start : offsets.toUnit(place.start);
        int end = units ? place.end : offsets.toUnit(place.end);
        if (units && (offsets.splitsPair(begin) || offsets.splitsPair(end))) {
            return false;
        }
        return place.quote == null
                || place.quote.length() == end - begin && text.startsWith(place.quote, begin)
                || says(text.substring(begin, end), place.quote);
    }

    /// Programs write the ends of lines within quotes in several ways, and trim them.
    private static boolean says(String found, String quote) {
        return found.equals(quote) || solid(found).equals(solid(quote));
    }

    private static String solid(String quote) {
        StringBuilder solid = new StringBuilder(quote.length());
        String lines = quote.replace("\\n", "\n");
        for (int i = 0; i < lines.length(); i++) {
            // No white space is written with two code units.
            char c = lines.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                solid.append(c);
            }
        }
        return solid.toString();
    }

    JsonlRecord record() {
        return record;
    }

    void lose(String kind, String what) {
        losses.add(kind, where + ": " + Excerpt.of(what));
    }

    /// Whether a mark of this id can be referred to.
    boolean knows(String id) {
        return ids.contains(id);
    }

    /// A mark on a stretch; one without a tag is left out and named.
    JsonlRecord.@Nullable Item span(String id, String label, Place given) throws JsonlRecord.Flaw {
        Place place = telling(given);
        if (given.quote != null && place.quote == null) {
            lose("quote of another text", given.quote);
        }
        if (label.isBlank()) {
            lose("span without tag", "[" + place.start + ", " + place.end + ")");
            return null;
        }
        JsonlRecord.Item item = item(id, label);
        item.start = place.start;
        item.end = place.end;
        if (!fits(text, offsets, place, units)) {
            flaw(place);
        }
        if (units) {
            item.start = offsets.toCodePoint(place.start);
            item.end = offsets.toCodePoint(place.end);
        }
        record.spans.add(item);
        return item;
    }

    private void flaw(Place place) throws JsonlRecord.Flaw {
        int length = units ? offsets.units() : offsets.codePoints();
        String unit = units ? "UTF-16 code units" : "code points";
        if (place.start < 0 || place.end <= place.start || place.end > length) {
            throw new JsonlRecord.Flaw(
                    "the span [%d, %d) is not within a text of %d %s; mend its start and end"
                            .formatted(place.start, place.end, length, unit));
        }
        String quote = place.quote == null ? "" : place.quote;
        throw new JsonlRecord.Flaw(
                "the quote \"%s\" is not what stands at [%d, %d); offsets must count %s"
                        .formatted(Excerpt.of(quote), place.start, place.end, unit));
    }

    private JsonlRecord.Item item(String id, String label) {
        JsonlRecord.Item item = new JsonlRecord.Item();
        item.id = !id.isEmpty() && ids.add(id) ? id : "";
        item.label = label;
        item.attributes = new HashMap<>();
        return item;
    }

    /// A relation between two marks; one that ends nowhere is left out and named.
    JsonlRecord.@Nullable Item relation(String label, String from, String to) {
        if (!knows(from) || !knows(to) || from.equals(to) || label.isBlank()) {
            lose("relation", label + " from " + from + " to " + to);
            return null;
        }
        JsonlRecord.Item item = item("", label);
        item.from = from;
        item.to = to;
        record.relations.add(item);
        return item;
    }

    /// A label on the document; an empty one says nothing.
    JsonlRecord.@Nullable Item label(String label) {
        if (label.isBlank()) {
            return null;
        }
        JsonlRecord.Item item = item("", label);
        record.labels.add(item);
        return item;
    }

    /// Who made a mark, if both are said and the time is one.
    void maker(JsonlRecord.@Nullable Item item, String annotator, String at) {
        if (item == null || annotator.isBlank() || at.isBlank()) {
            return;
        }
        try {
            times.parse(at);
        } catch (DateTimeException e) {
            lose("time", at);
            return;
        }
        item.annotator = annotator;
        item.at = at;
    }

    /// Takes the fields that are known by name; others that say something are named as losses.
    ///
    /// @param ignored fields that are read elsewhere, or only serve the other program
    void meta(JsonNode meta, Set<String> ignored) {
        Map<String, String> taken = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : meta.properties()) {
            String name = field.getKey();
            String value = JsonFields.scalar(field.getValue());
            boolean container = field.getValue().isContainer() && !field.getValue().isEmpty();
            if (ignored.contains(name) || value.isEmpty() && !container) {
                continue;
            }
            if (!container && JsonlRecord.META.contains(name) && isSound(name, value)) {
                record.meta.putIfAbsent(name, value);
            } else if (!container && (name.equals("set") || name.equals("setKind"))) {
                taken.put(name, value);
            } else if (!container && name.equals("state") && isState(value)) {
                record.state = value;
            } else {
                lose("metadata", name);
            }
        }
        if (taken.containsKey("set")) {
            record.set = taken.get("set");
        }
        String kind = taken.get("setKind");
        if (kind != null && Codes.find(AnnotationSet.Kind.class, kind) != null) {
            record.setKind = kind;
        }
    }

    private static boolean isState(String value) {
        return Codes.find(WorkState.class, value) != null;
    }

    private static boolean isSound(String name, String value) {
        return switch (name) {
            case "direction" -> Codes.find(Direction.class, value) != null;
            case "split" -> Codes.find(Split.class, value) != null;
            case "replaced" -> value.matches("\\d{1,9}");
            default -> true;
        };
    }

    Bundle bundle(int line) throws JsonlRecord.Flaw {
        return record.bundle(line, losses, where);
    }
}
