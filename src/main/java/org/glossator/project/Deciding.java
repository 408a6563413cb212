package org.glossator.project;

import org.glossator.curate.Adjudication;
import org.glossator.curate.Case;
import org.glossator.curate.Choice;
import org.glossator.curate.Ruling;
import org.glossator.edit.Applied;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Refusal;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.util.function.Consumer;

/// One choice on its way into the gold set. Lives on the writer thread.
final class Deciding implements Bulk<Ruling> {

    private final CurationOrder order;
    private final Case one;
    private final Choice choice;
    private final Adjudication.Why why;
    private final Stamp stamp;
    private final Ids ids;

    Deciding(
            CurationOrder order,
            Case one,
            Choice choice,
            Adjudication.Why why,
            Stamp stamp,
            Ids ids) {
        this.order = order;
        this.one = one;
        this.choice = choice;
        this.why = why;
        this.stamp = stamp;
        this.ids = ids;
    }

    /// @throws Refusal if somebody has something else there by now, or a relation is not ready
    @Override
    public Ruling write(Store store, Consumer<Progress> progress, Consumer<Applied> applied) {
        Dossier now =
                new Curating(store, order)
                        .of(one.document())
                        .filter(dossier -> dossier.cases().contains(one))
                        .orElseThrow(() ->
                                new Refusal("this place has changed since; look at it again"));
        if (!now.ledger().isReady(one)) {
            throw new Refusal("decide first about what the relation connects");
        }
        AnnotationSet gold =
                Curating.gold(store.sets())
                        .orElseGet(() -> store.set(Curating.GOLD, AnnotationSet.Kind.GOLD));
        Adjudication adjudication = Curating.adjudication(gold.id(), stamp, ids);
        Ruling ruling = adjudication.decide(one, choice, why, now.ledger());
        applied.accept(store.apply(ruling.edit(), stamp));
        return ruling;
    }
}
