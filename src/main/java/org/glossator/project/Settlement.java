package org.glossator.project;

import org.glossator.curate.Adjudication;
import org.glossator.curate.Case;
import org.glossator.curate.Choice;
import org.glossator.curate.Ledger;
import org.glossator.curate.MergeStrategy;
import org.glossator.curate.Ruling;
import org.glossator.edit.Edit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes what a strategy takes by itself, document by document, and counts. What somebody has
/// decided before, and has changed since, is left to somebody.
final class Settlement {

    private final MergeStrategy strategy;
    private final Adjudication adjudication;
    private final Consumer<Edit> edits;
    private final Map<Case.Kind, Long> taken = new EnumMap<>(Case.Kind.class);
    private final Map<Case.Kind, Long> dropped = new EnumMap<>(Case.Kind.class);
    private final Map<Case.Kind, Long> left = new EnumMap<>(Case.Kind.class);
    private long documents;

    /// @param edits takes what is to be changed, in order
    Settlement(MergeStrategy strategy, Adjudication adjudication, Consumer<Edit> edits) {
        this.strategy = strategy;
        this.adjudication = adjudication;
        this.edits = edits;
    }

    /// Relations come last among the cases, when their ends are gold.
    void settle(Dossier dossier) {
        Ledger ledger = dossier.ledger();
        boolean any = false;
        for (Case one : dossier.cases()) {
            if (!ledger.isOpen(one)) {
                continue;
            }
            Optional<Choice> verdict =
                    ledger.isReady(one) && ledger.about(one).isEmpty()
                            ? strategy.verdict(one)
                            : Optional.empty();
            if (verdict.isPresent()) {
                Ruling ruling =
                        adjudication.decide(one, verdict.get(), Adjudication.Why.UNSAID, ledger);
                ruling.edits().forEach(edits);
                ledger = ledger.after(ruling);
                any = true;
            }
            count(one, verdict);
        }
        documents += any ? 1 : 0;
    }

    private void count(Case one, Optional<Choice> verdict) {
        Map<Case.Kind, Long> counts =
                verdict.map(choice -> choice instanceof Choice.Neither ? dropped : taken)
                        .orElse(left);
        counts.merge(one.kind(), 1L, Long::sum);
    }

    CurationReport report() {
        return new CurationReport(taken, dropped, left, documents);
    }
}
