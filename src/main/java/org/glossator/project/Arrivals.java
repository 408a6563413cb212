package org.glossator.project;

import org.glossator.format.Label;
import org.glossator.format.Mark;
import org.glossator.format.PacketDocument;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.Refusal;
import org.glossator.model.Revision;
import org.glossator.model.TagId;
import org.glossator.model.Version;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a packet says of one document, in the terms of this project: annotations with the ids, tags
/// and people they have here.
final class Arrivals {

    private final MergeDesk desk;
    private final DocumentId document;
    private final AnnotationSet set;
    private final AnnotatorId owner;
    private final Map<AnnotationId, Annotation> ours;
    private final Set<AnnotationId> met;
    private final Map<String, AnnotationId> local = new HashMap<>();
    private final Map<AnnotationId, Version> versions = new HashMap<>();

    /// Those that are there, spans before the relations between them.
    private final Map<AnnotationId, Annotation> present = new LinkedHashMap<>();

    /// Those that were removed there.
    private final Set<AnnotationId> gone = new HashSet<>();

    /// @param ours what the set has on the document here
    /// @param met what packets have spoken of before
    Arrivals(
            MergeDesk desk,
            DocumentId document,
            AnnotationSet set,
            Map<AnnotationId, Annotation> ours,
            Set<AnnotationId> met) {
        this.desk = desk;
        this.document = document;
        this.set = set;
        this.owner = Objects.requireNonNull(set.annotator());
        this.ours = ours;
        this.met = met;
    }

    Map<AnnotationId, Annotation> present() {
        return present;
    }

    Set<AnnotationId> gone() {
        return gone;
    }

    Version version(AnnotationId id) {
        return Objects.requireNonNull(versions.get(id));
    }

    void read(PacketDocument packet, List<Label> codebook, MergeTally tally) {
        for (Mark mark : packet.bundle().marks()) {
            tally.annotations += mark instanceof Mark.OnSpan ? 1 : 0;
            tally.relations += mark instanceof Mark.Relation ? 1 : 0;
            tally.attributes += mark.attributes().size();
            Optional<TagId> tag = desk.tag(mark, codebook);
            if (tag.isEmpty()) {
                tally.refuse(new NotTaken.Why.UnknownTag(PacketTags.layer(mark), mark.label()));
            } else if (mark instanceof Mark.Relation relation
                    && !(local.containsKey(relation.from()) && local.containsKey(relation.to()))) {
                tally.refuse(new NotTaken.Why.LooseEnd(false));
            } else {
                take(mark, tag.get(), packet);
            }
        }
        packet.versions()
                .forEach((id, version) -> {
                    if (version.removed() && !id.equals(PacketDocument.STATE)) {
                        AnnotationId here = here(original(id), null);
                        gone.add(here);
                        versions.put(here, version);
                    }
                });
    }

    private void take(Mark mark, TagId tag, PacketDocument packet) {
        AnnotationId id = here(original(mark.id()), mark);
        local.put(mark.id(), id);
        Version version = packet.versions().get(mark.id());
        versions.put(id, version == null ? Version.of(Revision.NONE) : version);
        present.put(id, annotation(mark, id, tag));
    }

    private static AnnotationId original(String id) {
        try {
            return AnnotationId.parse(id);
        } catch (IllegalArgumentException notOne) {
            throw new Refusal(
                    "an annotation has the id \"" + id + "\", which is no UUID; pack it again",
                    notOne);
        }
    }

    /// The id it goes by here. Where its own is taken by something else, it is another one, which
    /// is the same each time.
    ///
    /// @param mark `null` when it was removed there
    private AnnotationId here(AnnotationId original, @Nullable Mark mark) {
        AnnotationId other = other(original);
        if (ours.containsKey(other) || met.contains(other)) {
            return other;
        }
        Annotation there = ours.get(original);
        if (mark == null || there != null && isSameKind(there, mark)) {
            return original;
        }
        return there != null || desk.intake.annotation(original).isPresent() ? other : original;
    }

    private AnnotationId other(AnnotationId original) {
        String name = set.name() + "\n" + document.value() + "\n" + original;
        return new AnnotationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isSameKind(Annotation annotation, Mark mark) {
        return switch (mark) {
            case Mark.OnSpan _ -> annotation instanceof Annotation.OnSpan;
            case Mark.Relation _ -> annotation instanceof Annotation.Relation;
            case Mark.OnDocument _ -> annotation instanceof Annotation.OnDocument;
        };
    }

    private Annotation annotation(Mark mark, AnnotationId id, TagId tag) {
        Origin origin = desk.origin(mark.maker(), owner);
        return switch (mark) {
            case Mark.OnSpan a ->
                    new Annotation.OnSpan(
                            id,
                            document,
                            set.id(),
                            tag,
                            a.fragments(),
                            a.attributes(),
                            a.note(),
                            origin);
            case Mark.Relation a ->
                    new Annotation.Relation(
                            id,
                            document,
                            set.id(),
                            tag,
                            Objects.requireNonNull(local.get(a.from())),
                            Objects.requireNonNull(local.get(a.to())),
                            a.attributes(),
                            a.note(),
                            origin);
            case Mark.OnDocument a ->
                    new Annotation.OnDocument(
                            id, document, set.id(), tag, a.attributes(), a.note(), origin);
        };
    }
}
