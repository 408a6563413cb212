package org.glossator.format;

import java.util.List;

/// What of a document is left behind when it becomes tokens with one tag each.
final class ConllLosses {

    /// Fragments are trouble only where the span stays.
    private static final Remainder REMAINDER = Remainder.beyond(Feature.FRAGMENTS);

    private ConllLosses() {}

    static List<Loss> of(Bundle bundle, TokenLayout layout) {
        Losses losses = new Losses();
        for (TokenLayout.Trouble trouble : layout.troubles()) {
            losses.add(trouble.kind(), 1, () -> Excerpt.example(bundle, trouble.mark()));
        }
        REMAINDER.addTo(losses, bundle);
        return losses.list();
    }
}
