package org.glossator.ui.adjudication;

import org.glossator.model.DocumentId;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.ui.TestProject;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/// A project that three annotators have worked on, and do not agree about.
final class Reviewed {

    static final int CLAIM = 0;
    static final int ACTOR = 1;
    static final int LOCATION = 2;

    static final String DAM =
            """
            The water ministry said the dam at Corran would hold. “The ministry has shown us no \
            figures,” said Marta Oyelaran, who told the agency Norlicht that the engineers had warned \
            in May that the spillway was too narrow for a wet spring.
            """;

    static final String ARABIC =
            """
            قالت وزارة الموارد المائية إن المحطة توقفت يوم الأحد. وأضافت الوزارة أنها لم تُبلَّغ بالعطل.
            """;

    private Reviewed() {}

    static Project create(Path folder, Executor publish) {
        return TestProject.create(
                folder,
                publish,
                List.of(
                        TestProject.Item.with("Dam at Corran would hold, ministry says", "en", DAM),
                        TestProject.Item.with("روايتان حول توقف محطة المياه", "ar", ARABIC)));
    }

    static void tag(Project project, int document, int tag, String words) {
        int at = List.of(DAM, ARABIC).get(document).indexOf(words);
        TestProject.tag(project, new DocumentId(document + 1), tag, at, at + words.length()).join();
    }

    static void finish(Project project, int document) {
        TestProject.state(
                        project,
                        new DocumentId(document + 1),
                        WorkState.IN_PROGRESS,
                        WorkState.FINISHED)
                .join();
    }

    /// Everybody has the ministry; about all else they differ.
    static void annotate(Project project) {
        annotate(
                project,
                "Ana",
                "the dam at Corran would hold",
                "The ministry has shown us no figures",
                ACTOR);
        annotate(
                project,
                "Ben",
                "said the dam at Corran would hold",
                "The ministry has shown us no figures",
                LOCATION);
        annotate(project, "Chidi", "the dam at Corran would hold", "", ACTOR);
        project.annotateAs("Rea").join();
    }

    private static void annotate(
            Project project, String name, String claim, String quote, int norlicht) {
        project.annotateAs(name).join();
        tag(project, 0, ACTOR, "The water ministry");
        tag(project, 0, CLAIM, claim);
        if (!quote.isEmpty()) {
            tag(project, 0, CLAIM, quote);
        }
        tag(project, 0, norlicht, "Norlicht");
        finish(project, 0);
        tag(project, 1, ACTOR, name.equals("Ana") ? "وزارة الموارد المائية" : "الموارد المائية");
        finish(project, 1);
    }
}
