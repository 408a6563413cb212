package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.format.PacketDocument;
import org.glossator.format.PacketHeader;
import org.glossator.format.PacketWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Refusal;
import org.glossator.model.Revision;
import org.glossator.model.Version;
import org.glossator.model.WorkState;
import org.glossator.store.Annotated;
import org.glossator.store.Merged;
import org.glossator.store.Store;
import org.glossator.store.Versions;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// One annotator's work on its way out, with how each annotation came to be. Holds one document at
/// a time, and the versions of one set.
final class Packing {

    private final Store store;
    private final AnnotationSet set;
    private final Outgoing outgoing;
    private final Versions versions;

    /// @param set of an annotator
    Packing(Store store, AnnotationSet set) {
        this.store = store;
        this.set = set;
        this.outgoing = Outgoing.of(store);
        this.versions = store.versions(set);
    }

    /// Writes a packet.
    ///
    /// @param progress told before each document; may throw to stop
    /// @throws Refusal if there is no such annotator, or more than one whom it could be
    static PackReport write(Store store, PackOrder order, Consumer<Progress> progress) {
        AnnotationSet set = set(store, order.annotator());
        Packing packing = new Packing(store, set);
        PacketHeader header =
                new PacketHeader(
                        set.name(),
                        order.made(),
                        packing.versions.latest(),
                        Program.title(),
                        store.schema(),
                        order.texts());
        long[] counts = new long[3];
        try (PacketWriter writer = PacketWriter.open(order.out(), header)) {
            packing.each(document -> {
                progress.accept(new Progress(counts[0]++, 0, document.bundle().details().title()));
                counts[1] += document.bundle().marks().size();
                counts[2] += document.versions().values().stream().filter(Version::removed).count();
                writer.add(document);
            });
            return new PackReport(set.name(), counts[0], counts[1], counts[2], writer.finish());
        }
    }

    /// The sets of annotators who have done any work.
    static List<AnnotationSet> worked(Store store) {
        Map<String, Long> marks = store.stats().bySet();
        return store.sets().stream()
                .filter(set -> set.annotator() != null)
                .filter(set ->
                        marks.getOrDefault(set.name(), 0L) > 0 || store.worked(List.of(set)) > 0)
                .toList();
    }

    private static AnnotationSet set(Store store, @Nullable String annotator) {
        if (annotator == null) {
            List<AnnotationSet> worked = worked(store);
            if (worked.size() == 1) {
                return worked.getFirst();
            }
            throw new Refusal(
                    worked.isEmpty()
                            ? "nobody has annotated in this project yet; there is nothing to pack"
                            : "several people have annotated in this project; choose one with"
                                    + " --annotator: "
                                    + names(worked));
        }
        List<AnnotationSet> all =
                store.sets().stream().filter(set -> set.annotator() != null).toList();
        return all.stream()
                .filter(set -> set.name().equals(annotator))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                "the project has no annotator "
                                        + annotator
                                        + "; it has "
                                        + (all.isEmpty() ? "none" : names(all))));
    }

    private static String names(List<AnnotationSet> sets) {
        return String.join(", ", sets.stream().map(AnnotationSet::name).toList());
    }

    /// Hands over every document on which there is, or was, any work.
    void each(Consumer<PacketDocument> sink) {
        store.scan(List.of(set), item -> document(item).ifPresent(sink));
    }

    private Optional<PacketDocument> document(Annotated item) {
        Annotated.Work work = item.work().getFirst();
        Document document = item.document();
        WorkState state = work.state() == null ? WorkState.NEW : work.state();
        List<AnnotationId> removed = versions.removed().getOrDefault(document.id(), List.of());
        boolean stated = versions.states().containsKey(worker(document.id()));
        if (work.marks().isEmpty() && removed.isEmpty() && state == WorkState.NEW && !stated) {
            return Optional.empty();
        }
        Bundle bundle = outgoing.bundle(document, set, state, work.marks());
        return Optional.of(
                new PacketDocument(
                        bundle,
                        document.sha256(),
                        versions(document, state, work.marks(), removed)));
    }

    private Versions.Work worker(DocumentId document) {
        AnnotatorId owner = set.annotator();
        return new Versions.Work(document, owner == null ? new AnnotatorId(0) : owner);
    }

    private Map<String, Version> versions(
            Document document,
            WorkState state,
            List<Annotation> marks,
            List<AnnotationId> removed) {
        Known known = new Known(document.id());
        Offsets offsets = Offsets.of(document.text());
        Revision brought = versions.brought(document.id());
        Map<String, Version> all = new HashMap<>();
        for (Annotation mark : marks) {
            Version version = versions.annotations().getOrDefault(mark.id(), Version.of(brought));
            all.put(
                    mark.id().toString(),
                    known.of(mark.id(), known.fingerprint(mark, offsets), version));
        }
        for (AnnotationId id : removed) {
            Version version = versions.annotations().get(id);
            if (version != null && version.removed()) {
                all.put(id.toString(), known.of(id, null, version));
            }
        }
        Version stated = Version.of(versions.states().getOrDefault(worker(document.id()), brought));
        all.put(PacketDocument.STATE, known.of(null, Fingerprint.of(state), stated));
        return all;
    }

    /// What has come from elsewhere keeps the revision it had there.
    private final class Known {

        private final Map<Optional<AnnotationId>, Merged> merged = new HashMap<>();

        Known(DocumentId document) {
            for (Merged one : store.merged(document, set.id())) {
                merged.put(Optional.ofNullable(one.id()), one);
            }
        }

        @Nullable Fingerprint fingerprint(Annotation mark, Offsets offsets) {
            return merged.isEmpty()
                    ? null
                    : Fingerprint.of(mark, Long.toString(mark.tag().value()), offsets::toCodePoint);
        }

        Version of(@Nullable AnnotationId id, @Nullable Fingerprint content, Version version) {
            Merged one = merged.get(Optional.ofNullable(id));
            return one != null && Objects.equals(one.content(), content)
                    ? version.at(one.revision())
                    : version;
        }
    }
}
