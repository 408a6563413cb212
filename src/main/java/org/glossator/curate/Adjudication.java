package org.glossator.curate;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Decision;
import org.glossator.model.DecisionId;
import org.glossator.model.Origin;
import org.glossator.model.SetId;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// An adjudicator at work: turns choices into edits of the gold set. No other set is touched.
///
/// Where the gold set has something from an earlier decision, its annotations are changed rather
/// than taken out and put in, so that what holds on to them stays.
///
/// @param gold the gold set
/// @param origin who decides, and when
/// @param ids new ones for gold annotations
/// @param decisionIds new ones for decisions
public record Adjudication(
        SetId gold, Origin origin, Supplier<AnnotationId> ids, Supplier<DecisionId> decisionIds) {

    /// @param reason one of the project's reason codes, or empty
    /// @param note free words, or empty
    public record Why(String reason, String note) {
        public static final Why UNSAID = new Why("", "");
    }

    /// @throws IllegalArgumentException if the case is not ready for a decision
    public Ruling decide(Case one, Choice choice, Why why, Ledger ledger) {
        List<Decision> about = ledger.about(one);
        Turn turn = new Turn(ledger);
        List<AnnotationId> came = turn.run(ledger.replaceable(about), wanted(one, choice, ledger));
        Decision decision =
                new Decision(
                        about.isEmpty() ? decisionIds.get() : about.getFirst().id(),
                        one.document(),
                        choice.outcome(),
                        ledger.seen(one),
                        came,
                        why.reason(),
                        why.note(),
                        about.stream().flatMap(old -> old.answers().stream()).distinct().toList(),
                        origin);
        List<Edit> edits = new ArrayList<>(turn.edits());
        about.stream().skip(1).forEach(old -> edits.add(new Edit.Decide(old, null)));
        edits.add(new Edit.Decide(about.isEmpty() ? null : about.getFirst(), decision));
        return new Ruling(edits, decision, about, turn.gold());
    }

    /// What the gold set is to have, as new annotations of its own.
    private List<Annotation> wanted(Case one, Choice choice, Ledger ledger) {
        if (!ledger.isReady(one)) {
            throw new IllegalArgumentException("nothing is decided yet about the relation's ends");
        }
        return choice.marks().stream().map(mark -> copy(one, mark, ledger)).toList();
    }

    private Annotation copy(Case one, Annotation mark, Ledger ledger) {
        return switch (mark) {
            case Annotation.OnSpan span ->
                    new Annotation.OnSpan(
                            ids.get(),
                            span.document(),
                            gold,
                            span.tag(),
                            span.fragments(),
                            span.attributes(),
                            "",
                            origin);
            case Annotation.Relation relation -> {
                Case.Ends ends = one.ends();
                if (ends == null) {
                    throw new IllegalArgumentException("a relation for what is none");
                }
                yield new Annotation.Relation(
                        ids.get(),
                        relation.document(),
                        gold,
                        relation.tag(),
                        ledger.end(ends.from()).orElseThrow().id(),
                        ledger.end(ends.to()).orElseThrow().id(),
                        relation.attributes(),
                        "",
                        origin);
            }
            case Annotation.OnDocument label ->
                    new Annotation.OnDocument(
                            ids.get(),
                            label.document(),
                            gold,
                            label.tag(),
                            label.attributes(),
                            "",
                            origin);
        };
    }
}
