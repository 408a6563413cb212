package org.glossator.project;

/// The door for how far annotators agree. Safe from any thread.
///
/// Answers come on the executor the project publishes on.
public final class Agreements {

    private final Project project;

    Agreements(Project project) {
        this.project = project;
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
