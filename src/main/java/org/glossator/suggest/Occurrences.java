package org.glossator.suggest;

import org.glossator.text.Fold;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds every place of some words in one text after another.
///
/// Places do not overlap; of two that would, the first counts. None begins or ends inside a
/// grapheme. Confined to one thread at a time, because of the stems it remembers.
public final class Occurrences {

    private final Wanted wanted;
    private final Fold fold;
    private final String folded;
    private final Map<String, Optional<Inflections>> inflections = new HashMap<>();

    public Occurrences(Wanted wanted) {
        this.wanted = wanted;
        this.fold = wanted.fold();
        this.folded = fold.of(wanted.words());
    }

    /// All places in text order, in UTF-16 code units.
    ///
    /// @param language BCP 47 tag of the text, or empty when unknown
    public List<Span> find(Segmentation text, String language) {
        return inflections(language).map(forms -> forms.find(text)).orElseGet(() -> places(text));
    }

    private Optional<Inflections> inflections(String language) {
        return wanted.inflected()
                ? inflections.computeIfAbsent(language, tag -> Inflections.of(wanted, tag))
                : Optional.empty();
    }

    private List<Span> places(Segmentation text) {
        Unit unit = wanted.wholeWords() || wanted.inflected() ? Unit.WORD : Unit.GRAPHEME;
        List<Span> places = new ArrayList<>();
        int at = fold.indexOf(text.text(), folded, 0);
        while (at >= 0) {
            int end = at + folded.length();
            boolean stands = text.isBoundary(unit, at) && text.isBoundary(unit, end);
            if (stands) {
                places.add(new Span(at, end));
            }
            at = fold.indexOf(text.text(), folded, stands ? end : at + 1);
        }
        return places;
    }
}
