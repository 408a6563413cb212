package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.model.TagId;
import org.glossator.store.Intake;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Many places of an inconsistency on their way to being marked alike, as one step. Lives on the
/// writer thread.
///
/// Only marks of the annotator at work change. A place that is not as it was when it was looked at
/// is passed over, and so is one that would become the same as another mark.
final class Mending implements Bulk<MendReport> {

    private final List<Mend> mends;
    private final AnnotationSet own;
    private final Stamp stamp;
    private final Ids ids;
    private long mended;
    private long documents;

    Mending(List<Mend> mends, AnnotationSet own, Stamp stamp, Ids ids) {
        this.mends = List.copyOf(mends);
        this.own = own;
        this.stamp = stamp;
        this.ids = ids;
    }

    @Override
    public MendReport write(Store store, Consumer<Progress> progress, Consumer<Applied> applied) {
        Map<DocumentId, List<Mend>> byDocument = new LinkedHashMap<>();
        for (Mend mend : mends) {
            byDocument.computeIfAbsent(mend.document(), _ -> new ArrayList<>()).add(mend);
        }
        try (Intake intake = store.intake(stamp)) {
            long done = 0;
            for (Map.Entry<DocumentId, List<Mend>> in : byDocument.entrySet()) {
                progress.accept(new Progress(done++, byDocument.size(), ""));
                if (store.has(in.getKey())) {
                    mend(in.getKey(), in.getValue(), store, intake);
                }
            }
            if (mended > 0) {
                applied.accept(intake.commit());
            }
        }
        return new MendReport(mended, documents, mends.size() - mended);
    }

    /// What a mark says and where: two of the same would be one too many.
    private record Said(TagId tag, List<Span> fragments) {
        static Said of(Annotation.OnSpan mark) {
            return new Said(mark.tag(), mark.fragments());
        }
    }

    private void mend(DocumentId document, List<Mend> some, Store store, Intake intake) {
        Map<Object, Annotation.OnSpan> present = new HashMap<>();
        Set<Said> said = new HashSet<>();
        for (Annotation annotation : store.annotations(document, own.id())) {
            if (annotation instanceof Annotation.OnSpan mark) {
                present.put(mark.id(), mark);
                said.add(Said.of(mark));
            }
        }
        List<Annotation> fresh = new ArrayList<>();
        long before = mended;
        for (Mend mend : some) {
            switch (mend) {
                case Mend.Tag tag when isOwn(mend) -> {
                    Annotation.OnSpan mark = mark(tag);
                    if (said.add(Said.of(mark))) {
                        fresh.add(mark);
                        mended++;
                    }
                }
                case Mend.Change(Annotation.OnSpan was, Annotation.OnSpan will)
                        when isOwn(mend) && was.equals(present.get(was.id())) -> {
                    if (said.add(Said.of(will))) {
                        said.remove(Said.of(was));
                        intake.replace(was, will);
                        mended++;
                    }
                }
                case Mend.Tag _, Mend.Change _ -> {}
            }
        }
        if (!fresh.isEmpty()) {
            intake.add(document, store.document(document).text(), fresh);
        }
        documents += mended > before ? 1 : 0;
    }

    private boolean isOwn(Mend mend) {
        return mend.set().equals(own.id());
    }

    private Annotation.OnSpan mark(Mend.Tag tag) {
        return new Annotation.OnSpan(
                ids.next(),
                tag.document(),
                own.id(),
                tag.tag(),
                List.of(tag.span()),
                Map.of(),
                "",
                new Origin(stamp.annotator(), stamp.at()));
    }
}
