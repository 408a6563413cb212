package org.glossator.format;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The notes of a project, read when something refers to them.
final class QdpxNotes {

    /// A note of this name holds attributes, one `name: value` a line.
    static final String ATTRIBUTES = "attributes";

    private final QdpxFiles files;
    private final Map<String, QdpxProject.Note> notes;
    private final Losses losses;
    private final Set<String> used = new HashSet<>();

    QdpxNotes(QdpxFiles files, Map<String, QdpxProject.Note> notes, Losses losses) {
        this.files = files;
        this.notes = notes;
        this.losses = losses;
    }

    boolean has(String guid) {
        return notes.containsKey(guid);
    }

    /// A description with the notes that are no attributes behind it, parted by empty lines.
    String joined(String description, List<String> refs) {
        StringBuilder all = new StringBuilder(description);
        for (String ref : refs) {
            QdpxProject.Note note = notes.get(ref);
            if (note == null) {
                losses.add(Feature.NOTE.kind(), "there is no note " + Excerpt.of(ref));
            } else if (!isAttributes(note)) {
                used.add(ref);
                String text = text(note);
                all.append(all.isEmpty() || text.isEmpty() ? "" : "\n\n").append(text);
            }
        }
        return all.toString();
    }

    /// What the notes say that hold attributes.
    Map<String, String> attributes(List<String> refs) {
        Map<String, String> attributes = new TreeMap<>();
        for (String ref : refs) {
            QdpxProject.Note note = notes.get(ref);
            if (note != null && isAttributes(note)) {
                used.add(ref);
                attributes.putAll(read(text(note)));
            }
        }
        return attributes;
    }

    private static boolean isAttributes(QdpxProject.Note note) {
        return note.name().equals(ATTRIBUTES)
                && !note.content().isEmpty()
                && note.content().lines().allMatch(line -> line.contains(": "))
                && read(note.content()).keySet().stream().allMatch(QdpxNotes::isName);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.chars().noneMatch(Character::isISOControl);
    }

    private String text(QdpxProject.Note note) {
        if (note.path().isEmpty()) {
            return note.content();
        }
        Optional<Source> file = files.find(note.path());
        if (file.isEmpty()) {
            losses.add("missing note", Excerpt.of(note.name() + ", " + note.path()));
            return "";
        }
        return QdpxLoading.isText(file.get())
                ? Decoder.decode(file.get(), _ -> null).text().stripTrailing()
                : "";
    }

    /// Names what nothing referred to.
    void missUnused() {
        notes.forEach((guid, note) -> {
            if (!used.contains(guid)) {
                losses.add(
                        "free note",
                        Excerpt.of(note.name().isEmpty() ? note.content() : note.name()));
            }
        });
    }

    /// One line for each, with `\` before what would be taken for the end of a name or line.
    static String written(Map<String, String> attributes) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(attributes)
                .forEach((name, value) ->
                        out.append(out.isEmpty() ? "" : "\n")
                                .append(escaped(name).replace(":", "\\:"))
                                .append(": ")
                                .append(escaped(value)));
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static Map<String, String> read(String text) {
        Map<String, String> attributes = new TreeMap<>();
        for (String line : text.split("\n", -1)) {
            StringBuilder name = new StringBuilder();
            StringBuilder value = new StringBuilder();
            boolean inName = true;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '\\' && i + 1 < line.length()) {
                    char next = line.charAt(++i);
                    (inName ? name : value).append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
                } else if (inName && c == ':') {
                    inName = false;
                    i += line.startsWith(" ", i + 1) ? 1 : 0;
                } else {
                    (inName ? name : value).append(c);
                }
            }
            attributes.put(name.toString(), value.toString());
        }
        return attributes;
    }
}
