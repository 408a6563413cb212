package org.glossator.project;

import org.glossator.edit.Applied;
import org.glossator.edit.Edit;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Intended;
import org.glossator.store.Store;
import org.glossator.suggest.Radar;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The door for whether the same words are marked the same way. Safe from any thread.
///
/// Answers come on the executor the project publishes on.
public final class Consistency {

    private final Project project;

    private final Asking asking;

    Consistency(Project project, Asking asking) {
        this.project = project;
        this.asking = asking;
    }

    /// Looks for inconsistencies; each time more was found, `found` is told of all so far.
    ///
    /// @param everybody whether all annotators are judged, or the one at work alone
    public Job<Survey> survey(boolean everybody, Consumer<Survey> found) {
        AnnotationSet own = project.set();
        Consumer<Survey> handed = project.handing(found);
        return project.look(
                "glossator-consistency",
                (from, job) -> from.survey(everybody ? null : own, handed, job::step));
    }

    /// The places of an inconsistency as they are now.
    public Job<Deviations> places(Survey survey, Radar.Found found) {
        return project.look(
                "glossator-consistency", (from, job) -> from.deviations(survey, found, job::step));
    }

    /// Mends many places, in one transaction and as one step of the history; cancelled, none.
    ///
    /// @param words what they say, for people
    public Job<MendReport> mend(List<Mend> mends, String words) {
        return project.bulk(
                new Mending(mends, project.set(), project.stamp("mend", words), project.ids()));
    }

    /// Says that an inconsistency is as it should be: it is found no more.
    public CompletableFuture<Applied> intend(Intended intended) {
        return project.apply(new Edit.Intend(intended), "intend", intended.words());
    }

    /// Takes that back.
    public CompletableFuture<Applied> question(Intended intended) {
        return project.apply(new Edit.Question(intended), "question", intended.words());
    }

    /// The inconsistencies that are as they should be, by their words.
    public CompletableFuture<List<Intended>> intended() {
        return asking.ask(Store::intended);
    }
}
