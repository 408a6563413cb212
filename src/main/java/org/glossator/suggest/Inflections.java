package org.glossator.suggest;

import org.glossator.text.Fold;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;
import org.glossator.text.Unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds words in other forms: of each word the stem is the same, and what stands between them is.
///
/// Each text is looked through for forms of the longest word alone; only around these is anything
/// cut into words.
final class Inflections {

    private final List<Part> parts;
    private final Forms forms;

    /// Which part is looked for first.
    private final int anchor;

    /// What is wanted, piece by piece.
    private sealed interface Part {

        /// A word of which other forms count.
        record Word(String text, Forms forms) implements Part {}

        /// Anything else, folded: spaces, marks, numbers.
        record Other(String folded, Fold fold) implements Part {}
    }

    private Inflections(List<Part> parts, Part.Word longest) {
        this.parts = parts;
        this.forms = longest.forms();
        this.anchor = parts.indexOf(longest);
    }

    /// Empty where no wanted word has a stem in that language.
    ///
    /// @param language BCP 47 tag, or empty when unknown
    static Optional<Inflections> of(Wanted wanted, String language) {
        List<Part> parts = parts(wanted, language);
        return parts.stream()
                .filter(Part.Word.class::isInstance)
                .map(Part.Word.class::cast)
                .max(Comparator.comparingInt(word -> word.text().length()))
                .map(longest -> new Inflections(parts, longest));
    }

    private static List<Part> parts(Wanted wanted, String language) {
        Segmentation cut = Segmentation.of(wanted.words(), language);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < wanted.words().length(); ) {
            Span piece = cut.wordAt(at);
            // The line feed between two paragraphs belongs to no piece.
            int end = Math.max(piece.end(), at + 1);
            parts.add(part(wanted, wanted.words().substring(at, end), language));
            at = end;
        }
        return parts;
    }

    private static Part part(Wanted wanted, String text, String language) {
        if (Stems.isWord(text)) {
            Optional<Part> word =
                    Stems.of(language)
                            .map(stems ->
                                    new Part.Word(text, new Forms(text, stems, wanted.fold())));
            if (word.isPresent()) {
                return word.get();
            }
        }
        return new Part.Other(wanted.fold().of(text), wanted.fold());
    }

    List<Span> find(Segmentation text) {
        List<Span> places = new ArrayList<>();
        int done = 0;
        for (Span at = forms.next(text.text(), 0);
                !at.isEmpty();
                at = forms.next(text.text(), at.end())) {
            Optional<Span> place = isWord(text, at) ? around(text, at) : Optional.empty();
            if (place.isPresent() && place.get().begin() >= done) {
                places.add(place.get());
                done = place.get().end();
            }
        }
        return places;
    }

    private static boolean isWord(Segmentation text, Span letters) {
        return text.isBoundary(Unit.WORD, letters.begin())
                && text.isBoundary(Unit.WORD, letters.end());
    }

    /// The whole place around a form of the anchor.
    private Optional<Span> around(Segmentation text, Span at) {
        int begin = at.begin();
        for (int i = anchor - 1; i >= 0 && begin >= 0; i--) {
            begin = before(text, parts.get(i), begin);
        }
        int end = at.end();
        for (int i = anchor + 1; i < parts.size() && end >= 0; i++) {
            end = behind(text, parts.get(i), end);
        }
        return begin >= 0
                        && end >= 0
                        && text.isBoundary(Unit.WORD, begin)
                        && text.isBoundary(Unit.WORD, end)
                ? Optional.of(new Span(begin, end))
                : Optional.empty();
    }

    /// Where a part that ends at `end` begins, or -1.
    private static int before(Segmentation text, Part part, int end) {
        return switch (part) {
            case Part.Other(String folded, Fold fold) ->
                    fold.isAt(text.text(), end - folded.length(), folded)
                            ? end - folded.length()
                            : -1;
            case Part.Word(_, Forms forms) -> {
                Span word = end == 0 ? new Span(0, 0) : text.wordAt(end - 1);
                yield word.end() == end && forms.holds(text.text(), word) ? word.begin() : -1;
            }
        };
    }

    /// Where a part that begins at `begin` ends, or -1.
    private static int behind(Segmentation text, Part part, int begin) {
        return switch (part) {
            case Part.Other(String folded, Fold fold) ->
                    fold.isAt(text.text(), begin, folded) ? begin + folded.length() : -1;
            case Part.Word(_, Forms forms) -> {
                Span word = text.wordAt(begin);
                yield word.begin() == begin && forms.holds(text.text(), word) ? word.end() : -1;
            }
        };
    }
}
