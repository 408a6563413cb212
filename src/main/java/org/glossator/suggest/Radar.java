package org.glossator.suggest;

import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The inconsistencies among what annotators have tagged, the most surprising first.
///
/// Plain strings count if they are tagged at least twice and more often than plain. Each annotator
/// is judged alone, but that tags are compared over all of them when several are judged.
public final class Radar {

    /// As many as anybody works through before looking again.
    public static final int SHOWN = 200;

    private static final int LEAST_TAGGED = 2;

    private static final Comparator<Found> ORDER =
            Comparator.<Found>comparingDouble(found -> -found.what().surprise())
                    .thenComparing(found -> Wording.of(found.what().words()))
                    .thenComparing(found -> found.what().intended().kind())
                    .thenComparing(found -> found.what().intended().other());

    private final Set<Intended> intended;
    private final List<Found> all = new ArrayList<>();
    private int intendedHere;

    /// An inconsistency.
    ///
    /// @param documents where words are plain or cut, at most [Tally#DOCUMENTS]
    public record Found(Inconsistency what, List<DocumentId> documents) {

        public Found {
            documents = List.copyOf(documents);
        }
    }

    /// @param found at most [#SHOWN], the most surprising first
    /// @param more how many there are beside them
    /// @param intended how many are as they should be
    public record Ranked(List<Found> found, int more, int intended) {

        public Ranked {
            found = List.copyOf(found);
        }
    }

    private Radar(Set<Intended> intended) {
        this.intended = intended;
    }

    /// @param tallies one for each annotator who is judged
    public static Ranked rank(List<Tally> tallies, Set<Intended> intended) {
        Radar radar = new Radar(intended);
        tallies.forEach(radar::plain);
        tallies.forEach(radar::cut);
        radar.differently(tallies);
        radar.all.sort(ORDER);
        int shown = Math.min(SHOWN, radar.all.size());
        return new Ranked(
                radar.all.subList(0, shown), radar.all.size() - shown, radar.intendedHere);
    }

    private void add(Inconsistency what, List<DocumentId> documents) {
        if (intended.contains(what.intended())) {
            intendedHere++;
        } else {
            all.add(new Found(what, documents));
        }
    }

    private void plain(Tally tally) {
        tally.plain()
                .forEach((string, places) ->
                        shares(tally.tags(string)).stream()
                                .limit(1)
                                .filter(most -> most.count() >= LEAST_TAGGED)
                                .filter(most -> most.count() > places.count())
                                .forEach(most ->
                                        add(
                                                new Inconsistency.LeftPlain(
                                                        tally.set(),
                                                        tally.strings().words(string),
                                                        most.tag(),
                                                        most.count(),
                                                        places.count()),
                                                places.documents())));
    }

    private void cut(Tally tally) {
        tally.cut()
                .forEach((pair, places) -> {
                    int longer = tally.tagged(pair.string(), pair.tag());
                    if (longer > 0) {
                        add(
                                new Inconsistency.BoundariesDiffer(
                                        tally.set(),
                                        tally.strings().words(pair.string()),
                                        tally.strings().words(pair.inner()),
                                        pair.tag(),
                                        longer,
                                        places.count()),
                                places.documents());
                    }
                });
    }

    private void differently(List<Tally> tallies) {
        Map<String, Map<TagId, Integer>> pooled = new LinkedHashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Tally tally : tallies) {
            for (int string = 0; string < tally.strings().size(); string++) {
                Map<TagId, Integer> tags = tally.tags(string);
                if (tallies.size() > 1 || tags.size() > 1) {
                    String wording = tally.strings().wording(string);
                    words.putIfAbsent(wording, tally.strings().words(string));
                    Map<TagId, Integer> sum =
                            pooled.computeIfAbsent(wording, _ -> new LinkedHashMap<>());
                    tags.forEach((tag, count) -> sum.merge(tag, count, Integer::sum));
                }
            }
        }
        SetId set = tallies.size() == 1 ? tallies.getFirst().set() : null;
        pooled.forEach((wording, tags) -> differently(set, words.get(wording), tags));
    }

    private void differently(
            @Nullable SetId set, @Nullable String words, Map<TagId, Integer> tags) {
        if (words != null && tags.size() > 1) {
            add(new Inconsistency.TaggedDifferently(set, words, shares(tags)), List.of());
        }
    }

    private static List<Inconsistency.Share> shares(Map<TagId, Integer> tags) {
        return tags.entrySet().stream()
                .map(tag -> new Inconsistency.Share(tag.getKey(), tag.getValue()))
                .sorted(
                        Comparator.comparingInt(Inconsistency.Share::count)
                                .reversed()
                                .thenComparingLong(share -> share.tag().value()))
                .toList();
    }
}
