package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.WorkState;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What of a document stays behind in a format that carries only some features.
final class Remainder implements Survey {

    private final Set<Feature> left;

    private Remainder(Set<Feature> left) {
        this.left = left;
    }

    /// Of a format that carries these.
    static Remainder beyond(Feature... carried) {
        Set<Feature> left = EnumSet.allOf(Feature.class);
        left.removeAll(List.of(carried));
        return new Remainder(left);
    }

    @Override
    public List<Loss> losses(Bundle bundle) {
        Losses losses = new Losses();
        addTo(losses, bundle);
        return losses.list();
    }

    void addTo(Losses losses, Bundle bundle) {
        for (Mark mark : bundle.marks()) {
            mark(losses, bundle, mark);
        }
        document(losses, bundle);
    }

    private void mark(Losses losses, Bundle bundle, Mark mark) {
        switch (mark) {
            case Mark.OnSpan span ->
                    add(losses, Feature.FRAGMENTS, span.fragments().size() > 1, bundle, mark);
            case Mark.Relation _ -> add(losses, Feature.RELATION, true, bundle, mark);
            case Mark.OnDocument _ -> add(losses, Feature.DOCUMENT_LABEL, true, bundle, mark);
        }
        int attributes = mark.attributes().size();
        if (attributes > 0 && left.contains(Feature.ATTRIBUTE)) {
            losses.add(Feature.ATTRIBUTE.kind(), attributes, () -> Excerpt.example(bundle, mark));
        }
        add(losses, Feature.NOTE, !mark.note().isEmpty(), bundle, mark);
        add(losses, Feature.ANNOTATOR, mark.maker() != null, bundle, mark);
    }

    private void add(Losses losses, Feature feature, boolean has, Bundle bundle, Mark mark) {
        if (has && left.contains(feature)) {
            losses.add(feature.kind(), 1, () -> Excerpt.example(bundle, mark));
        }
    }

    private void document(Losses losses, Bundle bundle) {
        if (left.contains(Feature.HEADING) && !bundle.headings().isEmpty()) {
            losses.add(
                    Feature.HEADING.kind(),
                    bundle.headings().size(),
                    () -> Excerpt.heading(bundle));
        }
        if (left.contains(Feature.DOCUMENT_NOTE) && !bundle.details().note().isEmpty()) {
            losses.add(Feature.DOCUMENT_NOTE.kind(), 1, () -> Excerpt.name(bundle));
        }
        if (left.contains(Feature.METADATA) && hasMetadata(bundle)) {
            losses.add(Feature.METADATA.kind(), 1, () -> Excerpt.name(bundle));
        }
    }

    /// The split is known by the file a document is in.
    private static boolean hasMetadata(Bundle bundle) {
        boolean begun = bundle.state() != null && bundle.state() != WorkState.NEW;
        return begun
                || !bundle.set().isEmpty()
                || !bundle.normalization().equals(Normalization.NONE)
                || !bundle.details().withSplit(null).withNote("").equals(Details.titled(""));
    }
}
