package org.glossator.project;

import org.glossator.model.AnnotatorId;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;

import java.nio.file.Path;
import java.time.Instant;

/// The door for work that goes to others and comes from them.
public final class Exchange {

    private static final String MERGE = "merge";

    private final Project project;

    Exchange(Project project) {
        this.project = project;
    }

    /// One annotator's work as one file.
    public Job<PackReport> pack(PackOrder order) {
        return project.look("glossator-pack", (from, job) -> from.pack(order, job::step));
    }

    /// What a merge would do, found out by doing it and putting everything back.
    public Job<MergePlan> preview(MergeOrder order) {
        return project.bulk(merging(order, false));
    }

    /// Brings in the work of others, as one step of the history.
    public Job<MergePlan> merge(MergeOrder order) {
        return project.bulk(merging(order, true));
    }

    private Merging merging(MergeOrder order, boolean keep) {
        return new Merging(project.file(), order, project.stamp(MERGE, order.title()), keep);
    }

    /// What a merge would do to a project that is not open, and is as it was afterwards.
    ///
    /// @throws org.glossator.model.Refusal if it is no project this version can open
    public static MergePlan preview(Path file, MergeOrder order) {
        Stamp nobody = new Stamp(new AnnotatorId(0), Instant.EPOCH, MERGE, "");
        try (Store store = ProjectFile.open(file)) {
            return new Merging(file, order, nobody, false).write(store, _ -> {}, _ -> {});
        }
    }
}
