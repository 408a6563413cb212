package org.glossator.project;

import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The door for how far annotators agree. Safe from any thread.
///
/// Answers come on the executor the project publishes on.
public final class Agreements {

    private final Project project;
    private final Asking asking;

    Agreements(Project project, Asking asking) {
        this.project = project;
        this.asking = asking;
    }

    /// The sets that have marks, and can be compared.
    public CompletableFuture<List<AnnotationSet>> sets() {
        return asking.ask(store -> {
            Map<String, Long> used = store.stats().bySet();
            return store.sets().stream().filter(set -> used.containsKey(set.name())).toList();
        });
    }

    /// What several sets made of one document.
    ///
    /// @param sets names; empty for all that have marks there. At most [Comparison#MOST] are read;
    ///   names of others are passed over
    public Job<Comparison> comparison(DocumentId document, Set<String> sets) {
        return project.look("glossator-comparison", (from, _) -> from.comparison(document, sets));
    }

    /// The numbers, with their intervals.
    public Job<AgreementReport> figures(AgreementOrder order) {
        return project.look("glossator-agreement", (from, job) -> from.agreement(order, job::step));
    }

    /// The places that stand behind them.
    public Job<Disagreements> differences(AgreementOrder order) {
        return project.look(
                "glossator-agreement", (from, job) -> from.differences(order, job::step));
    }
}
