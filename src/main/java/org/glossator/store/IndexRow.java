package org.glossator.store;

import org.glossator.text.Words;

import java.util.List;
import java.util.Locale;

/// What the index holds of a document, as words with blanks between.
///
/// A word of a mark is written behind the number of its tag, `2_lavrov`, and each mark begins with
/// the bare tag, `2_`: so a phrase never runs from one mark into the next, and a tag without words
/// is found too.
///
/// @param facts words of the source, and the language in all its lengths
/// @param marks words of everybody's marks by tag, and the sets they are in
record IndexRow(String title, String text, String facts, String marks) {

    static final String SOURCE = "s_";

    /// A mark on its way into the index.
    record Mark(long set, long tag, String quote) {}

    static IndexRow of(
            String title, String text, String source, String language, List<Mark> marks) {
        StringBuilder facts = new StringBuilder();
        append(facts, SOURCE, source);
        for (int end = language.length(); end > 0; end = language.lastIndexOf('-', end - 1)) {
            facts.append(language(language.substring(0, end))).append(' ');
        }
        StringBuilder marked = new StringBuilder();
        long last = 0;
        for (Mark mark : marks) {
            if (mark.set() != last) {
                last = mark.set();
                marked.append(set(last)).append(' ');
            }
            String tag = tag(mark.tag());
            marked.append(tag).append(' ');
            append(marked, tag, mark.quote());
        }
        return new IndexRow(words(title), words(text), facts.toString(), marked.toString());
    }

    static String tag(long tag) {
        return tag + "_";
    }

    static String set(long set) {
        return "a" + set + "_";
    }

    static String language(String tag) {
        return "l_" + tag.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        append(words, "", text);
        return words.toString();
    }

    private static void append(StringBuilder to, String prefix, String text) {
        Words.each(
                text,
                (_, _, form) -> {
                    to.append(prefix).append(form).append(' ');
                    return true;
                });
    }
}
