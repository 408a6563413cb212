package org.glossator.suggest;

import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.List;

/// Says what could be tagged in a text, from what was tagged elsewhere. Immutable, so safe from any
/// thread; the segmentation given is used on the calling one.
public sealed interface Tagger permits Dictionary, SequenceTagger, Combined {

    /// From which confidence on something is worth showing.
    double SHOWN = 0.3;

    /// What could be tagged within `range`, in text order.
    List<Suggestion> suggest(Segmentation text, Span range);
}
