package org.glossator.format;

import org.apache.pdfbox.text.TextPosition;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is drawn without a gap on one line of a PDF, in logical order.
///
/// @param y of its base line, in points from the top of the page
/// @param size of its last letter, in points
record PdfWord(String text, float left, float right, float y, float size) {

    /// Letters in the shape they have in one place of a word.
    private static final Pattern SHAPES = Pattern.compile("[\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]+");

    /// @param text in logical order, if the letters were drawn from left to right
    static PdfWord of(String text, List<TextPosition> letters) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        boolean drawnFromRight =
                isRightToLeft(text)
                        && letters.getFirst().getXDirAdj() > letters.getLast().getXDirAdj();
        return new PdfWord(
                drawnFromRight ? asDrawn(letters) : text,
                left,
                right,
                letters.getLast().getYDirAdj(),
                letters.getLast().getFontSizeInPt());
    }

    private static String asDrawn(List<TextPosition> letters) {
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        return SHAPES.matcher(text)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(
                                Normalizer.normalize(found.group(), Normalizer.Form.NFKC)));
    }

    private static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The words of a line in the order they are read.
    static String line(List<PdfWord> words) {
        long rightToLeft = words.stream().filter(word -> isRightToLeft(word.text)).count();
        boolean drawnFromLeft = words.size() > 1 && words.getFirst().left < words.getLast().left;
        List<PdfWord> ordered =
                rightToLeft * 2 > words.size() && drawnFromLeft ? reversed(words) : words;
        return ordered.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    /// From the right, but for words of other scripts that stand together.
    private static List<PdfWord> reversed(List<PdfWord> words) {
        List<PdfWord> ordered = new ArrayList<>();
        int run = 0;
        for (PdfWord word : words.reversed()) {
            if (isRightToLeft(word.text)) {
                ordered.add(word);
                run = ordered.size();
            } else {
                ordered.add(run, word);
            }
        }
        return ordered;
    }
}
