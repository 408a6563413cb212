package org.glossator.format;

import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What brat is told of a codebook: the names it may use, and how it shows them.
final class BratConfiguration {

    private static final String BLACK = "#000000";

    /// To brat's validation, any overlap is an error that is not allowed.
    private static final String OVERLAP =
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n";

    private BratConfiguration() {}

    /// The content of `annotation.conf`.
    static byte[] annotation(Schema schema) {
        StringBuilder out = new StringBuilder("[entities]\n");
        names(schema, Layer.Spans.class).forEach(name -> out.append(name).append('\n'));
        out.append("\n[relations]\n").append(OVERLAP);
        names(schema, Layer.Relations.class)
                .forEach(name -> out.append(name).append("\tArg1:<ENTITY>, Arg2:<ENTITY>\n"));
        out.append("\n[events]\n\n[attributes]\n");
        Set<String> seen = new LinkedHashSet<>();
        for (Layer layer : schema.layers()) {
            for (Attribute attribute : layer.attributes()) {
                if (!(layer instanceof Layer.Documents)
                        && seen.add(Alteration.name(attribute.name()))) {
                    attribute(attribute, layer, out);
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Free text is no attribute brat can offer, but it shows what the files hold.
    private static void attribute(Attribute attribute, Layer layer, StringBuilder out) {
        List<String> values =
                switch (attribute.type()) {
                    case AttributeType.Flag _ -> List.of("true", "false");
                    case AttributeType.Choice choice -> choice.values();
                    case AttributeType.Text _ -> List.of();
                };
        if (values.isEmpty()) {
            return;
        }
        out.append(Alteration.name(attribute.name()))
                .append(layer instanceof Layer.Spans ? "\tArg:<ENTITY>" : "\tArg:<RELATION>")
                .append(", Value:")
                .append(
                        values.stream()
                                .map(value -> Alteration.line(value).replace('|', '/'))
                                .collect(Collectors.joining("|")))
                .append('\n');
    }

    /// The content of `visual.conf`.
    static byte[] visual(Schema schema) {
        StringBuilder out = new StringBuilder("[labels]\n");
        for (Tag tag : tags(schema)) {
            out.append(Alteration.name(tag.name()))
                    .append(" | ")
                    .append(tag.name().replace('|', '/'))
                    .append('\n');
        }
        out.append("\n[drawing]\n");
        Set<String> seen = new LinkedHashSet<>();
        for (Tag tag : tags(schema)) {
            if (seen.add(Alteration.name(tag.name()))) {
                out.append(Alteration.name(tag.name()))
                        .append("\tbgColor:")
                        .append(tag.colour())
                        .append(", fgColor:")
                        .append(BLACK)
                        .append('\n');
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Tag> tags(Schema schema) {
        return schema.layers().stream()
                .filter(layer -> !(layer instanceof Layer.Documents))
                .flatMap(layer -> layer.tagSet().tags().stream())
                .toList();
    }

    private static Set<String> names(Schema schema, Class<? extends Layer> kind) {
        return schema.layers().stream()
                .filter(kind::isInstance)
                .flatMap(layer -> layer.tagSet().tags().stream())
                .map(tag -> Alteration.name(tag.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
