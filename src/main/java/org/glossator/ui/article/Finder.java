package org.glossator.ui.article;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds words in a text as a reader means them: typographic quotation marks, dashes and spaces are
/// the same as those on the keyboard, and so are capitals unless case is to match.
///
/// Compares character by character, so that every hit is where it is in the text, whatever length a
/// lower-case form would have. Pure.
final class Finder {

    private final boolean matchCase;

    Finder(boolean matchCase) {
        this.matchCase = matchCase;
    }

    /// Every place of `query`, from the begin on and apart from each other; none if it is empty.
    List<Span> find(String text, String query) {
        List<Span> hits = new ArrayList<>();
        char[] wanted = query.toCharArray();
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = folded(wanted[i]);
        }
        int last = text.length() - wanted.length;
        int at = wanted.length == 0 ? last + 1 : 0;
        while (at <= last) {
            if (isAt(text, at, wanted)) {
                hits.add(new Span(at, at + wanted.length));
                at += wanted.length;
            } else {
                at++;
            }
        }
        return hits;
    }

    private boolean isAt(String text, int at, char[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (folded(text.charAt(at + i)) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private char folded(char c) {
        if (c < '\u0080') {
            return matchCase || c < 'A' || c > 'Z' ? c : (char) (c + ('a' - 'A'));
        }
        char plain = plain(c);
        // By way of the capital, since some small letters share one, such as the two sigmas.
        return matchCase ? plain : Character.toLowerCase(Character.toUpperCase(plain));
    }

    /// What the keyboard has for a mark of typesetting.
    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> ' ';
            default -> c;
        };
    }
}
