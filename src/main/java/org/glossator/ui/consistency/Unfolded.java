package org.glossator.ui.consistency;

import org.glossator.model.SetId;
import org.glossator.project.Deviation;
import org.glossator.project.Errand;
import org.glossator.project.Project;
import org.glossator.project.Survey;
import org.glossator.suggest.Inconsistency;
import org.glossator.suggest.Radar;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// Which inconsistency is open, if one is, and the way to its places.
final class Unfolded {

    private final Project project;
    private final Runnable located;
    private final Consumer<@Nullable Throwable> failed;
    private final Errand locating = new Errand();
    private @Nullable Opened opened;

    /// @param located told when places have come, or nothing is open since they could not be found
    Unfolded(Project project, Runnable located, Consumer<@Nullable Throwable> failed) {
        this.project = project;
        this.located = located;
        this.failed = failed;
    }

    Optional<Opened> opened() {
        return Optional.ofNullable(opened);
    }

    /// This one, if it is what is open.
    Optional<Opened> opened(Inconsistency what) {
        return opened().filter(one -> one.is(what));
    }

    /// Nothing is open any more.
    void fold() {
        opened = null;
        locating.drop();
    }

    /// Opens one, or closes it.
    void toggle(Inconsistency what, @Nullable Survey survey) {
        if (opened(what).isPresent()) {
            fold();
        } else {
            opened = new Opened(what);
            locate(survey);
        }
    }

    /// What is open stays so while it is found again.
    void follow(Survey survey) {
        Opened shown = opened;
        if (shown != null) {
            found(shown, survey)
                    .map(Radar.Found::what)
                    .ifPresentOrElse(shown::renew, () -> opened = null);
            locate(survey);
        }
    }

    /// Asks for the places as they are stored now.
    void locate(@Nullable Survey survey) {
        Opened shown = opened;
        if (shown == null || survey == null) {
            locating.drop();
            return;
        }
        found(shown, survey)
                .ifPresent(found ->
                        locating.begin(
                                project.consistency().places(survey, found),
                                _ -> {},
                                (places, failure) -> {
                                    if (places != null) {
                                        shown.show(places);
                                    } else {
                                        opened = null;
                                        failed.accept(failure);
                                    }
                                    located.run();
                                }));
    }

    private static Optional<Radar.Found> found(Opened shown, Survey survey) {
        return survey.ranked().found().stream().filter(one -> shown.is(one.what())).findFirst();
    }

    /// Ticks a place or not; of words, all of their places.
    void tick(Row row) {
        Opened shown = opened;
        SetId own = project.set().id();
        if (shown != null && row instanceof Row.Place(Deviation place)) {
            shown.tick(place, !shown.isTicked(place, own));
        } else if (shown != null
                && row instanceof Row.Words(Inconsistency what)
                && shown.is(what)) {
            shown.toggleAll(own);
        }
    }

    /// Says how the words are to be marked, if that makes sense for them.
    void aim(Deviation.Goal goal) {
        Opened shown = opened;
        if (shown != null) {
            boolean extent = shown.what() instanceof Inconsistency.BoundariesDiffer;
            if (extent != goal instanceof Deviation.Goal.As) {
                shown.aim(goal);
            }
        }
    }
}
