package org.glossator.ui.consistency;

import org.glossator.edit.Applied;
import org.glossator.model.DocumentId;
import org.glossator.model.WorkState;
import org.glossator.project.Project;
import org.glossator.ui.TestProject;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A project in which the same words are not marked the same way.
final class Marked {

    static final int CLAIM = 0;
    static final int ACTOR = 1;
    static final int LOCATION = 2;

    static final String HARBOUR =
            """
            😀 The harbour board met in Corran. “The board has told us nothing,” said Marta Oyelaran, \
            and the harbour board did not reply.

            Corran has waited for years. A spokesman for the harbour board declined to say who, among \
            the eleven members who had been called back from their holidays on the eve of the vote, \
            had asked for the minutes to be sealed. In Corran nobody knows.
            """;

    static final String ARABIC =
            """
            قالت وزارة الموارد المائية إن المحطة توقفت يوم الأحد. وأضافت وزارة الموارد المائية \
            أنها لم تُبلَّغ بالعطل إلا بعد أسبوعين، في حين قالت نقابة عمال المياه إن وزارة الموارد المائية \
            كانت على علم منذ البداية.
            """;

    static final String CHINESE = "云屿渡轮与云屿号相撞。云屿渡轮公司未予置评。青湾在云屿以北。";

    private Marked() {}

    static Project create(Path folder, Executor publish) {
        return TestProject.create(
                folder,
                publish,
                List.of(
                        TestProject.Item.with(
                                "Cranes stand still in Port Selwick as talks collapse",
                                "en",
                                HARBOUR),
                        TestProject.Item.with(
                                "روايتان متناقضتان حول توقف محطة المياه", "ar", ARABIC),
                        TestProject.Item.with("云屿渡轮", "zh", CHINESE)));
    }

    /// Tags the words where they stand for the n-th time.
    static CompletableFuture<Applied> tagging(
            Project project, int document, int tag, String words, int nth) {
        String text = List.of(HARBOUR, ARABIC, CHINESE).get(document);
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        return TestProject.tag(project, new DocumentId(document + 1), tag, at, at + words.length());
    }

    static void tag(Project project, int document, int tag, String words, int nth) {
        tagging(project, document, tag, words, nth).join();
    }

    static void finish(Project project, int document) {
        TestProject.state(
                        project,
                        new DocumentId(document + 1),
                        WorkState.IN_PROGRESS,
                        WorkState.FINISHED)
                .join();
    }

    /// One inconsistency of each kind, in three scripts.
    static void mark(Project project) {
        tag(project, 0, ACTOR, "The harbour board", 1);
        tag(project, 0, ACTOR, "the harbour board", 1);
        tag(project, 0, ACTOR, "harbour board", 3);
        tag(project, 0, LOCATION, "Corran", 1);
        tag(project, 0, LOCATION, "Corran", 2);
        tag(project, 0, ACTOR, "Marta Oyelaran", 1);
        tag(project, 1, ACTOR, "وزارة الموارد المائية", 1);
        tag(project, 1, ACTOR, "وزارة الموارد المائية", 2);
        tag(project, 2, ACTOR, "云屿", 2);
        tag(project, 2, LOCATION, "云屿", 4);
        finish(project, 0);
        finish(project, 1);
    }
}
