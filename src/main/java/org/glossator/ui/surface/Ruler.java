package org.glossator.ui.surface;

import com.ibm.icu.text.Bidi;

import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

import java.util.BitSet;

/// Measures how far each character of a piece advances.
///
/// A stretch of one direction is laid out as one unbroken [Text], never wrapped: JavaFX 26 throws
/// when it wraps right-to-left text itself. Lives on the FX thread.
final class Ruler {

    private final Text probe = new Text();

    /// @param rightToLeft the base direction of the piece's paragraph
    /// @param graphemes boundaries within the piece
    Measured measure(String shown, boolean rightToLeft, BitSet graphemes, Font font) {
        byte[] levels = levels(shown, rightToLeft);
        BitSet starts = Stretches.starts(shown, levels, graphemes);
        double[] ends = new double[shown.length() + 1];
        probe.setFont(font);
        int from = 0;
        while (from < levels.length) {
            int next = starts.nextSetBit(from + 1);
            int to = next < 0 ? levels.length : next;
            measureStretch(shown.substring(from, to), (levels[from] & 1) == 1, ends, from);
            from = to;
        }
        return new Measured(shown, rightToLeft, levels, starts, ends);
    }

    /// A node's text runs in the stretch's direction whatever its first letter is.
    static void direct(Text text, boolean rightToLeft) {
        text.setNodeOrientation(
                rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private static byte[] levels(String shown, boolean rightToLeft) {
        if (!rightToLeft && !Bidi.requiresBidi(shown.toCharArray(), 0, shown.length())) {
            return new byte[shown.length()];
        }
        Bidi bidi = new Bidi();
        bidi.setPara(shown, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return bidi.getLevels();
    }

    private void measureStretch(String stretch, boolean rightToLeft, double[] ends, int from) {
        String painted = DisplayText.painted(stretch, rightToLeft);
        direct(probe, rightToLeft);
        probe.setText(painted);
        LayoutInfo layout = probe.getLayoutInfo();
        double width = layout.getLogicalBounds(false).getWidth();
        double reached = 0;
        int index = 0;
        for (int i = 1; i <= stretch.length(); i++) {
            if (DisplayText.isPainted(stretch, i - 1, rightToLeft)) {
                index++;
                // Given from the right edge for a node that runs right to left.
                double x =
                        index == painted.length()
                                ? width
                                : layout.caretInfoAt(index, true).getSegmentAt(0).getMinX();
                reached = Math.max(reached, x);
            }
            ends[from + i] = ends[from] + reached;
        }
        if (rightToLeft) {
            shareLigatures(stretch, ends, from);
        }
    }

    /// The toolkit gives all of a ligature's width to its last letter; each letter gets half, so
    /// that it can be pointed at.
    private static void shareLigatures(String stretch, double[] ends, int from) {
        for (int i = 0; i < stretch.length() - 1; i++) {
            double begin = ends[from + i];
            if (Character.isLetter(stretch.charAt(i)) && ends[from + i + 1] <= begin) {
                int next = i + 1;
                while (next < stretch.length() - 1 && !Character.isLetter(stretch.charAt(next))) {
                    next++;
                }
                double middle = (begin + ends[from + next + 1]) / 2;
                for (int k = i + 1; k <= next; k++) {
                    ends[from + k] = Math.max(ends[from + k], middle);
                }
            }
        }
    }
}
