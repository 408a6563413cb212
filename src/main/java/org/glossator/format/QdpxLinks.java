package org.glossator.format;

import org.glossator.model.Layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The links of a project. One between two selections becomes a relation; one from a note to
/// something, or back, says that the note is on it.
final class QdpxLinks {

    private final List<QdpxProject.Link> links;
    private final Map<String, List<QdpxProject.Link>> byOrigin = new HashMap<>();
    private final Map<String, List<QdpxProject.Link>> noting = new HashMap<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<QdpxProject.Link> used = new HashSet<>();
    private final QdpxNotes notes;

    QdpxLinks(QdpxProject project, QdpxNotes notes) {
        this.links = project.links;
        this.notes = notes;
        for (QdpxProject.Link link : links) {
            if (link.origin().isEmpty() || link.target().isEmpty()) {
                continue;
            }
            boolean from = notes.has(link.origin());
            boolean to = notes.has(link.target());
            if (from != to) {
                String noted = from ? link.target() : link.origin();
                noting.computeIfAbsent(noted, _ -> new ArrayList<>()).add(link);
            } else {
                byOrigin.computeIfAbsent(link.origin(), _ -> new ArrayList<>()).add(link);
                targets.add(link.target());
            }
        }
    }

    /// The notes that are linked to something, which is thereby told of them.
    List<String> notes(String guid) {
        List<QdpxProject.Link> found = noting.getOrDefault(guid, List.of());
        used.addAll(found);
        return found.stream()
                .map(link -> notes.has(link.origin()) ? link.origin() : link.target())
                .toList();
    }

    List<QdpxProject.Link> from(String guid) {
        return byOrigin.getOrDefault(guid, List.of());
    }

    /// Whether a link begins or ends here.
    boolean reaches(String guid) {
        return byOrigin.containsKey(guid) || targets.contains(guid);
    }

    void use(QdpxProject.Link link) {
        used.add(link);
    }

    /// What a relation is called.
    static String label(QdpxProject.Link link) {
        String name = RefiCodes.line(link.name());
        return name.isBlank() ? "link" : name;
    }

    /// The tags that relations are, if all links are such.
    List<Label> labels() {
        return links.stream()
                .filter(link -> !notes.has(link.origin()) && !notes.has(link.target()))
                .filter(link -> !link.colour().isEmpty())
                .map(link -> new Label(Layer.Relations.class, label(link), link.colour(), ""))
                .distinct()
                .toList();
    }

    /// Names what became of nothing.
    void missUnused(Losses losses) {
        for (QdpxProject.Link link : links) {
            if (!used.contains(link)) {
                losses.add("link", Excerpt.of(label(link)));
            }
        }
    }
}
