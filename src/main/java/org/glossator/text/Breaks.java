package org.glossator.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the boundaries of units within single paragraphs of one language.
///
/// Iterators are made on first use and kept, so one instance serves one thread at a time.
final class Breaks {

    /// Languages in which an article or pronoun is elided before an apostrophe.
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");

    /// What stands before names in the news and is missing from the lists of the locale data.
    private static final Set<String> TITLES =
            Set.of(
                    "Adm.", "Brig.", "Capt.", "Col.", "Cmdr.", "Dr.", "Gen.", "Gov.", "Hon.",
                    "Insp.", "Lt.", "Maj.", "Mr.", "Mrs.", "Ms.", "Pres.", "Prof.", "Rep.", "Rev.",
                    "Sen.", "Sgt.", "St.", "Supt.", "Dra.", "Gral.", "Ing.", "Lic.", "Sr.", "Sra.",
                    "г.", "им.", "ул.", "डॉ.", "प्रो.", "नं.");

    /// Languages for which ICU has word rules of their own.
    private static final Set<String> TAILORED = Set.of("fi", "sv", "ja");

    /// The longest elided word (`puisqu’`), so that longer words with an apostrophe stay whole.
    private static final int LONGEST_ELISION = 6;

    private final ULocale locale;
    private final boolean eliding;

    /// Whether words are cut by the rules that [LatinWords] has.
    private final boolean untailored;

    private final Map<Unit, BreakIterator> iterators = new EnumMap<>(Unit.class);

    Breaks(String language) {
        this.locale = language.isEmpty() ? ULocale.ROOT : ULocale.forLanguageTag(language);
        this.eliding = ELIDING.contains(locale.getLanguage());
        this.untailored = !TAILORED.contains(locale.getLanguage()) && locale.getVariant().isEmpty();
    }

    /// Boundaries of `paragraph`, ascending, its begin and its end included.
    ///
    /// @param graphemes the grapheme boundaries of the same paragraph, which words and sentences
    ///   never split, or `null` when these are what is asked for or are everywhere
    int[] find(String paragraph, Unit unit, int @Nullable [] graphemes) {
        if (unit == Unit.GRAPHEME && Characters.areSimple(paragraph)) {
            // Most paragraphs in Latin script: no need to ask at every character.
            return IntStream.rangeClosed(0, paragraph.length()).toArray();
        }
        boolean latin =
                unit == Unit.WORD && untailored && graphemes == null && LatinWords.knows(paragraph);
        BreakIterator iterator = iterators.computeIfAbsent(unit, this::iterator);
        if (!latin) {
            iterator.setText(paragraph);
            iterator.first();
        }
        Boundaries found = new Boundaries();
        int last = 0;
        found.add(last);
        int next = last;
        while (next < paragraph.length()) {
            next = latin ? LatinWords.next(paragraph, next) : iterator.next();
            if (graphemes != null && Arrays.binarySearch(graphemes, next) < 0) {
                continue;
            }
            if (unit == Unit.WORD) {
                int cut = apostrophe(paragraph, last, next);
                if (cut > last && cut < next) {
                    found.add(cut);
                }
            }
            if (unit != Unit.SENTENCE || !followsInitial(paragraph, next)) {
                found.add(next);
                last = next;
            }
        }
        return found.toArray();
    }

    private BreakIterator iterator(Unit unit) {
        return switch (unit) {
            case GRAPHEME -> BreakIterator.getCharacterInstance(locale);
            case WORD -> BreakIterator.getWordInstance(locale);
            case SENTENCE -> sentences();
        };
    }

    /// Sentences that the language's usual abbreviations and the titles of the news do not end.
    private BreakIterator sentences() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        TITLES.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    /// Where a clitic leaves its word: before a closing `’s`, and behind an elided article.
    private int apostrophe(String text, int begin, int end) {
        int cut = -1;
        if (end - begin > 2
                && Character.toLowerCase(text.charAt(end - 1)) == 's'
                && isApostrophe(text.charAt(end - 2))) {
            cut = end - 2;
        } else if (eliding) {
            for (int i = begin + 1; i <= begin + LONGEST_ELISION && i < end - 1; i++) {
                if (isApostrophe(text.charAt(i))) {
                    cut = i + 1;
                    break;
                }
            }
        }
        return cut;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /// Whether the text before `at` ends with the initial of a name, as in `J. Smith`.
    private static boolean followsInitial(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return at < text.length()
                && end < at
                && end > 1
                && text.charAt(end - 1) == '.'
                && UCharacter.isUUppercase(text.charAt(end - 2))
                && (end == 2 || !Character.isLetterOrDigit(text.charAt(end - 3)));
    }

    /// A growing row of offsets.
    private static final class Boundaries {
        private int[] offsets = new int[16];
        private int count;

        void add(int offset) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            offsets[count++] = offset;
        }

        int[] toArray() {
            return Arrays.copyOf(offsets, count);
        }
    }
}
