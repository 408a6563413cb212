package org.glossator.ui.article;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds what a regular expression matches, in Java's notation, letters and classes as Unicode has
/// them. Pure.
///
/// The analyst types while the window waits for the answer, and there are expressions that take
/// longer than anybody's life. So a search may look at so many characters and no more.
final class PatternFinder {

    /// Some hundred milliseconds' worth of characters.
    private static final long PATIENCE = 20_000_000;

    private static final int ALWAYS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;

    private PatternFinder() {}

    /// What came of a search.
    sealed interface Outcome {

        /// @param spans from the begin on, apart from each other, none empty
        record Hits(List<Span> spans) implements Outcome {}

        /// It is no regular expression.
        ///
        /// @param why in the library's words
        record Unreadable(String why) implements Outcome {}

        /// It takes too long on this text.
        record TooSlow() implements Outcome {}
    }

    static Outcome find(String text, String expression, boolean matchCase) {
        int flags = matchCase ? ALWAYS : ALWAYS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            Matcher matcher = Pattern.compile(expression, flags).matcher(new Counted(text));
            List<Span> hits = new ArrayList<>();
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    hits.add(new Span(matcher.start(), matcher.end()));
                }
            }
            return new Outcome.Hits(hits);
        } catch (PatternSyntaxException e) {
            return new Outcome.Unreadable(e.getDescription());
        } catch (Exhausted | StackOverflowError e) {
            // The library goes a step deeper for every turn of some repetitions.
            return new Outcome.TooSlow();
        }
    }

    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// A text that is read so many times and no more; shared by what is cut from it.
    private static final class Counted implements CharSequence {

        private final String text;
        private final long[] left;

        Counted(String text) {
            this(text, new long[] {PATIENCE});
        }

        private Counted(String text, long[] left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new Exhausted();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
