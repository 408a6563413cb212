package org.glossator.project;

import org.glossator.edit.Edit;
import org.glossator.format.Label;
import org.glossator.format.PacketDocument;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentId;
import org.glossator.model.Fingerprint;
import org.glossator.model.Layer;
import org.glossator.model.Revision;
import org.glossator.model.Version;
import org.glossator.model.WorkState;
import org.glossator.store.Merged;
import org.glossator.store.Versions;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One document of one annotator's work: what is there and what is here are brought together,
/// annotation by annotation, and written as one change.
final class DocumentMerge {

    /// How much of a quote or note is told, in code units.
    private static final int TOLD = 160;

    private final MergeDesk desk;
    private final DocumentId document;
    private final AnnotationSet set;
    private final PacketDocument packet;
    private final MergeTally tally;
    private final String file;
    private final Offsets offsets;
    private final Map<AnnotationId, Annotation> ours = new LinkedHashMap<>();
    private final Map<AnnotationId, Annotation> after = new LinkedHashMap<>();
    private final Map<AnnotationId, Merged> bases = new HashMap<>();
    private final Map<AnnotationId, Merged> remembered = new LinkedHashMap<>();
    private final List<Edit> states = new ArrayList<>();
    private final Arrivals arrivals;
    private @Nullable Merged stateBase;
    private @Nullable Merged rememberedState;

    /// @param file where it comes from, for messages
    DocumentMerge(
            MergeDesk desk,
            DocumentId document,
            AnnotationSet set,
            PacketDocument packet,
            MergeTally tally,
            String file) {
        this.desk = desk;
        this.document = document;
        this.set = set;
        this.packet = packet;
        this.tally = tally;
        this.file = file;
        this.offsets = Offsets.of(packet.bundle().text());
        for (Annotation annotation : desk.store.annotations(document, set.id(), offsets)) {
            ours.put(annotation.id(), annotation);
        }
        after.putAll(ours);
        for (Merged merged : desk.store.merged(document, set.id())) {
            AnnotationId id = merged.id();
            if (id == null) {
                stateBase = merged;
            } else {
                bases.put(id, merged);
            }
        }
        this.arrivals = new Arrivals(desk, document, set, ours, bases.keySet());
    }

    void run(List<Label> codebook) {
        arrivals.read(packet, codebook, tally);
        arrivals.present()
                .forEach((id, theirs) -> {
                    if (!(theirs instanceof Annotation.Relation)) {
                        decide(id, theirs);
                    }
                });
        arrivals.gone().forEach(id -> decide(id, null));
        arrivals.present()
                .forEach((id, theirs) -> {
                    if (theirs instanceof Annotation.Relation relation) {
                        relate(relation);
                    }
                });
        holdOn();
        state();
        write();
    }

    private void relate(Annotation.Relation theirs) {
        boolean held =
                after.get(theirs.from()) instanceof Annotation.OnSpan
                        && after.get(theirs.to()) instanceof Annotation.OnSpan;
        if (held || verdict(theirs.id(), theirs) == ThreeWay.Verdict.KEEP) {
            decide(theirs.id(), theirs);
        } else {
            tally.refuse(new NotTaken.Why.LooseEnd(true));
        }
    }

    private ThreeWay.Verdict verdict(AnnotationId id, @Nullable Annotation theirs) {
        Annotation here = ours.get(id);
        Version version = arrivals.version(id);
        Version own = desk.own.annotations().get(id);
        Fingerprint said = fingerprint(theirs);
        return new ThreeWay(
                        said,
                        version.revision(),
                        fingerprint(here),
                        bases.get(id),
                        here != null && desk.isAmong(version.earlier(), here, offsets),
                        own != null && said != null && own.earlier().contains(said))
                .verdict();
    }

    private @Nullable Fingerprint fingerprint(@Nullable Annotation annotation) {
        return annotation == null ? null : MergeDesk.fingerprint(annotation, offsets);
    }

    private void decide(AnnotationId id, @Nullable Annotation theirs) {
        switch (verdict(id, theirs)) {
            case SAME -> {
                tally.unchanged += theirs == null ? 0 : 1;
                remember(id, theirs);
            }
            case TAKE -> {
                put(id, theirs);
                remember(id, theirs);
            }
            case KEEP -> {
                tally.unchanged += theirs == null ? 0 : 1;
                remember(id, theirs);
            }
            case CONFLICT -> {
                Annotation here = ours.get(id);
                tell(
                        here == null ? theirs : here,
                        new MergeConflict.What.Annotated(side(here), side(theirs)));
                if (desk.order.conflicts() == MergeOrder.Conflicts.THEIRS) {
                    put(id, theirs);
                }
                if (desk.order.conflicts() != MergeOrder.Conflicts.TELL) {
                    remember(id, theirs);
                }
            }
        }
    }

    private void put(AnnotationId id, @Nullable Annotation theirs) {
        if (theirs == null) {
            after.remove(id);
        } else {
            after.put(id, theirs);
        }
    }

    /// Only what is newer than what is known already.
    private void remember(AnnotationId id, @Nullable Annotation theirs) {
        Merged known = bases.get(id);
        Merged said = new Merged(id, arrivals.version(id).revision(), fingerprint(theirs));
        if (isNews(said, known)) {
            remembered.put(id, said);
        }
    }

    private static boolean isNews(Merged said, @Nullable Merged known) {
        return known == null
                || !said.equals(known) && said.revision().compareTo(known.revision()) >= 0;
    }

    /// Tells of a conflict.
    ///
    /// @param at what stands where it is, if anything does
    private void tell(@Nullable Annotation at, MergeConflict.What what) {
        Span span =
                at instanceof Annotation.OnSpan mark ? mark.fragments().getFirst() : new Span(0, 0);
        MergePlace place = desk.fresh.contains(document) ? null : new MergePlace(document, span);
        tally.conflict(new MergeConflict(file, packet.bundle().details().title(), place, what));
    }

    private MergeConflict.@Nullable Side side(@Nullable Annotation annotation) {
        return switch (annotation) {
            case null -> null;
            case Annotation.OnSpan span ->
                    side(span, Layer.Spans.class, span.span().of(packet.bundle().text()));
            case Annotation.Relation relation -> side(relation, Layer.Relations.class, "");
            case Annotation.OnDocument label -> side(label, Layer.Documents.class, "");
        };
    }

    private MergeConflict.Side side(
            Annotation annotation, Class<? extends Layer> layer, String quote) {
        return new MergeConflict.Side(
                layer, desk.tagName(annotation), oneLine(quote), oneLine(annotation.note()));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= TOLD ? line : line.substring(0, TOLD) + "…";
    }

    /// A span that was removed there may hold relations here that nobody there knew of.
    private void holdOn() {
        for (Annotation annotation : List.copyOf(after.values())) {
            if (annotation instanceof Annotation.Relation relation
                    && !(after.containsKey(relation.from()) && after.containsKey(relation.to()))) {
                Annotation end =
                        ours.get(
                                after.containsKey(relation.from())
                                        ? relation.to()
                                        : relation.from());
                tell(end, new MergeConflict.What.Held(desk.tagName(relation)));
                if (desk.order.conflicts() == MergeOrder.Conflicts.THEIRS) {
                    after.remove(relation.id());
                } else {
                    restore(relation.from());
                    restore(relation.to());
                }
            }
        }
    }

    private void restore(AnnotationId end) {
        Annotation span = ours.get(end);
        if (!after.containsKey(end) && span != null) {
            after.put(end, span);
            if (desk.order.conflicts() == MergeOrder.Conflicts.TELL) {
                remembered.remove(end);
            }
        }
    }

    private void state() {
        AnnotatorId owner = Objects.requireNonNull(set.annotator());
        WorkState theirs = packet.bundle().state();
        Version version = packet.versions().get(PacketDocument.STATE);
        if (theirs == null || version == null) {
            return;
        }
        WorkState here = desk.store.state(document, owner);
        Merged said = new Merged(null, version.revision(), Fingerprint.of(theirs));
        ThreeWay.Verdict verdict = verdict(said, here, owner);
        boolean conflict = verdict == ThreeWay.Verdict.CONFLICT;
        if (conflict) {
            tell(null, new MergeConflict.What.State(here, theirs));
        }
        if (verdict == ThreeWay.Verdict.TAKE
                || conflict && desk.order.conflicts() == MergeOrder.Conflicts.THEIRS) {
            states.add(new Edit.SetState(document, owner, here, theirs));
            tally.states++;
        }
        boolean open = conflict && desk.order.conflicts() == MergeOrder.Conflicts.TELL;
        if (!open && isNews(said, stateBase)) {
            rememberedState = said;
        }
    }

    /// Where no packet has spoken of the state, the newer one counts.
    private ThreeWay.Verdict verdict(Merged said, WorkState here, AnnotatorId owner) {
        Revision since =
                desk.own.states().getOrDefault(new Versions.Work(document, owner), Revision.NONE);
        boolean newer = here == WorkState.NEW || said.revision().compareTo(since) > 0;
        return new ThreeWay(
                        said.content(),
                        said.revision(),
                        Fingerprint.of(here),
                        stateBase,
                        newer,
                        !newer)
                .verdict();
    }

    private void write() {
        Rewriting rewriting = Rewriting.of(ours, after);
        tally.added += rewriting.added();
        tally.changed += rewriting.changed();
        tally.removed += rewriting.removed();
        List<Edit> edits = new ArrayList<>(rewriting.edits());
        edits.addAll(states);
        if (!edits.isEmpty()) {
            desk.intake.change(document, new Edit.Batch(edits));
        }
        remembered.values().forEach(one -> desk.intake.remember(document, set.id(), one));
        if (rememberedState != null) {
            desk.intake.remember(document, set.id(), rememberedState);
        }
    }
}
