package org.glossator.project;

import org.glossator.format.Label;
import org.glossator.format.Mark;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.store.Intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tags of packets in a project: by the same name, by the name they go by here, added, or not
/// at all.
final class PacketTags {

    private final MergeOrder order;
    private final Intake intake;
    private TagMapping tags;
    private Map<TagId, List<String>> names = Map.of();

    PacketTags(MergeOrder order, Intake intake, Schema schema) {
        this.order = order;
        this.intake = intake;
        this.tags = new TagMapping(schema);
        remember();
    }

    /// Forgets what was read from a project that has been put back since.
    void back(Schema schema) {
        tags = new TagMapping(schema);
        remember();
    }

    /// Every name by which packets may speak of a tag.
    private void remember() {
        Map<TagId, List<String>> known = new HashMap<>();
        tags.schema()
                .tags()
                .forEach((Tag tag) -> {
                    List<String> all = new ArrayList<>();
                    all.add(tag.name());
                    order.renamed()
                            .forEach((there, here) -> {
                                if (here.equals(tag.name())) {
                                    all.add(there);
                                }
                            });
                    known.put(tag.id(), all);
                });
        names = known;
    }

    List<String> names(TagId tag) {
        return names.getOrDefault(tag, List.of());
    }

    String name(TagId tag) {
        List<String> all = names(tag);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /// Of tags that are added, how the packet's codebook describes them.
    ///
    /// @return the tag; empty if its marks are not to be taken
    Optional<TagId> tag(Mark mark, List<Label> codebook) {
        Class<? extends Layer> kind = layer(mark);
        String name = order.renamed().getOrDefault(mark.label(), mark.label());
        if (tags.schema().tag(kind, name).isEmpty()) {
            if (!order.adds(mark.label())) {
                return Optional.empty();
            }
            List<Label> described =
                    codebook.stream()
                            .filter(label ->
                                    label.layer() == kind && label.name().equals(mark.label()))
                            .map(label -> new Label(kind, name, label.colour(), label.guideline()))
                            .toList();
            tags.define(described);
        }
        TagId tag = tags.tag(renamed(mark, name));
        if (tags.takeGrown()) {
            intake.changeSchema(tags.schema());
            remember();
        }
        return Optional.of(tag);
    }

    static Class<? extends Layer> layer(Mark mark) {
        return switch (mark) {
            case Mark.OnSpan _ -> Layer.Spans.class;
            case Mark.Relation _ -> Layer.Relations.class;
            case Mark.OnDocument _ -> Layer.Documents.class;
        };
    }

    private static Mark renamed(Mark mark, String name) {
        return switch (mark) {
            case Mark.OnSpan a ->
                    new Mark.OnSpan(
                            a.id(), name, a.fragments(), a.attributes(), a.note(), a.maker());
            case Mark.Relation a ->
                    new Mark.Relation(
                            a.id(), name, a.from(), a.to(), a.attributes(), a.note(), a.maker());
            case Mark.OnDocument a ->
                    new Mark.OnDocument(a.id(), name, a.attributes(), a.note(), a.maker());
        };
    }
}
