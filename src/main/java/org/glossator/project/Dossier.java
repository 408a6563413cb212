package org.glossator.project;

import org.glossator.curate.Case;
import org.glossator.curate.Comparison;
import org.glossator.curate.Ledger;
import org.glossator.model.Annotation;
import org.glossator.model.Decision;
import org.glossator.model.Document;
import org.glossator.model.SetId;
import org.glossator.model.WorkState;
import org.glossator.store.Annotated;

import java.util.ArrayList;
import java.util.List;

/// One document on an adjudicator's desk.
///
/// @param participants who took part
/// @param cases of those who took part; none when they are too few
/// @param waits whether there would be enough of them, had all who have begun finished
record Dossier(
        Document document,
        List<SetId> participants,
        List<Case> cases,
        Ledger ledger,
        boolean waits) {

    /// @param works what the sets that are compared have
    /// @param gold what the gold set has
    /// @param decisions about the document
    static Dossier of(
            Document document,
            List<Annotated.Work> works,
            CurationOrder order,
            List<Annotation> gold,
            List<Decision> decisions) {
        List<SetId> taking = new ArrayList<>();
        List<Annotation> marks = new ArrayList<>();
        int begun = 0;
        for (Annotated.Work work : works) {
            begun += counts(work, true) ? 1 : 0;
            if (counts(work, order.unfinished())) {
                taking.add(work.set().id());
                marks.addAll(work.marks());
            }
        }
        boolean enough = taking.size() >= order.participants();
        return new Dossier(
                document,
                enough ? taking : List.of(),
                enough ? Comparison.of(taking, marks) : List.of(),
                new Ledger(marks, gold, decisions),
                !enough && begun >= order.participants());
    }

    /// A set that belongs to nobody has no state: what it has is what it has.
    private static boolean counts(Annotated.Work work, boolean unfinished) {
        WorkState state = work.state();
        return switch (state) {
            case null -> !work.marks().isEmpty();
            case FINISHED -> true;
            case IN_PROGRESS -> unfinished;
            case NEW, IGNORED -> false;
        };
    }

    /// What waits for somebody, in the order of the text.
    List<Matter> open() {
        return cases.stream().filter(ledger::isOpen).map(this::matter).toList();
    }

    private Matter matter(Case one) {
        List<Decision> about = ledger.about(one);
        return new Matter(
                one, document.details().title(), about, ledger.gold(about), ledger.isReady(one));
    }
}
