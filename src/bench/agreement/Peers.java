import gate.AnnotationSet;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.util.AnnotationDiffer;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.glossator.agreement.Agreement;
import org.glossator.agreement.CodedText;
import org.glossator.agreement.Grain;
import org.glossator.agreement.Match;
import org.glossator.agreement.Measure;
import org.glossator.agreement.Resampling;
import org.glossator.agreement.Study;
import org.glossator.agreement.TaggedPlace;
import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;

/// Agreement of three annotators by the program, by DKPro Statistics and by GATE, in one process.
/// The last line printed is figures: `name=number`, times in milliseconds, memory in megabytes.
public class Peers {

    private static final List<Integer> ALL = List.of(0, 1, 2);
    private static final String[] TAGS = {"claim", "actor", "location"};
    private static final int CELL = 6;

    /// @param work marks by annotator
    record Text(int length, List<List<TaggedPlace>> work) {

        CodedText coded() {
            List<Span> tokens = new ArrayList<>();
            for (int at = 0; at < length; at += CELL) {
                tokens.add(new Span(at, Math.min(length, at + CELL)));
            }
            return new CodedText(
                    Offsets.of("x".repeat(length)),
                    tokens,
                    work.stream().map(Optional::of).toList());
        }

        /// Tag of each cell, the last one's, or -1.
        int[] cells(int annotator) {
            int[] cells = new int[(length + CELL - 1) / CELL];
            Arrays.fill(cells, -1);
            for (TaggedPlace mark : work.get(annotator)) {
                Span span = mark.fragments().getFirst();
                Arrays.fill(cells, span.begin() / CELL, (span.end() - 1) / CELL + 1, mark.tag());
            }
            return cells;
        }

        /// With one tag a cell at most.
        Text flat() {
            List<List<TaggedPlace>> flat = new ArrayList<>();
            for (int annotator : ALL) {
                int[] cells = cells(annotator);
                List<TaggedPlace> marks = new ArrayList<>();
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i] >= 0) {
                        marks.add(mark(cells[i], i * CELL, Math.min(length, (i + 1) * CELL)));
                    }
                }
                flat.add(marks);
            }
            return new Text(length, flat);
        }

        /// Without marks that overlap an earlier one of their tag, which DKPro does not take.
        Text apart() {
            List<List<TaggedPlace>> apart = new ArrayList<>();
            for (List<TaggedPlace> marks : work) {
                Map<Integer, Integer> ends = new HashMap<>();
                List<TaggedPlace> kept = new ArrayList<>();
                for (TaggedPlace mark : marks) {
                    if (mark.cover().begin() >= ends.getOrDefault(mark.tag(), 0)) {
                        kept.add(mark);
                        ends.put(mark.tag(), mark.cover().end());
                    }
                }
                apart.add(kept);
            }
            return new Text(length, apart);
        }
    }

    private static TaggedPlace mark(int tag, int begin, int end) {
        return new TaggedPlace(tag, List.of(new Span(begin, end)));
    }

    /// A place, a claim and in it an actor in each of 20 sentences; of what stands there an
    /// annotator misses a tenth, cuts an eighth short and gives some another tag.
    private static Text text(int number) {
        Random random = new Random(7 + 31L * number);
        List<TaggedPlace> marks = new ArrayList<>();
        int at = 40;
        for (int i = 0; i < 20; i++) {
            int place = at + 3 + random.nextInt(12);
            marks.add(mark(2, place, place + 4 + random.nextInt(11)));
            int claim = place + 18;
            int actor = 12 + random.nextInt(14);
            marks.add(mark(0, claim, claim + actor + 45 + random.nextInt(20)));
            marks.add(mark(1, claim, claim + actor));
            at = claim + 145;
        }
        List<List<TaggedPlace>> work = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<TaggedPlace> own = new ArrayList<>();
            for (TaggedPlace mark : marks) {
                double luck = random.nextDouble();
                int begin = mark.cover().begin();
                int end = mark.cover().end() - (luck < 0.22 ? 1 + random.nextInt(5) : 0);
                int tag = luck > 0.94 ? random.nextInt(3) : mark.tag();
                if (luck >= 0.1) {
                    own.add(mark(tag, begin, Math.max(begin + 1, end)));
                }
            }
            work.add(own);
        }
        return new Text(at + 20, work);
    }

    /// One behind the other.
    private static Text joined(List<Text> texts) {
        List<List<TaggedPlace>> work =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int at = 0;
        for (Text text : texts) {
            for (int i : ALL) {
                for (TaggedPlace mark : text.work.get(i)) {
                    Span span = mark.cover();
                    work.get(i).add(mark(mark.tag(), at + span.begin(), at + span.end()));
                }
            }
            at += text.length;
        }
        return new Text(at, work);
    }

    private static Study study(List<CodedText> texts, Set<Grain> grains) {
        Study study = new Study(3, 3, grains);
        texts.forEach(study::add);
        return study;
    }

    private static double value(Study study, Measure measure) {
        Agreement one = study.agreements(List.of(measure), new Resampling(1, 0)).getFirst();
        return one.outcome() instanceof Agreement.Outcome.Value found ? found.value() : Double.NaN;
    }

    private static CodingAnnotationStudy coding(List<Text> texts) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(3);
        for (Text text : texts) {
            int[][] cells = {text.cells(0), text.cells(1), text.cells(2)};
            for (int i = 0; i < cells[0].length; i++) {
                study.addItem(cells[0][i], cells[1][i], cells[2][i]);
            }
        }
        return study;
    }

    private static double unitizing(Text text) {
        UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(3, 0, text.length);
        for (int i : ALL) {
            for (TaggedPlace mark : text.work.get(i)) {
                Span span = mark.cover();
                study.addUnit(span.begin(), span.length(), i, TAGS[mark.tag()]);
            }
        }
        return new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
    }

    private static long alive() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }

    private static double alphaU(Text text) {
        CodedText coded =
                new CodedText(
                        Offsets.of("x".repeat(text.length)),
                        List.of(),
                        text.work.stream().map(Optional::of).toList());
        Study study = study(List.of(coded), EnumSet.of(Grain.CHARACTER));
        return value(study, new Measure.AlphaU(Grain.CHARACTER, Measure.ALL_TAGS, ALL));
    }

    /// Time for the whole, from marks to value.
    private static double timed(Text text) {
        long start = System.nanoTime();
        alphaU(text);
        return millis(start);
    }

    private static final Map<String, Double> FIGURES = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            texts.add(text(i));
        }
        all(texts.stream().map(Text::coded).toList());
        nominal(texts.subList(0, 500));
        continuum(texts.stream().map(Text::apart).toList());
        matched(texts.subList(0, 500));
        StringJoiner line = new StringJoiner(" ");
        FIGURES.forEach((name, figure) -> line.add(name + "=" + figure));
        System.out.println(line);
        System.exit(0);
    }

    /// The first of all, so from cold code.
    private static void all(List<CodedText> texts) {
        long start = System.nanoTime();
        Study study = study(texts, EnumSet.allOf(Grain.class));
        study.agreements(study.measures(), new Resampling(1, 0));
        FIGURES.put("all.floor", millis(start));
        study.agreements(study.measures(), new Resampling(1, Resampling.USUAL));
        FIGURES.put("all", millis(start));
    }

    private static void nominal(List<Text> texts) {
        List<CodedText> coded = texts.stream().map(Text::coded).toList();
        long before = alive();
        Study study = study(coded, EnumSet.allOf(Grain.class));
        FIGURES.put("heap", (alive() - before) / 1e6);
        before = alive();
        CodingAnnotationStudy theirs = coding(texts);
        FIGURES.put("heap.floor", (alive() - before) / 1e6);
        double alpha =
                new KrippendorffAlphaAgreement(theirs, new NominalDistanceFunction())
                        .calculateAgreement();
        Study flat =
                study(
                        texts.stream().map(text -> text.flat().coded()).toList(),
                        EnumSet.of(Grain.TOKEN));
        double own = value(flat, new Measure.Alpha(Grain.TOKEN, Measure.ALL_TAGS, ALL));
        FIGURES.put("apart", Math.abs(alpha - own));
        // Both are held until here.
        FIGURES.put("documents", (double) study.documents());
    }

    private static void continuum(List<Text> texts) {
        Text small = joined(texts.subList(0, 100));
        Text middle = joined(texts.subList(0, 500));
        Text large = joined(texts);
        double[][] own = new double[3][5];
        for (int round = -5; round < 5; round++) {
            double[] times = {timed(small), timed(middle), timed(large)};
            for (int i = 0; i < 3 && round >= 0; i++) {
                own[i][round] = times[i];
            }
        }
        long start = System.nanoTime();
        double theirs = unitizing(small);
        FIGURES.put("unitizing.floor", millis(start));
        FIGURES.put("unitizing.apart", Math.abs(theirs - alphaU(small)));
        FIGURES.put("unitizing", median(own[0]));
        FIGURES.put("unitizing.500", median(own[1]));
        FIGURES.put("unitizing.2000", median(own[2]));
    }

    private static void matched(List<Text> texts) throws Exception {
        Gate.runInSandbox(true);
        Gate.init();
        List<CodedText> coded = texts.stream().map(Text::coded).toList();
        List<Document> documents = new ArrayList<>();
        for (Text text : texts) {
            Document document = Factory.newDocument("x".repeat(text.length));
            for (int i : ALL) {
                AnnotationSet set = document.getAnnotations("a" + i);
                // What stands twice counts once.
                for (TaggedPlace mark : Set.copyOf(text.work.get(i))) {
                    set.add(
                            (long) mark.cover().begin(),
                            (long) mark.cover().end(),
                            TAGS[mark.tag()],
                            Factory.newFeatureMap());
                }
            }
            documents.add(document);
        }
        double[] own = new double[5];
        double[] theirs = new double[5];
        double apart = 0;
        for (int round = -3; round < 5; round++) {
            long start = System.nanoTime();
            Study study = study(coded, Set.of());
            double f1 = 0;
            for (List<Integer> pair : List.of(List.of(0, 1), List.of(0, 2), List.of(1, 2))) {
                f1 += value(study, new Measure.SpanF1(Match.EXACT, Measure.ALL_TAGS, pair)) / 3;
            }
            double mine = millis(start);
            start = System.nanoTime();
            apart = Math.abs(f1 - gate(documents));
            if (round >= 0) {
                own[round] = mine;
                theirs[round] = millis(start);
            }
        }
        FIGURES.put("f1", median(own));
        FIGURES.put("f1.floor", median(theirs));
        FIGURES.put("f1.apart", apart);
    }

    private static double gate(List<Document> documents) {
        double sum = 0;
        for (int[] pair : new int[][] {{0, 1}, {0, 2}, {1, 2}}) {
            long correct = 0;
            long marks = 0;
            for (Document document : documents) {
                for (String tag : TAGS) {
                    AnnotationDiffer differ = new AnnotationDiffer();
                    differ.setSignificantFeaturesSet(Set.of());
                    differ.calculateDiff(
                            document.getAnnotations("a" + pair[0]).get(tag),
                            document.getAnnotations("a" + pair[1]).get(tag));
                    correct += differ.getCorrectMatches();
                    marks +=
                            2L * differ.getCorrectMatches()
                                    + 2L * differ.getPartiallyCorrectMatches()
                                    + differ.getMissing()
                                    + differ.getSpurious();
                }
            }
            sum += 2.0 * correct / marks / 3;
        }
        return sum;
    }
}
