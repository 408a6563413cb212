package org.glossator.project;

import org.glossator.model.AnnotationSet;
import org.glossator.model.DocumentId;
import org.glossator.model.Intended;
import org.glossator.model.SetId;
import org.glossator.store.Store;
import org.glossator.store.Worked;
import org.glossator.suggest.Radar;
import org.glossator.suggest.Review;
import org.glossator.suggest.Sight;
import org.glossator.suggest.TaggedStrings;
import org.glossator.suggest.Tally;
import org.glossator.suggest.Wording;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// A look for inconsistencies: first at the strings that are tagged, then, in one pass, at the
/// texts that their annotators have begun. One thread reads, a few look, and the caller's counts.
final class Surveying {

    /// When what was found is told for the first time, in milliseconds; from then on each time
    /// after twice as long, since counting goes on and rows change their places.
    private static final long FIRST = 100;

    private final Store store;
    private final List<AnnotationSet> sets;
    private final Consumer<Survey> found;
    private final Consumer<Progress> progress;
    private final Set<Intended> intended;
    private final Map<SetId, TaggedStrings> strings = new HashMap<>();
    private final Map<SetId, Tally> tallies = new LinkedHashMap<>();
    private final Map<SetId, Review> reviews = new HashMap<>();
    private long all;
    private long done;
    private long told = now();
    private long pause = FIRST;

    /// @param sets of annotators
    Surveying(
            Store store,
            List<AnnotationSet> sets,
            Consumer<Survey> found,
            Consumer<Progress> progress) {
        this.store = store;
        this.sets = sets;
        this.found = found;
        this.progress = progress;
        this.intended = Set.copyOf(store.intended());
    }

    Survey run() {
        all = store.worked(sets);
        progress.accept(new Progress(0, all, ""));
        sets.forEach(set -> strings.put(set.id(), new TaggedStrings()));
        store.tagged(
                sets,
                Wording.LONGEST,
                words -> {
                    progress.accept(new Progress(0, all, ""));
                    strings(words.set()).add(words.words(), words.tag(), words.count());
                });
        for (AnnotationSet set : sets) {
            tallies.put(set.id(), new Tally(set.id(), strings(set.id())));
            reviews.put(set.id(), new Review(strings(set.id())));
        }
        Pipeline.run(
                "glossator-consistency",
                sink -> store.worked(sets, sink),
                worked -> worked.text().text().length(),
                this::worker,
                this::use);
        return survey();
    }

    private TaggedStrings strings(SetId set) {
        return strings.computeIfAbsent(set, _ -> new TaggedStrings());
    }

    /// What was seen in one text, by set.
    private record Looked(DocumentId document, Map<SetId, List<Sight>> sights) {}

    private Function<Worked, Looked> worker() {
        Segmenter segmenter = new Segmenter();
        return worked -> {
            Segmentation cut = segmenter.of(worked.text().text(), worked.text().language());
            Map<SetId, List<Sight>> sights = new HashMap<>();
            for (Worked.Work work : worked.work()) {
                Review review = reviews.get(work.set());
                if (review != null) {
                    sights.put(work.set(), review.of(cut, marks(work), work.finished()));
                }
            }
            return new Looked(worked.text().document(), sights);
        };
    }

    private static List<Review.Marked> marks(Worked.Work work) {
        List<Review.Marked> marks = new ArrayList<>(work.marks().size());
        for (Worked.Mark mark : work.marks()) {
            marks.add(new Review.Marked(mark.tag(), mark.span(), mark.whole()));
        }
        return marks;
    }

    private void use(Looked looked) {
        looked.sights()
                .forEach((set, sights) -> {
                    Tally tally = tallies.get(set);
                    if (tally != null) {
                        tally.add(looked.document(), sights);
                    }
                });
        progress.accept(new Progress(++done, all, ""));
        if (done < all && now() - told >= pause) {
            found.accept(survey());
            told = now();
            pause *= 2;
        }
    }

    private Survey survey() {
        Radar.Ranked ranked = Radar.rank(List.copyOf(tallies.values()), intended);
        return new Survey(sets, strings, ranked, done);
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
