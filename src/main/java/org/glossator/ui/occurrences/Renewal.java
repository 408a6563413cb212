package org.glossator.ui.occurrences;

import org.glossator.model.DocumentId;
import org.glossator.project.OccurrencesIn;
import org.glossator.project.Project;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Asks the project anew what is marked at places whose documents have changed: one question at a
/// time, with all that has changed meanwhile in the next one.
final class Renewal {

    private final Project project;
    private final Places places;
    private final Runnable renewed;
    private final Consumer<Throwable> failed;
    private final Set<DocumentId> stale = new HashSet<>();
    private boolean underWay;

    /// Which places they are; what was asked of earlier ones is not wanted any more.
    private int generation;

    /// @param renewed told when the places tell what is stored
    Renewal(Project project, Places places, Runnable renewed, Consumer<Throwable> failed) {
        this.project = project;
        this.places = places;
        this.renewed = renewed;
        this.failed = failed;
    }

    /// These documents have changed.
    void note(Collection<DocumentId> documents) {
        stale.addAll(documents);
    }

    /// There are other places now.
    void reset() {
        generation++;
        stale.clear();
    }

    /// Asks, unless that is under way: then it goes on with what is to be asked by then.
    void go() {
        if (underWay) {
            return;
        }
        List<OccurrencesIn> old = places.in(stale);
        stale.clear();
        if (old.isEmpty()) {
            return;
        }
        underWay = true;
        int asked = generation;
        project.everywhere()
                .again(old)
                .result()
                .whenComplete((again, failure) -> {
                    underWay = false;
                    if (asked == generation && again != null) {
                        places.renew(again);
                        renewed.run();
                    } else if (asked == generation) {
                        failed.accept(failure);
                    }
                    go();
                });
    }
}
