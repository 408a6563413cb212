package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Split;
import org.glossator.model.TagId;
import org.glossator.split.Item;
import org.glossator.split.NearDuplicates;
import org.glossator.split.Shares;
import org.glossator.split.Sharing;
import org.glossator.store.Annotated;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Documents on their way into train, dev and test: looked at on any thread, written by the
/// writer's as one step of the history.
///
/// All documents of the project are shared out, whatever is exported of them: what one export tests
/// with, no other may train on.
final class Splitting implements Bulk<Long> {

    private final Shares shares;
    private final Stamp stamp;

    Splitting(Shares shares, Stamp stamp) {
        this.shares = shares;
        this.stamp = stamp;
    }

    /// Who would get into which part.
    ///
    /// @param sets whose marks are to be spread evenly
    /// @param progress may throw to stop
    static Shares look(
            Store from, SplitPlan plan, List<AnnotationSet> sets, Consumer<Progress> progress) {
        NearDuplicates duplicates = new NearDuplicates();
        List<Item> items = new ArrayList<>();
        long all = from.documents();
        from.scan(
                sets,
                found -> {
                    Document document = found.document();
                    progress.accept(new Progress(items.size(), all, document.details().title()));
                    duplicates.add(document.id().value(), document.text());
                    items.add(item(found));
                });
        List<NearDuplicates.Pair> pairs =
                duplicates.pairs(
                        id -> from.document(new DocumentId(id)).text(),
                        () -> progress.accept(new Progress(items.size(), all, "")));
        return new Sharing(plan.parts(), plan.by(), plan.seed()).of(items, pairs);
    }

    private static Item item(Annotated found) {
        Map<TagId, Integer> tags = new HashMap<>();
        for (Annotated.Work work : found.work()) {
            for (Annotation mark : work.marks()) {
                tags.merge(mark.tag(), 1, Integer::sum);
            }
        }
        Details details = found.document().details();
        return new Item(
                found.document().id().value(),
                details.source(),
                details.date(),
                details.split(),
                tags);
    }

    /// @return how many documents were given a split
    @Override
    public Long write(Store store, Consumer<Progress> progress, Consumer<Applied> applied) {
        long given = 0;
        long done = 0;
        try (Intake intake = store.intake(stamp)) {
            for (Map.Entry<Long, Split> share : shares.splits().entrySet()) {
                progress.accept(new Progress(done++, shares.splits().size(), ""));
                DocumentId id = new DocumentId(share.getKey());
                if (store.has(id)) {
                    Details details = store.details(id);
                    if (details.split() == null) {
                        intake.change(id, details, details.withSplit(share.getValue()));
                        given++;
                    }
                }
            }
            if (given > 0) {
                applied.accept(intake.commit());
            }
        }
        return given;
    }
}
