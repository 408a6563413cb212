package org.glossator.search;

import com.ibm.icu.text.BreakIterator;

import org.glossator.model.Direction;
import org.glossator.text.Directions;
import org.glossator.text.Span;
import org.glossator.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A few lines of an article around what was found in it.
///
/// It begins and ends between words, or else between graphemes, and has one space where the article
/// has white space or the end of a line.
///
/// @param text of the excerpt
/// @param marks what was found, in UTF-16 code units of the excerpt
/// @param direction of the paragraph it is from
public record Excerpt(String text, List<Span> marks, Direction direction) {

    /// Letters of an excerpt; those of scripts without spaces are wide, and count twice.
    private static final int LETTERS = 130;

    /// Letters before the first thing found.
    private static final int LEAD = 30;

    private static final String MORE = "…";

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// Around the place with the most to see.
    ///
    /// @param sightings in text order, apart; empty for the begin of the text
    public static Excerpt of(String text, List<Span> sightings) {
        int first = sightings.isEmpty() ? firstLetter(text) : densest(text, sightings).begin();
        int begin = begin(text, first);
        int end = end(text, begin);
        List<Span> inside =
                sightings.stream()
                        .filter(span -> span.begin() < end && begin < span.end())
                        .map(span ->
                                new Span(Math.max(begin, span.begin()), Math.min(end, span.end())))
                        .toList();
        return new Line(text, begin, end).excerpt(inside);
    }

    /// The sighting that has the most others close behind it.
    private static Span densest(String text, List<Span> sightings) {
        int best = 0;
        int most = 0;
        for (int i = 0, last = 0; i < sightings.size(); i++) {
            int reach = skip(text, sightings.get(i).begin(), LETTERS - LEAD);
            while (last < sightings.size() && sightings.get(last).end() <= reach) {
                last++;
            }
            if (last - i > most) {
                most = last - i;
                best = i;
            }
        }
        return sightings.get(best);
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// A little before what was found, but in its paragraph.
    private static int begin(String text, int first) {
        int paragraph = first == 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1;
        int back = back(text, first, paragraph);
        if (back == paragraph) {
            return paragraph;
        }
        for (int at = back; at < first; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return boundary(text, back, first);
    }

    private static int back(String text, int from, int least) {
        int at = from;
        for (int letters = 0; at > least && letters < LEAD; ) {
            int c = text.codePointBefore(at);
            at -= Character.charCount(c);
            letters += width(c);
        }
        return at;
    }

    private static int end(String text, int begin) {
        int end = skip(text, begin, LETTERS);
        if (end == text.length()) {
            return end;
        }
        int least = skip(text, begin, LETTERS - LEAD / 2);
        for (int at = end; at > least; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return boundary(text, end, end + LEAD);
    }

    /// @return the place so many letters on
    private static int skip(String text, int from, int letters) {
        int at = from;
        for (int left = letters; at < text.length() && left > 0; ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            left -= width(c);
        }
        return at;
    }

    private static int width(int c) {
        return c >= 0x2e80 && Words.isUnspaced(Character.toString(c)) ? 2 : 1;
    }

    /// The first place from `at` on that is between two graphemes, `most` if there is none before.
    private static int boundary(String text, int at, int most) {
        int from = Math.max(0, at - LEAD);
        int to = Math.min(text.length(), Math.max(most, at) + LEAD);
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text.substring(from, to));
        int found = at == from ? at : from + graphemes.following(at - from - 1);
        return Math.min(found, Math.max(most, at));
    }

    /// A stretch of a text on its way to a single line.
    private static final class Line {

        private final String text;
        private final int begin;
        private final int end;
        private final StringBuilder line = new StringBuilder();

        /// Where each code unit of the stretch, and its end, has gone.
        private final int[] places;

        Line(String text, int begin, int end) {
            this.text = text;
            this.begin = begin;
            this.end = end;
            this.places = new int[end - begin + 1];
            line.append(hasMoreBefore() ? MORE : "");
            for (int i = begin; i < end; i++) {
                places[i - begin] = line.length();
                char c = text.charAt(i);
                if (!Character.isWhitespace(c)) {
                    line.append(c);
                } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
            if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
                line.setLength(line.length() - 1);
            }
            places[end - begin] = line.length();
            line.append(end < text.length() ? MORE : "");
        }

        private boolean hasMoreBefore() {
            return begin > 0 && text.charAt(begin - 1) != '\n';
        }

        Excerpt excerpt(List<Span> inside) {
            List<Span> marks = new ArrayList<>();
            for (Span span : inside) {
                marks.add(new Span(places[span.begin() - begin], places[span.end() - begin]));
            }
            return new Excerpt(line.toString(), marks, direction());
        }

        private Direction direction() {
            int from = begin == 0 ? 0 : text.lastIndexOf('\n', begin - 1) + 1;
            int to = text.indexOf('\n', begin);
            Span paragraph = new Span(from, to < 0 ? text.length() : to);
            return switch (Directions.of(text, paragraph)) {
                case LEFT_TO_RIGHT -> Direction.LEFT_TO_RIGHT;
                case RIGHT_TO_LEFT -> Direction.RIGHT_TO_LEFT;
                case NEUTRAL -> Direction.AUTO;
            };
        }
    }
}
