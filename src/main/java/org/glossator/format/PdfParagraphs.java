package org.glossator.format;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts printed lines together again to paragraphs.
///
/// A paragraph ends where the next line is set in another size, stands further away than lines do,
/// or is indented; where a line ends early and a sentence with it; and at the end of a column or
/// page if a sentence ends there.
final class PdfParagraphs {

    /// Of the usual distance of lines.
    private static final float FAR = 1.4f;

    /// Of the size of letters.
    private static final float INDENT = 0.8f;

    private static final float OTHER_SIZE = 1.12f;

    /// Of the width of a column, that a last line leaves empty.
    private static final float EARLY = 0.12f;

    /// Of the size of letters, beyond which lines do not belong together.
    private static final float MOST_DISTANCE = 6;

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_WORD = 60;

    private static final char SOFT_HYPHEN = '\u00ad';

    private static final String SENTENCE_ENDS = ".!?:;…。！？؟؛।";
    private static final String CLOSING = "\"'”’»)]）」』";
    private static final String BULLETS = "•▪◦●■–‣∙";

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]+)-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^([\\p{L}\\p{M}]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*+");

    private final Article article;
    private final Map<String, Integer> outline;
    private final Set<String> vocabulary = new HashSet<>();
    private final StringBuilder open = new StringBuilder();

    /// The usual distance of lines by the size of their letters in half points.
    private final Map<Integer, Float> distances = new HashMap<>();

    PdfParagraphs(Article article, Map<String, Integer> outline) {
        this.article = article;
        this.outline = outline;
    }

    /// The edges of lines that stand below each other.
    private record Column(float left, float right) {
        static Column of(List<PdfLine> lines) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (PdfLine line : lines) {
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
            }
            return new Column(left, right);
        }

        float width() {
            return right - left;
        }
    }

    void add(List<PdfLine> lines) {
        lines.forEach(this::learn);
        measure(lines);
        int end = 0;
        Column column = new Column(0, 0);
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i == end) {
                if (i > 0 && !goesOn(lines.get(i - 1), line)) {
                    close();
                }
                end = end(lines, i);
                column = Column.of(lines.subList(i, end));
            } else if (isBegin(lines.get(i - 1), line, column)) {
                close();
            }
            join(line.text());
        }
        close();
    }

    private void learn(PdfLine line) {
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
            boolean cut = word.end() == line.text().length() - 1 && line.text().endsWith("-");
            if (!cut) {
                vocabulary.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void measure(List<PdfLine> lines) {
        Map<Integer, List<Float>> all = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            if (isBelow(before, line) && halfPoints(before) == halfPoints(line)) {
                all.computeIfAbsent(halfPoints(line), _ -> new ArrayList<>())
                        .add(line.y() - before.y());
            }
        }
        // Paragraphs have several lines, so the shorter distances are those within them.
        all.forEach((size, found) -> {
            found.sort(null);
            distances.put(size, found.get(found.size() / 4));
        });
    }

    private static int halfPoints(PdfLine line) {
        return Math.round(line.size() * 2);
    }

    private static boolean isBelow(PdfLine before, PdfLine line) {
        float distance = line.y() - before.y();
        return line.page() == before.page()
                && distance > 0
                && distance < MOST_DISTANCE * Math.max(line.size(), before.size())
                && line.left() < before.right()
                && line.right() > before.left();
    }

    private static int end(List<PdfLine> lines, int begin) {
        int end = begin + 1;
        while (end < lines.size() && isBelow(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isHeading(PdfLine line) {
        return outline.containsKey(PdfFacts.key(line.text()));
    }

    /// Whether a paragraph goes on in the next column or on the next page.
    private boolean goesOn(PdfLine before, PdfLine line) {
        return !isOtherSize(before, line)
                && !endsSentence(before)
                && !isListed(line)
                && !isHeading(before)
                && !isHeading(line);
    }

    private boolean isBegin(PdfLine before, PdfLine line, Column column) {
        float usual = distances.getOrDefault(halfPoints(line), line.size() * 1.2f);
        return isOtherSize(before, line)
                || line.y() - before.y() > usual * FAR
                || isListed(line)
                || isHeading(before)
                || isHeading(line)
                || isIndented(before, line, column)
                || endsSentence(before) && endsEarly(before, column);
    }

    private static boolean isOtherSize(PdfLine before, PdfLine line) {
        float larger = Math.max(before.size(), line.size());
        return larger > Math.min(before.size(), line.size()) * OTHER_SIZE;
    }

    private static boolean isListed(PdfLine line) {
        return BULLETS.indexOf(line.text().codePointAt(0)) >= 0;
    }

    /// From the side where lines begin, and not merely hanging below a word that stands out.
    private static boolean isIndented(PdfLine before, PdfLine line, Column column) {
        float step = line.size() * INDENT;
        boolean fromRight = isFromRight(line);
        float in = fromRight ? before.right() - line.right() : line.left() - before.left();
        float out = fromRight ? column.right() - before.right() : before.left() - column.left();
        return in > step && out < step && (endsSentence(before) || endsEarly(before, column));
    }

    private static boolean isFromRight(PdfLine line) {
        return Bidi.requiresBidi(line.text().toCharArray(), 0, line.text().length())
                && new Bidi(line.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    private static boolean endsEarly(PdfLine line, Column column) {
        float rest =
                isFromRight(line) ? line.left() - column.left() : column.right() - line.right();
        return rest > column.width() * EARLY;
    }

    private static boolean endsSentence(PdfLine line) {
        String text = line.text();
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private void join(String line) {
        if (open.isEmpty()) {
            open.append(line);
            return;
        }
        char last = open.charAt(open.length() - 1);
        int first = line.codePointAt(0);
        if (last == SOFT_HYPHEN) {
            open.setLength(open.length() - 1);
        } else if (last == '-' && open.length() > 1 && Character.isLetterOrDigit(first)) {
            if (isHyphenated(line)) {
                open.setLength(open.length() - 1);
            } else if (open.charAt(open.length() - 2) == ' ') {
                open.append(' ');
            }
        } else if (!isUnspaced(open.codePointBefore(open.length())) || !isUnspaced(first)) {
            open.append(' ');
        }
        open.append(line);
    }

    /// Whether the hyphen at the end came with the line end: the word stands elsewhere without it,
    /// and nowhere with it.
    private boolean isHyphenated(String line) {
        int tail = Math.max(0, open.length() - LONGEST_WORD);
        Matcher begin = LAST_WORD.matcher(open.substring(tail));
        Matcher end = FIRST_WORD.matcher(line);
        if (!begin.find() || !end.find()) {
            return false;
        }
        String whole = (begin.group(1) + end.group(1)).toLowerCase(Locale.ROOT);
        String parted = (begin.group(1) + "-" + end.group(1)).toLowerCase(Locale.ROOT);
        boolean certain = vocabulary.contains(whole) && !vocabulary.contains(parted);
        if (certain) {
            article.lose("hyphen at a line end", whole);
        }
        return certain;
    }

    /// Of a script that is written without spaces.
    private static boolean isUnspaced(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
            default -> point >= 0x3000 && point <= 0x303f || point >= 0xff00 && point <= 0xff65;
        };
    }

    private void close() {
        String paragraph = open.toString().replace(String.valueOf(SOFT_HYPHEN), "");
        open.setLength(0);
        int level =
                paragraph.length() > LONGEST_HEADING
                        ? 0
                        : outline.getOrDefault(PdfFacts.key(paragraph), 0);
        article.add(paragraph, level);
    }
}
