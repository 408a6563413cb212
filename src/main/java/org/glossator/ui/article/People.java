package org.glossator.ui.article;

import org.glossator.model.AnnotatorId;
import org.glossator.project.Project;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The names of those who have made annotations. Belongs to the thread the project publishes on.
final class People {

    private final Project project;
    private final Consumer<String> failed;
    private final Map<AnnotatorId, String> names = new HashMap<>();

    /// @param failed told, in words for people, when they could not be read
    People(Project project, Consumer<String> failed) {
        this.project = project;
        this.failed = failed;
    }

    /// Reads the names; those that are known stay until then.
    void ask() {
        project.annotators()
                .whenComplete((all, failure) -> {
                    if (all == null) {
                        failed.accept(Failures.words(failure));
                    } else {
                        all.forEach(one -> names.put(one.id(), one.name()));
                    }
                });
    }

    /// Empty until it is known.
    String nameOf(AnnotatorId annotator) {
        return names.getOrDefault(annotator, "");
    }
}
