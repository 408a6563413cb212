package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Many places on their way to one tag. Lives on the writer thread.
///
/// Texts are frozen, so places that were found earlier still are where they were; what was tagged
/// since is passed over.
final class Tagging implements Bulk<TagReport> {

    private final TagOrder order;
    private final AnnotationSet set;
    private final Stamp stamp;
    private final Ids ids;
    private long tagged;
    private long documents;
    private long passedOver;

    Tagging(TagOrder order, AnnotationSet set, Stamp stamp, Ids ids) {
        this.order = order;
        this.set = set;
        this.stamp = stamp;
        this.ids = ids;
    }

    @Override
    public TagReport write(Store store, Consumer<Progress> progress, Consumer<Applied> applied) {
        try (Intake intake = store.intake(stamp)) {
            long done = 0;
            for (TagOrder.Places places : order.places()) {
                progress.accept(new Progress(done++, order.places().size(), ""));
                tag(places, store, intake);
            }
            if (tagged > 0) {
                applied.accept(intake.commit());
            }
        }
        return new TagReport(tagged, documents, passedOver);
    }

    private void tag(TagOrder.Places places, Store store, Intake intake) {
        DocumentId document = places.document();
        List<Annotation> fresh = store.has(document) ? fresh(places, store) : List.of();
        if (!fresh.isEmpty()) {
            intake.add(document, store.document(document).text(), fresh);
            documents++;
        }
        tagged += fresh.size();
        passedOver += places.spans().size() - fresh.size();
    }

    private List<Annotation> fresh(TagOrder.Places places, Store store) {
        Set<List<Span>> present = new HashSet<>();
        for (Annotation annotation : store.annotations(places.document(), set.id())) {
            if (annotation instanceof Annotation.OnSpan onSpan
                    && onSpan.tag().equals(order.tag())) {
                present.add(onSpan.fragments());
            }
        }
        List<Annotation> fresh = new ArrayList<>();
        for (Span span : places.spans()) {
            List<Span> fragments = List.of(span);
            if (present.add(fragments)) {
                fresh.add(annotation(places.document(), fragments));
            }
        }
        return fresh;
    }

    private Annotation annotation(DocumentId document, List<Span> fragments) {
        return new Annotation.OnSpan(
                ids.next(),
                document,
                set.id(),
                order.tag(),
                fragments,
                Map.of(),
                "",
                new Origin(stamp.annotator(), stamp.at()));
    }
}
