package org.glossator.ui.adjudication;

import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The project's reason codes. Belongs to the thread the project publishes on.
final class Reasons {

    private final Project project;
    private final Runnable come;
    private final Consumer<@Nullable Throwable> failed;
    private List<String> all = List.of();

    /// @param come told when they have come, or others
    Reasons(Project project, Runnable come, Consumer<@Nullable Throwable> failed) {
        this.project = project;
        this.come = come;
        this.failed = failed;
    }

    /// In the order they are offered.
    List<String> all() {
        return all;
    }

    void ask() {
        project.curation()
                .reasons()
                .thenAccept(some -> {
                    all = some;
                    come.run();
                });
    }

    /// Offers others from now on; decisions keep those they have.
    void change(List<String> after) {
        if (!after.equals(all)) {
            project.curation()
                    .changeReasons(all, after)
                    .whenComplete((_, failure) -> {
                        if (failure != null) {
                            failed.accept(failure);
                        }
                        ask();
                    });
        }
    }
}
