package org.glossator.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One document laid out as the pieces of a project that it becomes.
///
/// @param guid of the source
/// @param head the source up to its selections, without the end of the element
/// @param keys of the sets whose marks these are
/// @param facts the variables that are the same whoever has annotated
/// @param sets the variables that name the sets
record QdpxParts(
        String guid,
        String text,
        String head,
        Set<String> keys,
        String selections,
        String codings,
        String facts,
        String sets,
        String notes,
        String links,
        Names names) {

    /// What the document uses of what stands once in a project.
    ///
    /// @param users by GUID
    record Names(Map<String, QdpxProject.User> users, Set<String> labels, Set<String> variables) {

        static Names none() {
            return new Names(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void addAll(Names other) {
            users.putAll(other.users);
            labels.addAll(other.labels);
            variables.addAll(other.variables);
        }
    }

    /// Whether the other is the work of other sets on the same document.
    boolean isBeside(QdpxParts other) {
        return guid.equals(other.guid) && keys.stream().noneMatch(other.keys::contains);
    }

    /// The work of both on one source.
    QdpxParts with(QdpxParts other) {
        Names both = Names.none();
        both.addAll(names);
        both.addAll(other.names);
        Set<String> all = new LinkedHashSet<>(keys);
        all.addAll(other.keys);
        return new QdpxParts(
                guid,
                text,
                head,
                all,
                selections + other.selections,
                codings + other.codings,
                facts,
                sets + other.sets,
                notes + other.notes,
                links + other.links,
                both);
    }

    /// As it stands among the sources.
    String source() {
        return head
                + String.join("", List.of(selections, codings, facts, sets))
                + "</TextSource>\n";
    }

    /// Where the text stands in the archive.
    String file() {
        return "Sources/" + guid + ".txt";
    }
}
