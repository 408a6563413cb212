package org.glossator.ui.surface;

import java.util.ArrayList;
import java.util.List;

/// A piece as it is set in a column: its lines, and where each character came to stand.
///
/// Offsets are code units of the piece; pixels count from the piece's upper left corner. Pure.
///
/// @param columnWidth in pixels
record Setting(Measured piece, List<Line> lines, double columnWidth, Spacing spacing) {

    /// The room a piece has from top to bottom.
    ///
    /// @param head room for what of the heading stands above the piece
    /// @param gap space between that and the first line
    /// @param lineHeight from baseline to baseline
    /// @param rise how far below a line's upper edge its baseline is
    /// @param foot room for what of the heading stands under the last line
    record Spacing(double head, double gap, double lineHeight, double rise, double foot) {}

    double height() {
        return top(lines.size()) + spacing.foot();
    }

    double lineHeight() {
        return spacing.lineHeight();
    }

    double top(int line) {
        return spacing.head() + spacing.gap() + line * lineHeight();
    }

    double baseline(int line) {
        return top(line) + spacing.rise();
    }

    boolean isOnLines(double y) {
        return y >= top(0) && y < top(lines.size());
    }

    boolean isOnHeading(double y) {
        return y >= 0 && y < spacing.head() || y >= top(lines.size()) && y < height();
    }

    /// The line at a depth; the first or last one outside.
    int lineAt(double y) {
        int line = (int) Math.floor((y - top(0)) / lineHeight());
        return Math.clamp(line, 0, lines.size() - 1);
    }

    /// The line a caret stands on. `upstream` chooses the earlier one where a line was broken.
    int lineOf(int offset, boolean upstream) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return upstream && low > 0 && lines.get(low).begin() == offset ? low - 1 : low;
    }

    /// Where a caret before `offset` stands, from the column's left edge.
    double caretX(int offset, boolean upstream) {
        Line line = lines.get(lineOf(offset, upstream));
        if (line.runs().isEmpty()) {
            return piece.rightToLeft() ? columnWidth : 0;
        }
        Line.Run run = offset < line.end() ? runOf(line, offset) : runOf(line, line.end() - 1);
        return Math.clamp(x(run, offset), 0, columnWidth);
    }

    /// The strips of `[begin, end)`, line by line, left to right.
    List<Strip> strips(int begin, int end) {
        List<Strip> strips = new ArrayList<>();
        int last = lineOf(end, true);
        for (int index = lineOf(begin, false); index <= last; index++) {
            addStrips(strips, index, begin, end);
        }
        return strips;
    }

    private void addStrips(List<Strip> strips, int index, int begin, int end) {
        int first = strips.size();
        Line line = lines.get(index);
        int textEnd = end > line.end() ? line.textEnd() : Math.min(end, line.end());
        for (Line.Run run : line.runs()) {
            int from = Math.max(begin, run.begin());
            int to = Math.min(textEnd, run.end());
            if (from >= to) {
                continue;
            }
            Strip next = strip(run, index, from, to, from == begin, to == end);
            if (strips.size() > first && touches(strips.getLast(), next)) {
                next = join(strips.removeLast(), next);
            }
            strips.add(next);
        }
    }

    private Strip strip(Line.Run run, int index, int from, int to, boolean opens, boolean closes) {
        double a = Math.clamp(x(run, from), 0, columnWidth);
        double b = Math.clamp(x(run, to), 0, columnWidth);
        int front = run.rightToLeft() ? 1 : -1;
        return new Strip(
                Math.min(a, b),
                Math.max(a, b),
                top(index),
                top(index) + lineHeight(),
                baseline(index),
                opens ? front : 0,
                closes ? -front : 0);
    }

    private static boolean touches(Strip left, Strip right) {
        return right.left() - left.right() < 0.5
                && left.opensAt() <= 0
                && left.closesAt() <= 0
                && right.opensAt() >= 0
                && right.closesAt() >= 0;
    }

    private static Strip join(Strip left, Strip right) {
        return new Strip(
                left.left(),
                right.right(),
                left.top(),
                left.bottom(),
                left.baseline(),
                left.opensAt() + right.opensAt(),
                left.closesAt() + right.closesAt());
    }

    /// What lies at `x` on a line.
    Hit hit(int index, double x) {
        Line line = lines.get(index);
        Line.Run nearest = null;
        double best = Double.MAX_VALUE;
        for (Line.Run run : line.runs()) {
            double distance = Math.max(0, Math.max(run.x() - x, x - run.right()));
            if (distance < best && run.begin() < line.textEnd()) {
                best = distance;
                nearest = run;
            }
        }
        return nearest == null
                ? new Hit(line.begin(), line.begin(), false, false)
                : hit(line, nearest, x, best == 0);
    }

    private Hit hit(Line line, Line.Run run, double x, boolean inside) {
        double along = run.rightToLeft() ? run.right() - x : x - run.x();
        double target = piece.ends()[run.begin()] + along;
        int at = run.begin();
        while (at < run.end() - 1 && piece.ends()[at + 1] <= target) {
            at++;
        }
        // What takes no room, such as a joined mark, belongs to the character before it.
        int next = at + 1;
        while (next < run.end() && piece.advance(next) <= 0) {
            next++;
        }
        double middle = (piece.ends()[at] + piece.ends()[next]) / 2;
        int insertion = target > middle ? next : at;
        boolean upstream = insertion == line.end() && insertion > line.begin();
        return new Hit(at, insertion, upstream, inside);
    }

    private static Line.Run runOf(Line line, int offset) {
        for (Line.Run run : line.runs()) {
            if (run.begin() <= offset && offset < run.end()) {
                return run;
            }
        }
        return line.runs().getLast();
    }

    private double x(Line.Run run, int offset) {
        double along = piece.width(run.begin(), Math.clamp(offset, run.begin(), run.end()));
        return run.rightToLeft() ? run.right() - along : run.x() + along;
    }
}
