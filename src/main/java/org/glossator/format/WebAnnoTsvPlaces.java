package org.glossator.format;

import org.glossator.model.Refusal;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The text of a WebAnno TSV file and where its rows are in it.
///
/// The text is put together from the sentences, the first token of which says where each begins.
/// Offsets count UTF-16 code units; some programs that write such files count code points, which
/// the tokens give away.
///
/// @param points `null` where offsets count code units
record WebAnnoTsvPlaces(String text, @Nullable Offsets points) {

    /// @param java whether the version is 3.1 or before
    /// @throws Refusal if the tokens are not what stands in the text
    static WebAnnoTsvPlaces of(String name, List<WebAnnoTsvRow.Sentence> sentences, boolean java) {
        try {
            return checked(new Assembly(name, false).of(sentences), name, sentences, java);
        } catch (Refusal units) {
            try {
                return checked(new Assembly(name, true).of(sentences), name, sentences, java);
            } catch (Refusal points) {
                units.addSuppressed(points);
                throw units;
            }
        }
    }

    private static WebAnnoTsvPlaces checked(
            WebAnnoTsvPlaces places,
            String name,
            List<WebAnnoTsvRow.Sentence> sentences,
            boolean java) {
        for (WebAnnoTsvRow.Sentence sentence : sentences) {
            for (WebAnnoTsvRow row : sentence.rows()) {
                String there = places.quote(row);
                if (there == null
                        || !there.equals(row.form())
                                && !there.equals(WebAnnoTsvValue.unescapedText(row.form(), java))) {
                    throw new Refusal(
                            name
                                    + ":"
                                    + row.line()
                                    + ": the text from "
                                    + row.begin()
                                    + " to "
                                    + row.end()
                                    + " is not “"
                                    + Excerpt.of(row.form())
                                    + "”; sentences and tokens are of different versions");
                }
            }
        }
        return places;
    }

    private @Nullable String quote(WebAnnoTsvRow row) {
        int length = points == null ? text.length() : points.codePoints();
        boolean inside = row.begin() >= 0 && row.begin() <= row.end() && row.end() <= length;
        return inside ? span(row).of(text) : null;
    }

    /// In code units of the text.
    Span span(WebAnnoTsvRow row) {
        return points == null
                ? new Span(row.begin(), row.end())
                : points.toUnits(row.begin(), row.end());
    }

    private static final class Assembly {

        private final String name;
        private final boolean points;
        private final StringBuilder text = new StringBuilder();

        Assembly(String name, boolean points) {
            this.name = name;
            this.points = points;
        }

        WebAnnoTsvPlaces of(List<WebAnnoTsvRow.Sentence> sentences) {
            int length = 0;
            for (WebAnnoTsvRow.Sentence sentence : sentences) {
                int begin = begin(sentence);
                if (length == begin + 1 && !text.isEmpty()) {
                    // Sentences without anything between them: no line end parts them.
                    text.setLength(text.length() - 1);
                    length--;
                }
                if (begin < length || begin - length > Decoder.LIMIT) {
                    throw new Refusal(
                            name
                                    + ":"
                                    + sentence.line()
                                    + ": the sentence begins at "
                                    + begin
                                    + " where the one before ends at "
                                    + length);
                }
                text.repeat(' ', begin - length);
                text.append(sentence.text()).append('\n');
                length = begin + length(sentence.text()) + 1;
            }
            text.setLength(Math.max(0, text.length() - 1));
            String whole = text.toString();
            return new WebAnnoTsvPlaces(whole, points ? Offsets.of(whole) : null);
        }

        private int length(String part) {
            return points ? part.codePointCount(0, part.length()) : part.length();
        }

        /// Where the text of a sentence begins, which may be before its first token.
        private static int begin(WebAnnoTsvRow.Sentence sentence) {
            WebAnnoTsvRow first = sentence.rows().getFirst();
            String text = sentence.text();
            int blank = 0;
            while (blank < text.length()
                    && Character.isWhitespace(text.charAt(blank))
                    && !text.startsWith(first.form(), blank)) {
                blank++;
            }
            return first.begin() - (text.startsWith(first.form(), blank) ? blank : 0);
        }
    }
}
