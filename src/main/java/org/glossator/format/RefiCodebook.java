package org.glossator.format;

import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A tag set as codes of REFI-QDA: those on spans and on documents, in display order. What has
/// names in a row, such as `port > cranes`, is nested.
final class RefiCodebook {

    private RefiCodebook() {}

    private static final class Node {
        private final Map<String, Node> inner = new LinkedHashMap<>();
        private @Nullable Label label;
    }

    /// The GUID of a code.
    static String guid(String name) {
        return RefiGuids.from("code", name);
    }

    /// The tags that codes are made of; of several with one name, the first.
    static List<Label> labels(Schema schema) {
        Map<String, Label> labels = new LinkedHashMap<>();
        coded(schema)
                .forEach(tag ->
                        labels.putIfAbsent(
                                tag.name(),
                                new Label(
                                        Layer.Spans.class,
                                        Alteration.xml(tag.name()),
                                        tag.colour(),
                                        Alteration.xml(tag.guideline()))));
        return List.copyOf(labels.values());
    }

    private static Stream<Tag> coded(Schema schema) {
        return schema.layers().stream()
                .filter(layer -> !(layer instanceof Layer.Relations))
                .flatMap(layer -> layer.tagSet().tags().stream());
    }

    /// Writes `Codes`, if there are any.
    ///
    /// @param names of those that have to be there, beside the others
    static void write(XmlOut out, List<Label> labels, Collection<String> names) {
        Node root = new Node();
        for (Label label : labels) {
            node(root, label.name()).label = label;
        }
        for (String name : names) {
            Node node = node(root, name);
            if (node.label == null) {
                node.label = new Label(Layer.Spans.class, name, "", "");
            }
        }
        if (!root.inner.isEmpty()) {
            out.begin("Codes").line();
            root.inner.forEach((name, node) -> write(out, name, name, node));
            out.end().line();
        }
    }

    private static Node node(Node root, String name) {
        Node node = root;
        for (String part : RefiCodes.path(name)) {
            node = node.inner.computeIfAbsent(part, _ -> new Node());
        }
        return node;
    }

    private static void write(XmlOut out, String whole, String name, Node node) {
        Label label = node.label;
        out.begin("Code")
                .attribute("guid", guid(whole))
                .attribute("name", name)
                .attribute("isCodable", Boolean.toString(label != null));
        if (label != null && !label.colour().isEmpty()) {
            out.attribute("color", label.colour());
        }
        if (label != null && !label.guideline().isEmpty()) {
            out.line();
            out.begin("Description").text(label.guideline()).end();
        }
        if (!node.inner.isEmpty()) {
            out.line();
            node.inner.forEach(
                    (part, inner) -> write(out, whole + RefiCodes.BELOW + part, part, inner));
        }
        out.end().line();
    }

    /// What codes do not say of tags.
    static List<Loss> losses(Schema schema) {
        Losses losses = new Losses();
        schema.tags()
                .filter(tag -> !tag.shortcut().isEmpty())
                .forEach(tag -> losses.add("shortcut", tag.name() + ", " + tag.shortcut()));
        coded(schema)
                .filter(tag -> !Alteration.isXml(tag.name() + tag.guideline()))
                .forEach(tag -> losses.add(Alteration.CHARACTER.kind(), Excerpt.of(tag.name())));
        Map<String, Tag> seen = new LinkedHashMap<>();
        coded(schema)
                .forEach(tag -> {
                    Tag first = seen.putIfAbsent(tag.name(), tag);
                    if (first != null
                            && !(first.colour() + first.guideline())
                                    .equals(tag.colour() + tag.guideline())) {
                        losses.add("tag of the same name", tag.name());
                    }
                });
        schema.layers().stream()
                .flatMap(layer -> layer.attributes().stream())
                .filter(attribute -> !(attribute.type() instanceof AttributeType.Text))
                .forEach(attribute -> losses.add("type of an attribute", attribute.name()));
        return losses.list();
    }

    private static List<Tag> relations(Schema schema) {
        List<Tag> tags = new ArrayList<>();
        for (Layer layer : schema.layers()) {
            if (layer instanceof Layer.Relations) {
                tags.addAll(layer.tagSet().tags());
            }
        }
        return tags;
    }

    /// The colours of relations, by name.
    static Map<String, String> coloursOfRelations(Schema schema) {
        Map<String, String> colours = new LinkedHashMap<>();
        relations(schema).forEach(tag -> colours.put(tag.name(), tag.colour()));
        return colours;
    }

    static Optional<Loss> guidelinesOfRelations(Schema schema) {
        List<Tag> told =
                relations(schema).stream().filter(tag -> !tag.guideline().isEmpty()).toList();
        return told.stream()
                .findFirst()
                .map(tag -> new Loss("guideline of a relation", told.size(), tag.name()));
    }

    static Optional<Loss> relationTags(Schema schema) {
        List<Tag> tags = relations(schema);
        return tags.stream()
                .findFirst()
                .map(tag -> new Loss("tag of relations", tags.size(), tag.name()));
    }
}
