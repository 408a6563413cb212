package org.glossator.project;

import org.glossator.curate.MergeStrategy;
import org.glossator.edit.Applied;
import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Everything that a strategy takes by itself, on its way into the gold set, as one step. Lives on
/// the writer thread.
final class Settling implements Bulk<CurationReport> {

    private final CurationOrder order;
    private final MergeStrategy strategy;
    private final Stamp stamp;
    private final Ids ids;

    Settling(CurationOrder order, MergeStrategy strategy, Stamp stamp, Ids ids) {
        this.order = order;
        this.strategy = strategy;
        this.stamp = stamp;
        this.ids = ids;
    }

    @Override
    public CurationReport write(
            Store store, Consumer<Progress> progress, Consumer<Applied> applied) {
        List<DocumentId> concerned = concerned(store, progress);
        try (Intake intake = store.intake(stamp)) {
            AnnotationSet gold =
                    Curating.gold(store.sets())
                            .orElseGet(() -> intake.set(Curating.GOLD, AnnotationSet.Kind.GOLD));
            Settlement settlement =
                    new Settlement(
                            strategy,
                            Curating.adjudication(gold.id(), stamp, ids),
                            edit -> intake.change(Curating.document(edit), edit));
            Curating curating = new Curating(store, order);
            long done = 0;
            for (DocumentId document : concerned) {
                progress.accept(new Progress(done++, concerned.size(), ""));
                curating.of(document).ifPresent(settlement::settle);
            }
            CurationReport report = settlement.report();
            if (report.documents() > 0) {
                applied.accept(intake.commit());
            }
            return report;
        }
    }

    /// A pass that only reads costs far less than asking for each document.
    private List<DocumentId> concerned(Store store, Consumer<Progress> progress) {
        List<DocumentId> concerned = new ArrayList<>();
        new Curating(store, order)
                .run(
                        dossier -> {
                            if (dossier.cases().stream().anyMatch(dossier.ledger()::isOpen)) {
                                concerned.add(dossier.document().id());
                            }
                        },
                        progress);
        return concerned;
    }
}
