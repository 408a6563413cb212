package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Refusal;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a pair of brat's files.
///
/// An event becomes relations from its trigger, one for each argument, named by its role; where a
/// trigger has several events, they say by an attribute which one they belong to. Equivalent spans
/// become relations from each to the next. A reference to a knowledge base becomes an attribute.
final class BratReader {

    private static final String EVENT = "event";

    /// brat writes the second and third argument of one role with a number behind it.
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)\\d+");

    private final Source source;
    private final Losses losses = new Losses();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Integer> eventsOf = new HashMap<>();

    /// Its line in the file, 1-based.
    private int number;

    /// A text-bound annotation.
    ///
    /// @param bounds begins and ends in turn, as the file has them
    record Entity(String label, int[] bounds, String quote, int line, About about) {}

    private record Event(String trigger, List<String[]> arguments, About about) {}

    private record Link(String label, String from, String to, About about) {}

    /// Said about something by its id, which may stand further down.
    private record Said(String id, String name, String value, boolean isNote, int line) {}

    /// What is known of a mark beside its place.
    record About(Map<String, String> attributes, List<String> notes) {
        About() {
            this(new HashMap<>(), new ArrayList<>());
        }

        String note() {
            return String.join("\n", notes);
        }
    }

    BratReader(Source source) {
        this.source = source;
    }

    List<Loss> read(Format.Sink sink) {
        Source text =
                source.twin(Brat.TEXT)
                        .orElseThrow(() ->
                                new Refusal(
                                        source.name()
                                                + ": there is no "
                                                + source.stem()
                                                + Brat.TEXT
                                                + " beside it; put the text there"));
        Decoder.Decoded decoded = Decoder.decode(text, _ -> null);
        for (String line : lines()) {
            number++;
            if (!line.isBlank()) {
                line(line);
            }
        }
        said.forEach(this::apply);
        sink.accept(
                new Bundle(
                        source.stem(),
                        decoded.text(),
                        Details.titled(Headlines.of(decoded.text())),
                        decoded.normalization(),
                        "",
                        null,
                        null,
                        marks(decoded),
                        List.of(),
                        0));
        return losses.list();
    }

    private List<String> lines() {
        try (InputStream in = source.opening().open()) {
            byte[] content = in.readAllBytes();
            Bom bom = Bom.of(content);
            int skip = bom == null ? 0 : bom.length();
            Charset charset = bom == null ? StandardCharsets.UTF_8 : bom.charset();
            return new String(content, skip, content.length - skip, charset).lines().toList();
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    // ---- lines ----

    private void line(String line) {
        int tab = line.indexOf('\t');
        String id = tab < 0 ? line : line.substring(0, tab);
        String rest = tab < 0 ? "" : line.substring(tab + 1);
        int next = rest.indexOf('\t');
        String data = next < 0 ? rest : rest.substring(0, next);
        String tail = next < 0 ? "" : rest.substring(next + 1);
        switch (id.charAt(0)) {
            case 'T' -> entity(id, data, tail);
            case 'E' -> event(id, data);
            case 'R' -> relation(id, data);
            case '*' -> equivalence(data);
            case 'A', 'M' -> attribute(data);
            case 'N' -> reference(data, tail);
            case '#' -> note(data, tail);
            default -> losses.add("line", place(number) + Excerpt.of(line));
        }
    }

    private String place(int line) {
        return source.name() + ":" + line + ": ";
    }

    private Refusal flaw(int line, String what) {
        return new Refusal(place(line) + what);
    }

    /// `Type begin end[;begin end]…`
    private void entity(String id, String data, String quote) {
        int space = data.indexOf(' ');
        int[] bounds = bounds(data, space);
        Entity entity = new Entity(data.substring(0, space), bounds, quote, number, new About());
        if (entities.put(id, entity) != null) {
            throw flaw(number, id + " stands twice; give each its own id");
        }
    }

    /// Begins and ends in turn, which stand behind the space.
    private int[] bounds(String data, int space) {
        int between = data.indexOf(' ', space + 1);
        if (space > 0
                && Digits.are(data, space + 1, between)
                && Digits.are(data, between + 1, data.length())) {
            return new int[] {
                Integer.parseInt(data, space + 1, between, 10),
                Integer.parseInt(data, between + 1, data.length(), 10)
            };
        }
        String[] numbers = data.substring(space + 1).strip().split("[ ;]");
        if (space <= 0 || numbers.length % 2 != 0) {
            throw flaw(number, "not a type with begins and ends; write T1, a tab, Type 0 5");
        }
        int[] bounds = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            try {
                bounds[i] = Integer.parseInt(numbers[i]);
            } catch (NumberFormatException e) {
                throw flaw(number, "\"" + Excerpt.of(numbers[i]) + "\" is no offset");
            }
        }
        return bounds;
    }

    /// `Type:trigger Role:id…`
    private void event(String id, String data) {
        String[] parts = data.strip().split(" +");
        List<String[]> arguments = new ArrayList<>();
        for (String part : parts) {
            arguments.add(pair(part));
        }
        String trigger = arguments.removeFirst()[1];
        if (events.put(id, new Event(trigger, arguments, new About())) != null) {
            throw flaw(number, id + " stands twice; give each its own id");
        }
        eventsOf.merge(trigger, 1, Integer::sum);
    }

    /// `Type Arg1:id Arg2:id`
    private void relation(String id, String data) {
        String[] parts = data.strip().split(" +");
        if (parts.length != 3) {
            throw flaw(number, "a relation has a type and two arguments");
        }
        Link link = new Link(parts[0], pair(parts[1])[1], pair(parts[2])[1], new About());
        if (links.put(id, link) != null) {
            throw flaw(number, id + " stands twice; give each its own id");
        }
    }

    private String[] pair(String part) {
        int colon = part.indexOf(':');
        if (colon <= 0 || colon == part.length() - 1) {
            throw flaw(number, "\"" + Excerpt.of(part) + "\" is no Role:id");
        }
        return new String[] {part.substring(0, colon), part.substring(colon + 1)};
    }

    /// `Type id id…`
    private void equivalence(String data) {
        String[] parts = data.strip().split(" +");
        for (int i = 2; i < parts.length; i++) {
            links.put(
                    "*" + number + '.' + i,
                    new Link(parts[0], parts[i - 1], parts[i], new About()));
        }
    }

    /// `Name id[ value]`
    private void attribute(String data) {
        String[] parts = data.split(" ", 3);
        if (parts.length < 2) {
            throw flaw(number, "an attribute has a name and the id of what it is on");
        }
        String value = parts.length == 3 && !parts[2].isEmpty() ? parts[2] : "true";
        said.add(new Said(parts[1], parts[0], value, false, number));
    }

    /// `Reference id base:entry`, and behind it the entry's name.
    private void reference(String data, String name) {
        String[] parts = data.strip().split(" +");
        if (parts.length != 3) {
            throw flaw(number, "a reference has a name, the id of what it is on, and base:entry");
        }
        said.add(
                new Said(
                        parts[1],
                        parts[0],
                        name.isEmpty() ? parts[2] : parts[2] + " " + name,
                        false,
                        number));
    }

    private void note(String data, String text) {
        String[] parts = data.strip().split(" +");
        if (parts.length != 2) {
            losses.add("line", place(number) + Excerpt.of(data));
            return;
        }
        boolean isNote = parts[0].equals(BratText.NOTE);
        said.add(new Said(parts[1], parts[0], text, isNote, number));
    }

    // ---- what is said about what ----

    private void apply(Said one) {
        About about = about(one.id());
        if (about == null) {
            losses.add(
                    one.isNote() ? Feature.NOTE.kind() : Feature.ATTRIBUTE.kind(),
                    place(one.line()) + "there is no " + Excerpt.of(one.id()));
        } else if (one.isNote()) {
            about.notes().add(one.value());
        } else if (about.attributes().putIfAbsent(one.name(), one.value()) != null) {
            losses.add("repeated attribute", place(one.line()) + one.name() + " on " + one.id());
        }
    }

    private @Nullable About about(String id) {
        Entity entity = entities.get(id);
        Link link = links.get(id);
        Event event = events.get(id);
        if (event != null) {
            // With several on one trigger, what is said of one is not said of all.
            return eventsOf.getOrDefault(event.trigger(), 0) > 1
                    ? event.about()
                    : about(event.trigger());
        }
        return entity != null ? entity.about() : link != null ? link.about() : null;
    }

    // ---- marks ----

    private List<Mark> marks(Decoder.Decoded decoded) {
        List<Mark> marks = new ArrayList<>();
        BratPlaces places = BratPlaces.of(decoded, entities.values());
        entities.forEach((id, entity) ->
                marks.add(
                        new Mark.OnSpan(
                                id,
                                entity.label(),
                                fragments(entity, places, decoded),
                                entity.about().attributes(),
                                entity.about().note(),
                                null)));
        links.forEach((id, link) -> link(id, link, marks));
        events.forEach((id, event) -> event(id, event, marks));
        return marks;
    }

    private void link(String id, Link link, List<Mark> marks) {
        String from = span(link.from());
        String to = span(link.to());
        if (from == null || to == null) {
            losses.add(
                    Feature.RELATION.kind(),
                    source.name() + ": " + id + " from " + link.from() + " to " + link.to());
            return;
        }
        marks.add(
                new Mark.Relation(
                        id,
                        link.label(),
                        from,
                        to,
                        link.about().attributes(),
                        link.about().note(),
                        null));
    }

    private void event(String id, Event event, List<Mark> marks) {
        boolean shared = eventsOf.getOrDefault(event.trigger(), 0) > 1;
        Map<String, String> attributes = new HashMap<>(event.about().attributes());
        if (shared) {
            attributes.put(EVENT, id);
        }
        int count = 0;
        for (String[] argument : event.arguments()) {
            var numbered = NUMBERED.matcher(argument[0]);
            String role = numbered.matches() ? numbered.group(1) : argument[0];
            Link link =
                    new Link(
                            role,
                            event.trigger(),
                            argument[1],
                            new About(attributes, event.about().notes()));
            link(id + '.' + ++count, link, marks);
        }
        boolean silent = count == 0 && shared;
        if (silent) {
            losses.add(EVENT, source.name() + ": " + id + " has no arguments");
        }
    }

    /// The span that stands for something: its own, or its trigger's.
    private @Nullable String span(String id) {
        Event event = events.get(id);
        String span = event == null ? id : event.trigger();
        return entities.containsKey(span) ? span : null;
    }

    private List<Span> fragments(Entity entity, BratPlaces places, Decoder.Decoded decoded) {
        List<Span> pieces = new ArrayList<>();
        int[] bounds = entity.bounds();
        for (int i = 0; i < bounds.length; i += 2) {
            Span raw = places.span(bounds[i], bounds[i + 1]);
            if (raw == null) {
                throw flaw(
                        entity.line(),
                        bounds[i]
                                + " to "
                                + bounds[i + 1]
                                + " is no stretch of a text of "
                                + places.length()
                                + " characters");
            }
            pieces.add(
                    new Span(
                            decoded.normalized().begin(raw.begin()),
                            decoded.normalized().end(raw.end())));
        }
        if (!places.says(entity)) {
            throw flaw(
                    entity.line(),
                    "the text there is not \""
                            + Excerpt.of(entity.quote())
                            + "\"; text and annotations are of different versions");
        }
        pieces.sort(null);
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).begin() < pieces.get(i - 1).end()) {
                throw flaw(entity.line(), "its stretches overlap");
            }
        }
        if (pieces.stream().anyMatch(Span::isEmpty)) {
            throw flaw(entity.line(), "an empty stretch marks nothing");
        }
        return BratText.joined(decoded.text(), pieces);
    }
}
