package org.glossator.project;

import org.glossator.format.Label;
import org.glossator.format.Mark;
import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tags of a project by the names that foreign marks use. Names and attributes the project does not
/// have are added to a grown copy of its schema.
final class TagMapping {

    /// Hues beside those of claim, actor and location, told apart by colour-blind eyes (Okabe,
    /// Ito).
    private static final List<String> COLOURS =
            List.of("#cc79a7", "#d55e00", "#56b4e9", "#b8a900", "#7a5195", "#666666");

    private final Map<String, TagId> known = new HashMap<>();

    /// What files say of tags, by layer and name.
    private final Map<String, Label> defined = new HashMap<>();

    private Schema schema;
    private boolean grown;

    TagMapping(Schema schema) {
        this.schema = schema;
    }

    /// The schema with everything that was asked for.
    Schema schema() {
        return schema;
    }

    /// Whether the schema has grown since the last call.
    boolean takeGrown() {
        boolean result = grown;
        grown = false;
        return result;
    }

    /// Adds those that are not there yet, as they are defined. Colours and guidelines of tags that
    /// are there already stay.
    ///
    /// @return how many are new
    int define(List<Label> labels) {
        int added = 0;
        for (Label label : labels) {
            defined.putIfAbsent(key(label.layer(), label.name()), label);
            if (schema.tag(label.layer(), label.name()).isEmpty()) {
                grow(label.layer(), label.name());
                added++;
            }
        }
        return added;
    }

    private static String key(Class<? extends Layer> kind, String name) {
        return kind.getSimpleName() + ' ' + name;
    }

    TagId tag(Mark mark) {
        Class<? extends Layer> kind = kind(mark);
        TagId id = known.computeIfAbsent(key(kind, mark.label()), _ -> find(kind, mark.label()));
        if (!mark.attributes().isEmpty()) {
            admit(kind, mark.attributes().keySet());
        }
        return id;
    }

    private static Class<? extends Layer> kind(Mark mark) {
        return switch (mark) {
            case Mark.OnSpan _ -> Layer.Spans.class;
            case Mark.Relation _ -> Layer.Relations.class;
            case Mark.OnDocument _ -> Layer.Documents.class;
        };
    }

    private TagId find(Class<? extends Layer> kind, String name) {
        return schema.tag(kind, name).map(Tag::id).orElseGet(() -> grow(kind, name));
    }

    private TagId grow(Class<? extends Layer> kind, String name) {
        long highest = schema.tags().mapToLong(tag -> tag.id().value()).max().orElse(0);
        // What a file says of a tag on spans holds for the same one on documents.
        Label told = defined.get(key(kind, name));
        if (told == null && kind == Layer.Documents.class) {
            told = defined.get(key(Layer.Spans.class, name));
        }
        Tag tag =
                new Tag(
                        new TagId(highest + 1),
                        name,
                        told == null || told.colour().isEmpty() ? freeColour() : told.colour(),
                        freeShortcut(name),
                        told == null ? "" : told.guideline());
        change(
                kind,
                layer ->
                        with(
                                layer,
                                new TagSet(
                                        layer.tagSet().name(),
                                        Stream.concat(
                                                        layer.tagSet().tags().stream(),
                                                        Stream.of(tag))
                                                .toList()),
                                layer.attributes()));
        return tag.id();
    }

    private void admit(Class<? extends Layer> kind, Set<String> names) {
        Layer layer = schema.layers().stream().filter(kind::isInstance).findFirst().orElseThrow();
        Set<String> has =
                layer.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        List<Attribute> fresh =
                names.stream()
                        .filter(name -> !has.contains(name))
                        .sorted()
                        .map(name -> new Attribute(name, new AttributeType.Text()))
                        .toList();
        if (!fresh.isEmpty()) {
            change(
                    kind,
                    old ->
                            with(
                                    old,
                                    old.tagSet(),
                                    Stream.concat(old.attributes().stream(), fresh.stream())
                                            .toList()));
        }
    }

    /// Changes the first layer of a kind; every schema of the program has one of each.
    private void change(
            Class<? extends Layer> kind, java.util.function.UnaryOperator<Layer> change) {
        Layer old = schema.layers().stream().filter(kind::isInstance).findFirst().orElseThrow();
        List<Layer> layers =
                schema.layers().stream()
                        .map(layer -> layer == old ? change.apply(layer) : layer)
                        .toList();
        schema = new Schema(grown ? schema.version() : schema.version() + 1, layers);
        grown = true;
    }

    private static Layer with(Layer layer, TagSet tags, List<Attribute> attributes) {
        return switch (layer) {
            case Layer.Spans spans -> new Layer.Spans(spans.name(), tags, attributes);
            case Layer.Relations relations ->
                    new Layer.Relations(relations.name(), tags, attributes);
            case Layer.Documents documents ->
                    new Layer.Documents(documents.name(), tags, attributes);
        };
    }

    private String freeColour() {
        Set<String> used = schema.tags().map(Tag::colour).collect(Collectors.toSet());
        return COLOURS.stream()
                .filter(colour -> !used.contains(colour))
                .findFirst()
                .orElse(COLOURS.get((int) (schema.tags().count() % COLOURS.size())));
    }

    private String freeShortcut(String name) {
        Set<String> used = schema.tags().map(Tag::shortcut).collect(Collectors.toSet());
        return name.toUpperCase(java.util.Locale.ROOT)
                .chars()
                .filter(c -> c >= 'A' && c <= 'Z')
                .mapToObj(Character::toString)
                .filter(letter -> !used.contains(letter))
                .findFirst()
                .orElse("");
    }
}
