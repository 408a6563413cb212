package org.glossator.project;

import java.util.List;
import java.util.function.Consumer;

/// The door for words everywhere they stand. Safe from any thread.
///
/// Answers come on the executor the project publishes on.
public final class Everywhere {

    private static final String THREAD = "glossator-occurrences";

    private final Project project;

    Everywhere(Project project) {
        this.project = project;
    }

    /// Looks for words; each time something was found, `found` is told, in the order of the
    /// documents.
    public Job<OccurrencesReport> find(
            OccurrencesOrder order, Consumer<List<OccurrencesIn>> found) {
        Consumer<List<OccurrencesIn>> handed = project.handing(found);
        return project.look(THREAD, (from, job) -> from.occurrences(order, handed, job::step));
    }

    /// The same places with the marks that stand there now; none where a document has gone.
    public Job<List<OccurrencesIn>> again(List<OccurrencesIn> places) {
        return project.look(THREAD, (from, job) -> from.again(places, job::step));
    }

    /// Tags many places, in one transaction and as one step of the history; cancelled, none.
    public Job<TagReport> tag(TagOrder order) {
        return project.bulk(
                new Tagging(
                        order,
                        project.set(),
                        project.stamp("tag-all", order.words()),
                        project.ids()));
    }
}
