package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.format.Bundle;
import org.glossator.format.Label;
import org.glossator.format.Packet;
import org.glossator.format.PacketDocument;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.Refusal;
import org.glossator.store.Intake;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// One merge of packets and colleagues' projects: one transaction, one step of the history. A file
/// that is refused leaves nothing behind; the others stay. Lives on the writer thread and holds one
/// document at a time.
final class Merging implements Bulk<MergePlan> {

    private final Path file;
    private final MergeOrder order;
    private final Stamp stamp;
    private final boolean keep;

    /// @param file the project itself
    /// @param keep whether what is merged stays; if not, this is a preview
    Merging(Path file, MergeOrder order, Stamp stamp, boolean keep) {
        this.file = file;
        this.order = order;
        this.stamp = stamp;
        this.keep = keep;
    }

    @Override
    public MergePlan write(Store store, Consumer<Progress> progress, Consumer<Applied> applied) {
        MergeTally tally = new MergeTally();
        try (Intake intake = store.intake(stamp)) {
            MergeDesk desk = new MergeDesk(store, intake, order, stamp);
            boolean written = false;
            long done = 0;
            for (Consumer<MergeTally> part : parts(desk, tally, progress)) {
                progress.accept(new Progress(done++, order.files().size(), ""));
                written |= take(part, desk, tally);
            }
            if (keep && written) {
                applied.accept(intake.commit());
            }
        }
        return tally.plan();
    }

    /// Every packet that is whole, and every project. Packets that bring their texts go before
    /// those that need them, and older ones before newer ones, so that the order in which files are
    /// named makes no difference; projects come last.
    private List<Consumer<MergeTally>> parts(
            MergeDesk desk, MergeTally tally, Consumer<Progress> progress) {
        List<Packet> packets = new ArrayList<>();
        List<Consumer<MergeTally>> projects = new ArrayList<>();
        for (Path path : order.files()) {
            if (isProject(path)) {
                projects.add(own -> project(path, desk, own, progress));
            } else {
                opened(path, tally).ifPresent(packets::add);
            }
        }
        packets.sort(
                Comparator.comparing((Packet packet) -> !packet.texts())
                        .thenComparing(Packet::latest));
        List<Consumer<MergeTally>> parts = new ArrayList<>();
        packets.forEach(packet -> parts.add(own -> packet(packet, desk, own, progress)));
        parts.addAll(projects);
        return parts;
    }

    private static Optional<Packet> opened(Path path, MergeTally tally) {
        try {
            return Optional.of(Packet.open(path));
        } catch (Refusal.Environment e) {
            throw e;
        } catch (Refusal refusal) {
            tally.refuse(new NotTaken.File(String.valueOf(refusal.getMessage())));
            return Optional.empty();
        }
    }

    /// @return whether it was taken
    private static boolean take(Consumer<MergeTally> part, MergeDesk desk, MergeTally tally) {
        MergeTally own = new MergeTally();
        desk.intake.mark();
        try {
            part.accept(own);
        } catch (Refusal.Environment e) {
            throw e;
        } catch (Refusal refusal) {
            desk.intake.back();
            desk.back();
            tally.refuse(new NotTaken.File(String.valueOf(refusal.getMessage())));
            return false;
        }
        tally.add(own);
        return true;
    }

    private static boolean isProject(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".glossa");
    }

    private void packet(
            Packet packet, MergeDesk desk, MergeTally tally, Consumer<Progress> progress) {
        Incoming incoming =
                new Incoming(desk, packet.name(), packet.annotator(), packet.labels(), tally);
        packet.read(
                sha256 ->
                        desk.intake
                                .byHash(sha256)
                                .map(document -> desk.store.document(document).text()),
                item -> {
                    switch (item) {
                        case Packet.Item.Whole(PacketDocument document) -> {
                            progress.accept(
                                    new Progress(
                                            tally.documents,
                                            packet.documents(),
                                            document.bundle().details().title()));
                            incoming.take(document);
                        }
                        case Packet.Item.Textless textless -> incoming.refuse(textless);
                    }
                });
    }

    /// A colleague's project is a packet of each of its annotators.
    private void project(Path path, MergeDesk desk, MergeTally tally, Consumer<Progress> progress) {
        try {
            if (Files.exists(path) && Files.isSameFile(path, file)) {
                throw new Refusal(path + ": the project itself; choose that of a colleague");
            }
        } catch (IOException e) {
            throw new Refusal.Environment(path + ": the file cannot be read", e);
        }
        try (Store theirs = ProjectFile.reader(path)) {
            for (AnnotationSet set : Packing.worked(theirs)) {
                List<Label> codebook = Outgoing.codebook(theirs.schema());
                Incoming incoming = new Incoming(desk, path, set.name(), codebook, tally);
                new Packing(theirs, set)
                        .each(document -> {
                            progress.accept(
                                    new Progress(
                                            tally.documents,
                                            0,
                                            document.bundle().details().title()));
                            incoming.take(document);
                        });
            }
        }
    }

    /// One annotator's work on its way in.
    private static final class Incoming {

        private final MergeDesk desk;
        private final String name;
        private final String annotator;
        private final List<Label> codebook;
        private final MergeTally tally;

        Incoming(
                MergeDesk desk,
                Path name,
                String annotator,
                List<Label> codebook,
                MergeTally tally) {
            this.desk = desk;
            this.name = name.toString();
            this.annotator = annotator;
            this.codebook = codebook;
            this.tally = tally;
            desk.store.annotators().stream()
                    .filter(known -> !known.name().equals(annotator))
                    .filter(known -> known.name().strip().equalsIgnoreCase(annotator.strip()))
                    .forEach(known ->
                            tally.warn(
                                    this.name
                                            + ": the work of “"
                                            + annotator
                                            + "” and that of “"
                                            + known.name()
                                            + "” are kept apart, since their names are not the"
                                            + " same"));
        }

        void take(PacketDocument document) {
            tally.documents++;
            Bundle bundle = document.bundle();
            Names.require(name, bundle);
            Optional<DocumentId> known = desk.intake.byHash(document.sha256());
            if (known.isEmpty() && !isNew(bundle)) {
                return;
            }
            DocumentId here = known.orElseGet(() -> add(document));
            known.ifPresent(one -> note(one, bundle.details()));
            AnnotationSet set = desk.set(annotator);
            new DocumentMerge(desk, here, set, document, tally, name).run(codebook);
        }

        private boolean isNew(Bundle bundle) {
            Details details = bundle.details();
            Optional<Namesakes.Found> namesake =
                    desk.namesakes.find(bundle.id(), details.title(), details.url(), bundle.text());
            namesake.ifPresent(found ->
                    tally.refuse(found.difference().told(name, details.title(), found.document())));
            return namesake.isEmpty();
        }

        private DocumentId add(PacketDocument document) {
            Bundle bundle = document.bundle();
            DocumentId added =
                    desk.intake.add(
                            bundle.id(),
                            bundle.details(),
                            bundle.text(),
                            document.sha256(),
                            bundle.normalization());
            desk.intake.addHeadings(added, bundle.text(), bundle.headings());
            desk.namesakes.add(
                    added, bundle.id(), bundle.details().title(), bundle.details().url());
            desk.fresh.add(added);
            tally.fresh++;
            return added;
        }

        /// A note on the article comes along where there is none.
        private void note(DocumentId document, Details theirs) {
            Details here = desk.store.details(document);
            if (theirs.note().isEmpty() || theirs.note().equals(here.note())) {
                return;
            }
            if (here.note().isEmpty()) {
                desk.intake.change(document, here, here.withNote(theirs.note()));
            } else {
                tally.warn(
                        name
                                + ": “"
                                + here.title()
                                + "”: their note on the article is not yours, which stays: "
                                + theirs.note().replaceAll("\\s+", " "));
            }
        }

        void refuse(Packet.Item.Textless textless) {
            tally.documents++;
            boolean namesake =
                    desk.namesakes.has(textless.name(), textless.title(), textless.url());
            tally.refuse(new NotTaken.NoText(name, textless.title(), namesake));
        }
    }
}
