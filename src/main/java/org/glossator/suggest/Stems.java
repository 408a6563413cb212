package org.glossator.suggest;

import opennlp.tools.stemmer.snowball.SnowballStemmer;

import org.glossator.text.Fold;

import java.util.Map;
import java.util.Optional;

/// The stems of words in one language, by the rules of Snowball (Porter, 2001, `snowballstem.org`),
/// as OpenNLP has them.
///
/// Words are made of letters alone; what holds a digit, a hyphen or an apostrophe has no stem. One
/// thread at a time.
final class Stems {

    private static final Map<String, SnowballStemmer.ALGORITHM> LANGUAGES =
            Map.ofEntries(
                    Map.entry("ar", SnowballStemmer.ALGORITHM.ARABIC),
                    Map.entry("ca", SnowballStemmer.ALGORITHM.CATALAN),
                    Map.entry("da", SnowballStemmer.ALGORITHM.DANISH),
                    Map.entry("de", SnowballStemmer.ALGORITHM.GERMAN),
                    Map.entry("el", SnowballStemmer.ALGORITHM.GREEK),
                    Map.entry("en", SnowballStemmer.ALGORITHM.ENGLISH),
                    Map.entry("es", SnowballStemmer.ALGORITHM.SPANISH),
                    Map.entry("fi", SnowballStemmer.ALGORITHM.FINNISH),
                    Map.entry("fr", SnowballStemmer.ALGORITHM.FRENCH),
                    Map.entry("ga", SnowballStemmer.ALGORITHM.IRISH),
                    Map.entry("hu", SnowballStemmer.ALGORITHM.HUNGARIAN),
                    Map.entry("id", SnowballStemmer.ALGORITHM.INDONESIAN),
                    Map.entry("it", SnowballStemmer.ALGORITHM.ITALIAN),
                    Map.entry("nb", SnowballStemmer.ALGORITHM.NORWEGIAN),
                    Map.entry("nl", SnowballStemmer.ALGORITHM.DUTCH),
                    Map.entry("nn", SnowballStemmer.ALGORITHM.NORWEGIAN),
                    Map.entry("no", SnowballStemmer.ALGORITHM.NORWEGIAN),
                    Map.entry("pt", SnowballStemmer.ALGORITHM.PORTUGUESE),
                    Map.entry("ro", SnowballStemmer.ALGORITHM.ROMANIAN),
                    Map.entry("ru", SnowballStemmer.ALGORITHM.RUSSIAN),
                    Map.entry("sv", SnowballStemmer.ALGORITHM.SWEDISH),
                    Map.entry("tr", SnowballStemmer.ALGORITHM.TURKISH));

    private final SnowballStemmer stemmer;

    private Stems(SnowballStemmer stemmer) {
        this.stemmer = stemmer;
    }

    /// Empty for a language without known stems.
    ///
    /// @param language BCP 47 tag, or empty when unknown
    static Optional<Stems> of(String language) {
        int end = language.indexOf('-');
        String primary = end < 0 ? language : language.substring(0, end);
        return Optional.ofNullable(LANGUAGES.get(primary))
                .map(SnowballStemmer::new)
                .map(Stems::new);
    }

    /// @param word letters alone, folded by [Fold#CASE]
    String stem(CharSequence word) {
        return stemmer.stem(word).toString();
    }

    /// Whether all of `text` can be a word with a stem.
    static boolean isWord(String text) {
        return beginsWord(text.charAt(0)) && text.chars().allMatch(c -> isInWord((char) c));
    }

    /// Letters of the scripts that write such words with spaces between them. Between two of these
    /// no word ends.
    static boolean beginsWord(char c) {
        if (c < '\u0080') {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return (c < '\u0700' || c >= '\u1e00' && c < '\u2000') && Character.isLetter(c);
    }

    /// These, and the marks on them.
    static boolean isInWord(char c) {
        return beginsWord(c)
                || c >= '\u0300'
                        && c < '\u0700'
                        && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
