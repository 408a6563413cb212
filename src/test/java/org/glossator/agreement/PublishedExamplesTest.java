package org.glossator.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.glossator.agreement.Coders.all;
import static org.glossator.agreement.Coders.chance;
import static org.glossator.agreement.Coders.coding;
import static org.glossator.agreement.Coders.mark;
import static org.glossator.agreement.Coders.value;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// Examples with the values their authors give, to the digits they give.
class PublishedExamplesTest {

    private static final Offset<Double> THREE = within(0.000_5);
    private static final int ANY = Measure.ALL_TAGS;

    /// Units by cell of a table of two coders.
    private static Study table(Object... cells) {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < cells.length; i += 2) {
            String pair = (String) cells[i];
            int count = (int) cells[i + 1];
            one.append(pair.substring(0, 1).repeat(count));
            other.append(pair.substring(1).repeat(count));
        }
        return coding(one.toString(), other.toString());
    }

    private static Measure observed(int sets) {
        return new Measure.Observed(Grain.CHARACTER, ANY, all(sets));
    }

    private static Measure cohen() {
        return new Measure.CohenKappa(Grain.CHARACTER, ANY, 0, 1);
    }

    private static Measure alpha(int tag, int sets) {
        return new Measure.Alpha(Grain.CHARACTER, tag, all(sets));
    }

    private static Measure alphaU(int tag) {
        return new Measure.AlphaU(Grain.CHARACTER, tag, all(2));
    }

    /// Artstein and Poesio (2008), tables 1 and 2.
    @Test
    void artsteinAndPoesioTwoCategories() {
        Study study = table("aa", 20, "ab", 10, "ba", 20, "bb", 50);
        assertThat(value(study, observed(2))).isCloseTo(0.7, within(1e-12));
        assertThat(chance(study, cohen()).expected()).isCloseTo(0.54, within(1e-12));
        assertThat(value(study, cohen())).isCloseTo(0.348, THREE);
        // Their π is Fleiss' κ of two coders.
        Measure pi = new Measure.FleissKappa(Grain.TOKEN, ANY, all(2));
        assertThat(chance(study, pi).expected()).isCloseTo(0.545, THREE);
        assertThat(value(study, pi)).isCloseTo(0.341, THREE);
    }

    /// Artstein and Poesio (2008), table 5 and what is computed from it.
    @Test
    void artsteinAndPoesioThreeCategories() {
        Study study = table("aa", 46, "ba", 6, "bb", 32, "bc", 6, "cc", 10);
        assertThat(value(study, observed(2))).isCloseTo(0.88, within(1e-12));
        assertThat(chance(study, cohen()).expected()).isCloseTo(0.396, THREE);
        assertThat(value(study, cohen())).isCloseTo(0.8013, within(0.000_05));
        assertThat(value(study, new Measure.FleissKappa(Grain.CHARACTER, ANY, all(2))))
                .isCloseTo(0.7995, within(0.000_05));
    }

    /// Fleiss (1971), table 1: 30 patients, six diagnoses each, five categories.
    @Test
    void fleiss() {
        String[] patients = {
            "dddddd", "bbbeee", "bcccce", "eeeeee", "bbbddd", "aacccc", "ccccee", "aacccd",
            "aadddd", "eeeeee", "addddd", "abdddd", "bbbccc", "addddd", "bbddde", "ccccce",
            "aaadee", "aaaaab", "bbdddd", "acceee", "eeeeee", "bddddd", "bbdeee", "aadddd",
            "adddde", "bbbbbd", "aaaaee", "bbdddd", "accccc", "eeeeee"
        };
        String[] raters = new String[6];
        for (int rater = 0; rater < 6; rater++) {
            StringBuilder labels = new StringBuilder();
            for (String patient : patients) {
                labels.append(patient.charAt(rater));
            }
            raters[rater] = labels.toString();
        }
        Study study = coding(raters);
        Measure kappa = new Measure.FleissKappa(Grain.CHARACTER, ANY, all(6));
        assertThat(chance(study, kappa).observed()).isCloseTo(0.5556, within(0.000_05));
        // Given as 0.2201, from shares that were rounded to three digits.
        assertThat(chance(study, kappa).expected()).isCloseTo(0.2201, within(0.000_2));
        assertThat(value(study, kappa)).isCloseTo(0.430, THREE);
    }

    /// Krippendorff (2004), 11.3.1: two observers, ten units, two values.
    @Test
    void krippendorffBinary() {
        Study study = coding("aa........", ".aa..a.a..");
        assertThat(value(study, observed(2))).isCloseTo(0.6, within(1e-12));
        Agreement.Chance chance = chance(study, alpha(0, 2));
        assertThat(chance.observed()).isCloseTo(0.4, within(1e-12));
        assertThat(chance.expected()).isCloseTo(0.442, THREE);
        assertThat(value(study, alpha(0, 2))).isCloseTo(0.095, THREE);
        assertThat(value(study, alpha(ANY, 2))).isCloseTo(0.095, THREE);
    }

    /// Krippendorff (2011), Computing Krippendorff's alpha-reliability, B: two observers, twelve
    /// units, five values.
    @Test
    void krippendorffNominal() {
        Study study = coding("aabbdcccedda", "babbbccceddd");
        assertThat(value(study, alpha(ANY, 2))).isCloseTo(0.692, THREE);
    }

    /// Krippendorff (2004), 11.3.4, (2013), 12.3.4: four observers, twelve units, values missing,
    /// one unit with a value of one observer alone.
    @Test
    void krippendorffMissingValues() {
        Study study = coding("abccbadab   ", "abccbbdabe  ", " cccbcdbbeac", "abccbddabea ");
        assertThat(study.leftOut()).isEqualTo(1);
        assertThat(study.documents()).isEqualTo(11);
        Agreement.Chance chance = chance(study, alpha(ANY, 4));
        assertThat(chance.observed()).isCloseTo(0.2, within(1e-12));
        assertThat(chance.expected()).isCloseTo(0.779, THREE);
        assertThat(value(study, alpha(ANY, 4))).isCloseTo(0.743, THREE);
    }

    /// Krippendorff (2004), 11.6: two observers, a continuum from 150 to 450, categories c and k.
    @Test
    void krippendorffUnitizing() {
        List<TaggedPlace> one =
                List.of(mark(0, 75, 145), mark(0, 220, 250), mark(1, 30, 90), mark(1, 150, 200));
        List<TaggedPlace> other =
                List.of(
                        mark(0, 70, 150),
                        mark(0, 205, 225),
                        mark(0, 250, 270),
                        mark(1, 30, 90),
                        mark(1, 150, 200));
        Study study = Coders.of(Coders.text(300, one, other));
        assertThat(chance(study, alphaU(0)).observed()).isCloseTo(0.0144, within(0.000_05));
        assertThat(chance(study, alphaU(0)).expected()).isCloseTo(0.0532, within(0.000_05));
        assertThat(value(study, alphaU(0))).isCloseTo(0.7286, within(0.000_05));
        assertThat(chance(study, alphaU(1)).observed()).isZero();
        assertThat(chance(study, alphaU(1)).expected()).isCloseTo(0.0490, within(0.000_05));
        assertThat(value(study, alphaU(1))).isEqualTo(1);
        assertThat(value(study, alphaU(ANY))).isCloseTo(0.8591, within(0.000_5));
    }

    /// Krippendorff (1995), p. 57: four pairs of observers on 24 units of length.
    private static Study sociological(int stretch) {
        int[][][] one = {
            {{2, 10}, {14, 20}},
            {{0, 18}},
            {{2, 8}, {10, 12}, {14, 18}, {20, 22}},
            {{0, 2}, {2, 10}, {10, 14}, {14, 20}, {20, 24}}
        };
        int[][][] other = {
            {{4, 8}, {15, 17}},
            {{0, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 9}, {9, 10}},
            {{0, 2}, {4, 8}, {10, 14}, {16, 18}, {20, 22}},
            {{0, 4}, {4, 8}, {8, 15}, {15, 17}, {17, 24}}
        };
        return Coders.of(Coders.text(24 * stretch, marks(one, stretch), marks(other, stretch)));
    }

    private static List<TaggedPlace> marks(int[][][] tags, int stretch) {
        List<TaggedPlace> marks = new ArrayList<>();
        for (int tag = 0; tag < tags.length; tag++) {
            for (int[] unit : tags[tag]) {
                marks.add(mark(tag, unit[0] * stretch, unit[1] * stretch));
            }
        }
        return marks;
    }

    /// What is expected is given for units so small that their size no longer matters. In B and C
    /// it is given from the formula of 1995, from which that of 2004 differs by a few hundredths.
    @ParameterizedTest
    @CsvSource({
        "0, 0.03125, 0.06990, 0.000005, 0.553, 0.0005",
        "1, 2.26736, 1.17731, 0.002, -0.926, 0.003",
        "2, 0.02777, 0.08642, 0.005, 0.679, 0.02",
        "3, 0.38715, 0.41445, 0.000005, 0.066, 0.0005"
    })
    void krippendorffStretched(
            int tag,
            double observed,
            double expected,
            double nearExpected,
            double value,
            double nearValue) {
        Agreement.Chance chance = chance(sociological(5_000), alphaU(tag));
        assertThat(chance.observed()).isCloseTo(observed, within(0.000_01));
        assertThat(chance.expected()).isCloseTo(expected, within(nearExpected + 0.00002));
        assertThat(value(sociological(5_000), alphaU(tag))).isCloseTo(value, within(nearValue));
    }

    /// The same, unit by unit.
    @Test
    void krippendorffDigitized() {
        Study study = sociological(1);
        assertThat(value(study, new Measure.CohenKappa(Grain.CHARACTER, 0, 0, 1)))
                .isCloseTo(0.385, THREE);
        assertThat(value(study, new Measure.FleissKappa(Grain.CHARACTER, 0, all(2))))
                .isCloseTo(0.314, THREE);
        assertThat(value(study, alpha(0, 2))).isCloseTo(0.329, THREE);
        assertThat(value(study, new Measure.CohenKappa(Grain.CHARACTER, 2, 0, 1)))
                .isCloseTo(0.314, THREE);
        assertThat(Coders.reason(study, alpha(3, 2))).isEqualTo(Agreement.Reason.NO_VARIATION);
    }
}
