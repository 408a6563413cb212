package org.glossator.ui.consistency;

import org.glossator.model.SetId;
import org.glossator.project.Deviation;
import org.glossator.project.Deviations;
import org.glossator.project.Mend;
import org.glossator.suggest.Inconsistency;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The inconsistency that is open: its places, how they are to be marked, and which of them.
final class Opened {

    private final Row.Words.Key key;
    private final Set<Spot> left = new HashSet<>();
    private Inconsistency what;
    private Deviation.Goal goal;
    private @Nullable Deviations places;

    Opened(Inconsistency what) {
        this.key = new Row.Words(what).key();
        this.what = what;
        this.goal = usual(what);
    }

    /// How the words mostly are.
    private static Deviation.Goal usual(Inconsistency what) {
        return switch (what) {
            case Inconsistency.LeftPlain one -> new Deviation.Goal.As(one.tag());
            case Inconsistency.TaggedDifferently one ->
                    new Deviation.Goal.As(one.shares().getFirst().tag());
            case Inconsistency.BoundariesDiffer one ->
                    one.longer() >= one.shorter()
                            ? new Deviation.Goal.Longer()
                            : new Deviation.Goal.Shorter();
        };
    }

    boolean is(Inconsistency other) {
        return key.equals(new Row.Words(other).key());
    }

    Inconsistency what() {
        return what;
    }

    /// The same with what is counted now.
    void renew(Inconsistency now) {
        what = now;
    }

    void show(Deviations found) {
        places = found;
    }

    Deviation.Goal goal() {
        return goal;
    }

    void aim(Deviation.Goal other) {
        goal = other;
    }

    /// Its rows under that of its words.
    List<Row> rows() {
        Deviations found = places;
        if (found == null) {
            return List.of(new Row.Locating());
        }
        List<Row> rows = new ArrayList<>();
        found.places().forEach(place -> rows.add(new Row.Place(place)));
        if (!found.complete() || rows.isEmpty()) {
            rows.add(new Row.Ended(!found.complete()));
        }
        return rows;
    }

    /// Whether something can be done there by whose set this is.
    boolean canBeTicked(Deviation place, SetId own) {
        return place.set().equals(own) && place.mend(goal).isPresent();
    }

    boolean isTicked(Deviation place, SetId own) {
        return canBeTicked(place, own) && !left.contains(Spot.of(place));
    }

    void tick(Deviation place, boolean ticked) {
        if (ticked) {
            left.remove(Spot.of(place));
        } else {
            left.add(Spot.of(place));
        }
    }

    /// Ticks all that can be, or none if all are.
    void toggleAll(SetId own) {
        boolean ticked = ticked(own) < tickable(own);
        places().forEach(place -> tick(place, ticked));
    }

    List<Deviation> places() {
        return places == null ? List.of() : places.places();
    }

    int tickable(SetId own) {
        return (int) places().stream().filter(place -> canBeTicked(place, own)).count();
    }

    int ticked(SetId own) {
        return (int) places().stream().filter(place -> isTicked(place, own)).count();
    }

    List<Mend> mends(SetId own) {
        return places().stream()
                .filter(place -> isTicked(place, own))
                .flatMap(place -> place.mend(goal).stream())
                .toList();
    }
}
