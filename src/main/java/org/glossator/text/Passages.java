package org.glossator.text;

import java.util.Optional;

/// Whole units of a text taken one after another: what a key takes that selects a word, a sentence,
/// a quotation or a paragraph.
///
/// A place is what is selected, or a caret. It first widens to the whole units it touches; if it is
/// whole already, it grows by the next one, or by the one before. Units are UTF-16 code units.
public final class Passages {

    /// What a passage is made of.
    public enum Part {
        WORD,
        SENTENCE,
        /// Without its marks and what a selection leaves out at its edges. One that lies in another
        /// grows to that first.
        QUOTATION,
        PARAGRAPH
    }

    /// How many units without words are passed over in search of one with words.
    private static final int PATIENCE = 200;

    private final Segmentation text;
    private final Quotations quotations;

    public Passages(Segmentation text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /// @param place what is selected, or an empty span at the caret
    /// @param backwards whether a whole place grows at its begin
    /// @return empty if there is nothing to take or no more to grow by
    public Optional<Span> take(Part part, Span place, boolean backwards) {
        return part == Part.QUOTATION ? quotation(place, backwards) : unit(part, place, backwards);
    }

    /// What a quotation says, as a selection of it would be snapped.
    public Span meant(Quotation quotation) {
        return Snap.toWords(text, quotation.inner()).orElse(quotation.inner());
    }

    private Optional<Span> unit(Part part, Span place, boolean backwards) {
        Span whole = whole(part, place);
        if (!whole.isEmpty() && !place.contains(whole)) {
            return Optional.of(whole.cover(place));
        }
        if (part == Part.WORD && !place.isEmpty()) {
            return word(place, backwards);
        }
        Optional<Span> beside = backwards ? before(part, place.begin()) : behind(part, place.end());
        // A caret between two words takes, and does not hold on to where it was.
        return beside.map(one -> place.isEmpty() ? one : one.cover(place));
    }

    /// Grows as a boundary that is moved by a word, which takes the other half of a pair of marks
    /// along.
    private Optional<Span> word(Span place, boolean backwards) {
        Boundary boundary = backwards ? Boundary.BEGIN : Boundary.END;
        Span moved = boundary.moved(text, place, Unit.WORD, !backwards);
        return moved.equals(place) ? Optional.empty() : Optional.of(moved);
    }

    /// The units that a place touches, as far as words are in them.
    private Span whole(Part part, Span place) {
        int last = place.isEmpty() ? place.begin() : place.end() - 1;
        Span first = at(part, place.begin());
        Span end = at(part, last);
        if (place.isEmpty()) {
            return holdsWord(first) ? first : new Span(place.begin(), place.begin());
        }
        Span from = holdsWord(first) ? first : new Span(place.begin(), place.begin());
        Span to = holdsWord(end) ? end : new Span(place.end(), place.end());
        return from.cover(to);
    }

    private Span at(Part part, int offset) {
        return switch (part) {
            case WORD -> text.wordAt(offset);
            case SENTENCE -> text.sentenceAt(offset);
            case QUOTATION -> throw new IllegalArgumentException("quotations are no units");
            case PARAGRAPH -> text.paragraph(text.paragraphAt(offset));
        };
    }

    private Optional<Span> behind(Part part, int offset) {
        int at = offset;
        for (int i = 0; i < PATIENCE && at < text.text().length(); i++) {
            Span unit = at(part, at);
            if (unit.begin() >= offset && holdsWord(unit)) {
                return Optional.of(unit);
            }
            at = Math.max(at + 1, part == Part.WORD ? unit.end() : next(part, at));
        }
        return Optional.empty();
    }

    private int next(Part part, int offset) {
        return part == Part.SENTENCE
                ? text.next(Unit.SENTENCE, offset)
                : text.paragraph(text.paragraphAt(offset)).end() + 1;
    }

    private Optional<Span> before(Part part, int offset) {
        int at = offset;
        for (int i = 0; i < PATIENCE && at > 0; i++) {
            Span unit = at(part, at - 1);
            if (unit.end() <= offset && holdsWord(unit)) {
                return Optional.of(unit);
            }
            at = Math.min(at - 1, unit.begin());
        }
        return Optional.empty();
    }

    private boolean holdsWord(Span span) {
        return span.of(text.text())
                .codePoints()
                .anyMatch(c -> !Characters.isBlank(c) && !Characters.isPunctuation(c));
    }

    private Optional<Span> quotation(Span place, boolean backwards) {
        Optional<Quotation> around = quotations.around(place);
        while (around.isPresent() && place.contains(meant(around.get()))) {
            around = quotations.holding(around.get());
        }
        Optional<Quotation> taken =
                around.or(() -> backwards ? before(place) : quotations.from(place.end()));
        return taken.map(this::meant)
                .map(one -> place.isEmpty() ? one : one.cover(place))
                .filter(one -> !one.equals(place));
    }

    /// The last that ends before a place and lies in no other that does.
    private Optional<Quotation> before(Span place) {
        Optional<Quotation> found = quotations.before(place.begin());
        // The mark before what is selected opens the quotation that is selected.
        while (found.filter(one -> one.outer().end() > place.begin()).isPresent()) {
            found = quotations.before(found.get().outer().begin());
        }
        Optional<Quotation> holding = found.flatMap(quotations::holding);
        while (holding.filter(one -> one.outer().end() <= place.begin()).isPresent()) {
            found = holding;
            holding = found.flatMap(quotations::holding);
        }
        return found;
    }
}
