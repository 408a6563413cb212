package org.glossator.format;

import org.glossator.text.Span;

import java.util.List;

/// What of a document is left behind when it becomes tokens with one tag each.
final class ConllLosses {

    /// Fragments are trouble only where the span stays.
    private static final Remainder REMAINDER = Remainder.beyond(Feature.FRAGMENTS);

    /// What stands between tokens, and white space within them.
    static final String SPACING = "spacing";

    private ConllLosses() {}

    static List<Loss> of(Bundle bundle, TokenLayout layout) {
        Losses losses = new Losses();
        for (TokenLayout.Trouble trouble : layout.troubles()) {
            losses.add(trouble.kind(), 1, () -> Excerpt.example(bundle, trouble.mark()));
        }
        REMAINDER.addTo(losses, bundle);
        int gaps = gaps(bundle.text(), layout);
        if (gaps > 0) {
            losses.add(SPACING, gaps, () -> Excerpt.name(bundle));
        }
        return losses.list();
    }

    /// In how many places another text is read back: a space follows each token, and the end of a
    /// line each sentence.
    private static int gaps(String text, TokenLayout layout) {
        int gaps = 0;
        int at = 0;
        for (int i = 0; i < layout.size(); i++) {
            Span token = layout.token(i);
            String read = i == 0 ? "" : layout.beginsSentence(i) ? "\n" : " ";
            gaps += isSame(text, at, token.begin(), read) ? 0 : 1;
            gaps += isWhole(text, token) ? 0 : 1;
            at = token.end();
        }
        return gaps + (at == text.length() ? 0 : 1);
    }

    private static boolean isSame(String text, int begin, int end, String read) {
        return end - begin == read.length() && text.startsWith(read, begin);
    }

    private static boolean isWhole(String text, Span token) {
        for (int i = token.begin(); i < token.end(); i++) {
            if (Column.of(text.charAt(i)) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
