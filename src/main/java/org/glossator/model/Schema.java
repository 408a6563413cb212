package org.glossator.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be annotated in a project: its layers with their tags and attributes.
///
/// Tag names are unique within a kind of layer, so that a file may name a tag without naming its
/// layer.
///
/// @param version counts up with each change of the schema, from 1
public record Schema(int version, List<Layer> layers) {

    public Schema {
        layers = List.copyOf(layers);
    }

    /// Claim, actor and location in three hues that colour-blind eyes tell apart (Okabe and Ito),
    /// and the relation from a claim to its speaker.
    public static Schema news() {
        TagSet marks =
                new TagSet(
                        "marks",
                        List.of(
                                new Tag(
                                        new TagId(1),
                                        "claim",
                                        "#e69f00",
                                        "C",
                                        "A statement somebody makes that could be true or false;"
                                                + " without its attribution."),
                                new Tag(
                                        new TagId(2),
                                        "actor",
                                        "#0072b2",
                                        "A",
                                        "A person, group or institution that acts or speaks."),
                                new Tag(
                                        new TagId(3),
                                        "location",
                                        "#009e73",
                                        "L",
                                        "A place, named as a place.")));
        TagSet links =
                new TagSet(
                        "links",
                        List.of(
                                new Tag(
                                        new TagId(4),
                                        "speaker",
                                        "#56606b",
                                        "",
                                        "From a claim to the actor who makes it.")));
        return new Schema(
                1,
                List.of(
                        new Layer.Spans("spans", marks, List.of()),
                        new Layer.Relations("relations", links, List.of()),
                        new Layer.Documents(
                                "documents", new TagSet("labels", List.of()), List.of())));
    }

    public Stream<Tag> tags() {
        return layers.stream().flatMap(layer -> layer.tagSet().tags().stream());
    }

    /// The tags a stretch of text may carry, in display order.
    public List<Tag> spanTags() {
        return layers.stream()
                .filter(Layer.Spans.class::isInstance)
                .flatMap(layer -> layer.tagSet().tags().stream())
                .toList();
    }

    public Optional<Tag> tag(TagId id) {
        return tags().filter(tag -> tag.id().equals(id)).findFirst();
    }

    /// The tag of that name in a layer of that kind.
    public Optional<Tag> tag(Class<? extends Layer> kind, String name) {
        return layers.stream()
                .filter(kind::isInstance)
                .flatMap(layer -> layer.tagSet().tags().stream())
                .filter(tag -> tag.name().equals(name))
                .findFirst();
    }

    public Optional<Layer> layerOf(TagId id) {
        return layers.stream()
                .filter(layer ->
                        layer.tagSet().tags().stream().anyMatch(tag -> tag.id().equals(id)))
                .findFirst();
    }
}
