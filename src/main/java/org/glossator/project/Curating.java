package org.glossator.project;

import org.glossator.curate.Adjudication;
import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Decision;
import org.glossator.model.DecisionId;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.Refusal;
import org.glossator.model.SetId;
import org.glossator.model.WorkState;
import org.glossator.store.Annotated;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Documents as they come to an adjudicator: what each set has, what is gold, and what was decided.
final class Curating {

    /// What the gold set of a new project is called.
    static final String GOLD = "gold";

    private final Store store;
    private final CurationOrder order;
    private final List<AnnotationSet> sets;
    private final @Nullable AnnotationSet gold;

    /// @throws Refusal if one of the sets is not there
    Curating(Store store, CurationOrder order) {
        this.store = store;
        this.order = order;
        List<AnnotationSet> all = store.sets();
        this.sets =
                order.sets().isEmpty()
                        ? all.stream().filter(Curating::isCompared).toList()
                        : order.sets().stream().map(name -> named(all, name)).toList();
        this.gold = gold(all).orElse(null);
    }

    /// Those of annotators, and those that came in from elsewhere.
    private static boolean isCompared(AnnotationSet set) {
        return set.kind() == AnnotationSet.Kind.ANNOTATOR
                || set.kind() == AnnotationSet.Kind.IMPORTED;
    }

    private static AnnotationSet named(List<AnnotationSet> all, String name) {
        return all.stream()
                .filter(set -> set.kind() != AnnotationSet.Kind.GOLD && set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("the project has no annotation set " + name));
    }

    /// The set that holds what was decided, once something was.
    static Optional<AnnotationSet> gold(List<AnnotationSet> sets) {
        return sets.stream().filter(set -> set.kind() == AnnotationSet.Kind.GOLD).findFirst();
    }

    /// An adjudicator at work.
    static Adjudication adjudication(SetId gold, Stamp stamp, Ids ids) {
        return new Adjudication(
                gold,
                new Origin(stamp.annotator(), stamp.at()),
                ids::next,
                () -> new DecisionId(ids.next().value()));
    }

    /// Where an edit of a ruling is made.
    static DocumentId document(Edit edit) {
        return Objects.requireNonNull(edit.focus(), "an edit of no document").document();
    }

    /// Hands over all documents, in one pass.
    ///
    /// @param progress may throw to stop
    void run(Consumer<Dossier> sink, Consumer<Progress> progress) {
        List<AnnotationSet> read = new ArrayList<>(sets);
        if (gold != null) {
            read.add(gold);
        }
        Set<DocumentId> decided = new HashSet<>(store.decided());
        long all = store.documents();
        long[] done = {0};
        store.scan(
                read,
                item -> {
                    progress.accept(new Progress(done[0]++, all, ""));
                    sink.accept(dossier(item, decided.contains(item.document().id())));
                });
    }

    private Dossier dossier(Annotated item, boolean decided) {
        Document document = item.document();
        List<Decision> decisions =
                decided ? store.decisions(document.id(), Offsets.of(document.text())) : List.of();
        List<Annotated.Work> works = item.work();
        List<Annotation> golden = gold == null ? List.of() : works.getLast().marks();
        return Dossier.of(document, works.subList(0, sets.size()), order, golden, decisions);
    }

    /// One document as it is now; empty if it has gone.
    Optional<Dossier> of(DocumentId id) {
        if (!store.has(id)) {
            return Optional.empty();
        }
        Document document = store.document(id);
        Offsets offsets = Offsets.of(document.text());
        List<Annotated.Work> works =
                sets.stream()
                        .map(set ->
                                new Annotated.Work(
                                        set,
                                        state(id, set),
                                        store.annotations(id, set.id(), offsets)))
                        .toList();
        List<Annotation> golden =
                gold == null ? List.of() : store.annotations(id, gold.id(), offsets);
        return Optional.of(
                Dossier.of(document, works, order, golden, store.decisions(id, offsets)));
    }

    private @Nullable WorkState state(DocumentId document, AnnotationSet set) {
        return set.annotator() == null ? null : store.state(document, set.annotator());
    }

    /// What waits for an adjudicator.
    ///
    /// @param progress may throw to stop
    Docket docket(Consumer<Progress> progress) {
        Tray tray = new Tray();
        run(tray::add, progress);
        return tray.docket(sets);
    }

    /// The same of one document.
    Docket docket(DocumentId id) {
        Tray tray = new Tray();
        of(id).ifPresent(tray::add);
        return tray.docket(sets);
    }

    private static final class Tray {
        private final List<Matter> open = new ArrayList<>();
        private final Set<SetId> participants = new HashSet<>();
        private long decided;
        private long documents;
        private long waiting;

        void add(Dossier dossier) {
            List<Matter> matters = dossier.open();
            open.addAll(matters);
            participants.addAll(dossier.participants());
            decided += dossier.cases().size() - matters.size();
            documents += dossier.cases().isEmpty() ? 0 : 1;
            waiting += dossier.waits() ? 1 : 0;
        }

        Docket docket(List<AnnotationSet> sets) {
            List<AnnotationSet> taking =
                    sets.stream().filter(set -> participants.contains(set.id())).toList();
            return new Docket(taking, open, decided, documents, waiting);
        }
    }
}
