package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;

/// Every character is 10 pixels wide here; spaces may end a line.
class LineBreakerTest {

    private static final double CHARACTER = 10;

    private static Measured measured(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi();
        bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        byte[] levels = text.isEmpty() ? new byte[0] : bidi.getLevels();
        double[] ends = new double[text.length() + 1];
        BitSet starts = new BitSet();
        starts.set(0);
        for (int i = 0; i < text.length(); i++) {
            ends[i + 1] = ends[i] + CHARACTER;
            starts.set(i, i == 0 || levels[i] != levels[i - 1]);
        }
        return new Measured(text, rightToLeft, levels, starts, ends);
    }

    private static List<Line> lines(String text, boolean rightToLeft, int characters) {
        BitSet breaks = new BitSet();
        BitSet graphemes = new BitSet();
        for (int i = 0; i <= text.length(); i++) {
            breaks.set(i, i > 0 && (i == text.length() || text.charAt(i - 1) == ' '));
            graphemes.set(i);
        }
        return new LineBreaker(
                        measured(text, rightToLeft), breaks, graphemes, characters * CHARACTER)
                .lines();
    }

    private static List<String> texts(String text, int characters) {
        return lines(text, false, characters).stream()
                .map(line -> text.substring(line.begin(), line.textEnd()))
                .toList();
    }

    @Test
    void breaksAtSpacesAndLetsThemHang() {
        assertThat(texts("one two three", 7)).containsExactly("one two", "three");
        assertThat(texts("one two three", 3)).containsExactly("one", "two", "thr", "ee");
        assertThat(texts("one     two", 3)).containsExactly("one", "two");
    }

    @Test
    void cutsWordsThatAreTooWide() {
        assertThat(texts("extraordinary", 5)).containsExactly("extra", "ordin", "ary");
        assertThat(texts("abc", 0)).containsExactly("a", "b", "c");
    }

    @Test
    void anEmptyPieceHasOneEmptyLine() {
        assertThat(lines("", false, 5)).containsExactly(new Line(0, 0, 0, List.of()));
    }

    @Test
    void rightToLeftLinesStandOnTheRight() {
        Line line = lines("אבג דה", true, 10).getFirst();
        assertThat(line.runs()).containsExactly(new Line.Run(0, 6, true, 40, 60));
    }

    @Test
    void stretchesOfBothDirectionsComeInVisualOrder() {
        Line line = lines("ab אבג cd", false, 20).getFirst();
        assertThat(line.runs())
                .containsExactly(
                        new Line.Run(0, 3, false, 0, 30),
                        new Line.Run(3, 6, true, 30, 30),
                        new Line.Run(6, 9, false, 60, 30));
        Line reversed = lines("אב cd הו", true, 8).getFirst();
        assertThat(reversed.runs().getFirst().begin()).isEqualTo(5);
        assertThat(reversed.runs().getLast().right()).isEqualTo(80);
    }

    @Test
    void aSpanOfMixedDirectionHasAStripForEachSide() {
        Measured piece = measured("ab אבג cd", false);
        Setting.Spacing spacing = new Setting.Spacing(0, 0, 20, 15, 0);
        Setting setting = new Setting(piece, lines("ab אבג cd", false, 20), 200, spacing);
        List<Strip> strips = setting.strips(1, 4);
        assertThat(strips).hasSize(2);
        assertThat(strips.getFirst().left()).isEqualTo(10);
        assertThat(strips.getFirst().opensAt()).isEqualTo(-1);
        assertThat(strips.getLast().left()).isEqualTo(50);
        assertThat(strips.getLast().closesAt()).isEqualTo(-1);
        assertThat(setting.strips(0, 9)).hasSize(1);
    }
}
