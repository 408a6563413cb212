package org.glossator.agreement;

import org.glossator.agreement.Slots.Key;
import org.glossator.agreement.Slots.Quantity;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// What several sets made of the same documents, taken in one document after another.
///
/// Of each document only sums are kept, a few hundred numbers, from which every measure is made;
/// drawing documents anew means adding the same sums up again. Used by one thread at a time.
public final class Study {

    /// Intervals from fewer documents than this are too narrow to be leant on.
    public static final int FEW_DOCUMENTS = 20;

    /// Numbers from fewer marks than this say little.
    public static final int FEW_MARKS = 30;

    /// An interval needs the measure to be defined in so many of a hundred resamples.
    private static final int DEFINED = 90;

    private final int sets;
    private final Set<Grain> grains;
    private final Slots slots = new Slots();
    private final Tally tally = new Tally();
    private final Crews crews;
    private final Combinations combinations = new Combinations();
    private final List<Tally.Sums> documents = new ArrayList<>();
    private int tags;
    private long leftOut;

    /// @param sets how many
    /// @param tags how many there are at least; more turn up with the documents
    /// @param grains in which measures are wanted; spans are matched in any case
    public Study(int sets, int tags, Set<Grain> grains) {
        if (sets < 2) {
            throw new IllegalArgumentException("agreement of " + sets + " sets");
        }
        this.sets = sets;
        this.tags = tags;
        this.grains = grains.isEmpty() ? EnumSet.noneOf(Grain.class) : EnumSet.copyOf(grains);
        this.crews = new Crews(sets);
    }

    /// Takes a document in. One that fewer than two sets worked on is left out, and counted.
    ///
    /// @throws IllegalArgumentException if it has another number of sets than the study
    public void add(CodedText text) {
        if (text.work().size() != sets) {
            throw new IllegalArgumentException(text.work().size() + " sets, not " + sets);
        }
        List<Integer> members = new ArrayList<>();
        List<List<TaggedPlace>> marks = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            Optional<List<TaggedPlace>> work = text.work().get(set);
            if (work.isPresent()) {
                members.add(set);
                marks.add(TaggedPlace.sorted(work.get()));
            }
        }
        if (members.size() < 2) {
            leftOut++;
            return;
        }
        for (List<TaggedPlace> own : marks) {
            for (TaggedPlace mark : own) {
                tags = Math.max(tags, mark.tag() + 1);
            }
        }
        Entries entries = new Entries(slots, tally, crews, crews.number(members), members);
        enter(entries, text, marks);
        documents.add(tally.take());
    }

    private void enter(Entries entries, CodedText text, List<List<TaggedPlace>> marks) {
        tally.add(slots.slot(documentsOf(entries.crew())), 1);
        Labelling labelling = new Labelling(entries, combinations);
        for (Grain grain : grains) {
            if (grain == Grain.SPAN) {
                labelling.enterPlaces(marks);
            } else {
                Continuum line = Continuum.of(text, grain, marks);
                SortedMap<Integer, int[][]> layers = line.layers();
                labelling.enter(grain, line, layers);
                new Unitizing(entries).enter(grain, line.length(), layers);
            }
        }
        new SpanCounts(entries, text, grains).enter(marks);
    }

    private static Key documentsOf(int crew) {
        return new Key(Quantity.DOCUMENTS, null, crew, Measure.ALL_TAGS, 0);
    }

    /// How many documents count.
    public long documents() {
        return documents.size();
    }

    /// How many documents fewer than two sets worked on.
    public long leftOut() {
        return leftOut;
    }

    /// All that can be said with the grains of the study, of all tags and then of each.
    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        for (int tag = Measure.ALL_TAGS; tag < tags; tag++) {
            for (Grain grain : grains) {
                nominal(all, grain, tag);
            }
            for (Grain grain : grains) {
                if (grain != Grain.SPAN) {
                    all.add(new Measure.AlphaU(grain, tag, everybody()));
                }
            }
            spans(all, tag);
        }
        return all;
    }

    private List<Integer> everybody() {
        return IntStream.range(0, sets).boxed().toList();
    }

    private void nominal(List<Measure> all, Grain grain, int tag) {
        all.add(new Measure.Observed(grain, tag, everybody()));
        for (int one = 0; one < sets; one++) {
            for (int other = one + 1; other < sets; other++) {
                all.add(new Measure.CohenKappa(grain, tag, one, other));
            }
        }
        all.add(new Measure.FleissKappa(grain, tag, everybody()));
        all.add(new Measure.Alpha(grain, tag, everybody()));
    }

    private void spans(List<Measure> all, int tag) {
        List<List<Integer>> groups = new ArrayList<>();
        groups.add(everybody());
        for (int one = 0; one < sets && sets > 2; one++) {
            for (int other = one + 1; other < sets; other++) {
                groups.add(List.of(one, other));
            }
        }
        for (List<Integer> group : groups) {
            for (Match match : Match.values()) {
                all.add(new Measure.SpanF1(match, tag, group));
            }
            for (Grain grain : grains) {
                if (grain != Grain.SPAN) {
                    all.add(new Measure.BoundaryDistance(grain, tag, group));
                }
            }
        }
    }

    /// What measures say, in their order.
    ///
    /// @throws IllegalArgumentException if one needs a grain that the study does not have
    public List<Agreement> agreements(List<? extends Measure> measures, Resampling resampling) {
        List<Prepared> prepared = measures.stream().map(this::prepared).toList();
        double[] sums = new double[slots.size()];
        documents.forEach(document -> document.addTo(sums, 1));
        double[][] drawn = new double[prepared.size()][];
        Arrays.setAll(drawn, _ -> new double[resampling.times()]);
        if (documents.size() > 1) {
            draw(prepared, resampling, drawn);
        }
        List<Agreement> all = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            all.add(prepared.get(i).agreement(sums, interval(drawn[i])));
        }
        return all;
    }

    private void draw(List<Prepared> prepared, Resampling resampling, double[][] drawn) {
        SplittableRandom random = new SplittableRandom(resampling.seed());
        double[] sums = new double[slots.size()];
        int[] times = new int[documents.size()];
        for (int round = 0; round < resampling.times(); round++) {
            Arrays.fill(sums, 0);
            Arrays.fill(times, 0);
            for (int i = 0; i < times.length; i++) {
                times[random.nextInt(times.length)]++;
            }
            for (int i = 0; i < times.length; i++) {
                if (times[i] > 0) {
                    documents.get(i).addTo(sums, times[i]);
                }
            }
            for (int i = 0; i < drawn.length; i++) {
                drawn[i][round] = prepared.get(i).formula().of(sums).value();
            }
        }
    }

    /// The middle 95 % of what was drawn, where nearly all of it is defined.
    private Agreement.@Nullable Interval interval(double[] drawn) {
        double[] defined = Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).toArray();
        if (documents.size() < 2
                || defined.length == 0
                || defined.length * 100L < drawn.length * (long) DEFINED) {
            return null;
        }
        Arrays.sort(defined);
        int cut = (int) Math.round(0.025 * (defined.length - 1));
        return new Agreement.Interval(defined[cut], defined[defined.length - 1 - cut]);
    }

    private Prepared prepared(Measure measure) {
        List<Integer> counted =
                switch (measure) {
                    case Measure.CohenKappa _, Measure.FleissKappa _ ->
                            crews.holding(measure.sets());
                    case Measure.SpanF1 one when one.sets().size() == 2 ->
                            crews.holding(one.sets());
                    case Measure.BoundaryDistance one when one.sets().size() == 2 ->
                            crews.holding(one.sets());
                    case Measure.Observed _,
                            Measure.Alpha _,
                            Measure.AlphaU _,
                            Measure.SpanF1 _,
                            Measure.BoundaryDistance _ ->
                            crews.all();
                };
        List<Integer> wanted =
                measure.tag() == Measure.ALL_TAGS
                        ? IntStream.range(0, tags).boxed().toList()
                        : List.of(measure.tag());
        Formula formula = formula(measure, counted, wanted);
        List<Integer> marks = new ArrayList<>();
        for (int crew : counted) {
            for (int tag : wanted) {
                for (int set : measure.sets()) {
                    marks.add(slots.slot(new Key(Quantity.MARKS, Grain.SPAN, crew, tag, set)));
                }
            }
        }
        return new Prepared(
                measure,
                formula,
                counted.stream().mapToInt(crew -> slots.slot(documentsOf(crew))).toArray(),
                marks.stream().mapToInt(Integer::intValue).toArray());
    }

    private Formula formula(Measure measure, List<Integer> counted, List<Integer> wanted) {
        if (!(measure instanceof Measure.SpanF1) && !grains.contains(measure.grain())) {
            throw new IllegalArgumentException("the study does not count " + measure.grain());
        }
        return switch (measure) {
            case Measure.Observed _ -> nominal(counted, measure)::observed;
            case Measure.CohenKappa _ -> nominal(counted, measure)::cohen;
            case Measure.FleissKappa _ -> nominal(counted, measure)::fleiss;
            case Measure.Alpha _ -> nominal(counted, measure)::alpha;
            case Measure.AlphaU one -> new Unitized(slots, crews, counted, wanted, one.grain());
            case Measure.SpanF1 one ->
                    new Matched(slots, crews, wanted).f1(one.match(), one.sets());
            case Measure.BoundaryDistance one ->
                    new Matched(slots, crews, wanted).distance(one.grain(), one.sets());
        };
    }

    private Nominal nominal(List<Integer> counted, Measure measure) {
        return new Nominal(slots, crews, counted, measure);
    }
}
