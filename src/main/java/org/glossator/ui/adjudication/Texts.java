package org.glossator.ui.adjudication;

import org.glossator.model.DocumentId;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// The text of what is at hand. Belongs to the thread the project publishes on.
final class Texts {

    private final Project project;
    private final Runnable come;
    private final Consumer<@Nullable Throwable> failed;
    private @Nullable DocumentId wanted;
    private @Nullable Passage passage;

    /// @param come told when the text has come
    Texts(Project project, Runnable come, Consumer<@Nullable Throwable> failed) {
        this.project = project;
        this.come = come;
        this.failed = failed;
    }

    /// The text, once it has come.
    Optional<Passage> passage() {
        return Optional.ofNullable(passage);
    }

    /// @param document what is at hand now, or `null` for nothing
    void turnTo(@Nullable DocumentId document) {
        if (document == null || document.equals(wanted)) {
            return;
        }
        wanted = document;
        passage = null;
        project.curation()
                .document(document)
                .whenComplete((found, failure) -> {
                    if (!document.equals(wanted)) {
                        return;
                    }
                    if (found == null) {
                        failed.accept(failure);
                    } else {
                        passage = Passage.of(found);
                        come.run();
                    }
                });
    }
}
