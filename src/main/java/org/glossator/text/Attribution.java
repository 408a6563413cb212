package org.glossator.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Guesses from a text who says what a quotation says: among the names somebody has marked, those
/// near it, the likeliest first.
///
/// Near is in a sentence with the quotation or in one beside that. Likelier is a name that a verb
/// of saying or a colon ties to the quotation; then one in its sentence; then one that says
/// something in the sentence beside; then the closer one. Units are UTF-16 code units.
public final class Attribution {

    /// A tie longer than this, in code units, is none.
    private static final int LONGEST_TIE = 160;

    /// How far beside a name its verb stands.
    private static final int BESIDE = 60;

    /// How many ends of lines may lie between two sentences that stand beside each other.
    private static final int BLANK_LINES = 16;

    private static final String COLONS = ":：";

    private final Segmentation text;
    private final Span quotation;

    /// The sentences the quotation stands in, or begins and ends in.
    private final Span own;

    private Attribution(Segmentation text, Span quotation) {
        this.text = text;
        this.quotation = quotation;
        int last = Math.max(quotation.begin(), quotation.end() - 1);
        this.own = text.sentenceAt(quotation.begin()).cover(text.sentenceAt(last));
    }

    private record Ranked(Span name, int rank, int distance) {}

    /// @param quotation with its marks, not empty
    /// @param names those that could speak, in any order
    /// @return the names near the quotation and outside it, the likeliest first
    public static List<Span> speakers(Segmentation text, Span quotation, Collection<Span> names) {
        Attribution attribution = new Attribution(text, quotation);
        Span reach = attribution.reach();
        List<Ranked> ranked = new ArrayList<>();
        for (Span name : names) {
            // A title such as “Gen. (ret.)” may look like the end of a sentence within a name.
            if (reach.overlaps(name) && !name.overlaps(quotation)) {
                ranked.add(attribution.ranked(name));
            }
        }
        return ranked.stream()
                .sorted(
                        Comparator.comparingInt(Ranked::rank)
                                .thenComparingInt(Ranked::distance)
                                .thenComparing(Ranked::name))
                .map(Ranked::name)
                .distinct()
                .toList();
    }

    private Ranked ranked(Span name) {
        int distance = between(name).length();
        boolean inOwn = own.contains(name);
        if (isTied(name)) {
            return new Ranked(name, 0, distance);
        }
        if (inOwn) {
            return new Ranked(name, 1, distance);
        }
        return new Ranked(name, isSpeaking(name) ? 2 : 3, distance);
    }

    /// From the sentence before to the sentence behind.
    private Span reach() {
        int begin = own.begin();
        int end = own.end();
        for (int i = 0; i < BLANK_LINES && isBlank(begin, own.begin()); i++) {
            begin = text.previous(Unit.SENTENCE, begin);
        }
        for (int i = 0; i < BLANK_LINES && isBlank(own.end(), end); i++) {
            end = text.next(Unit.SENTENCE, end);
        }
        return own.cover(new Span(begin, Math.max(begin, end)));
    }

    private boolean isBlank(int begin, int end) {
        return text.text().substring(begin, end).isBlank();
    }

    /// What stands between a name and the quotation.
    private Span between(Span name) {
        return name.end() <= quotation.begin()
                ? new Span(name.end(), quotation.begin())
                : new Span(quotation.end(), Math.max(quotation.end(), name.begin()));
    }

    /// Whether a verb of saying or a colon stands between name and quotation, or a verb right
    /// beside the name, with no end of a sentence between.
    private boolean isTied(Span name) {
        Span tie = between(name);
        if (tie.length() > LONGEST_TIE || hasStop(tie)) {
            return false;
        }
        boolean before = name.end() <= quotation.begin();
        return before && endsWithColon(tie) || SpeechVerbs.areIn(text, tie) || isSpeaking(name);
    }

    /// Whether a sentence ends between, other than the one right before or that of the quotation.
    private boolean hasStop(Span tie) {
        String words = tie.of(text.text());
        boolean wordless = words.codePoints().noneMatch(Character::isLetterOrDigit);
        return words.indexOf('\n') >= 0
                || !wordless && text.sentenceAt(tie.begin()).end() <= tie.end();
    }

    private boolean endsWithColon(Span tie) {
        String words = tie.of(text.text()).strip();
        return !words.isEmpty() && COLONS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private boolean isSpeaking(Span name) {
        Span sentence = text.sentenceAt(name.begin());
        int begin = Math.max(sentence.begin(), name.begin() - BESIDE);
        int end = Math.min(sentence.end(), name.end() + BESIDE);
        return SpeechVerbs.areIn(text, outside(begin, Math.max(begin, name.begin())))
                || SpeechVerbs.areIn(text, outside(name.end(), Math.max(name.end(), end)));
    }

    /// What of a stretch lies outside the quotation, whose own verbs say nothing of its speaker.
    private Span outside(int begin, int end) {
        if (end <= quotation.begin() || begin >= quotation.end()) {
            return new Span(begin, end);
        }
        return begin < quotation.begin()
                ? new Span(begin, quotation.begin())
                : new Span(Math.min(end, quotation.end()), Math.max(end, quotation.end()));
    }
}
