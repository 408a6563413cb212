package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.FxThread;

import java.util.List;

/// What an analyst has marked before a picture is taken.
final class Analyst {

    static final int CLAIM = 0;
    static final int ACTOR = 1;
    static final int LOCATION = 2;

    private Analyst() {}

    /// Marks the article on the strike.
    static void strike(Workbench bench) {
        bench.article("Cranes");
        tag(bench, LOCATION, "PORT SELWICK");
        tag(bench, ACTOR, "the Harbour and Quay Workers’ Union");
        tag(bench, ACTOR, "Marta Oyelaran");
        tag(bench, CLAIM, "We did not leave the table. The table was taken away");
        tag(
                bench,
                CLAIM,
                "At ten minutes to midnight their lawyer looked at me and said, ‘Ms. Oyelaran, the"
                        + " board has told us that “nothing further will be put in writing”, so go"
                        + " home.’");
        tag(
                bench,
                CLAIM,
                "the board has told us that “nothing further will be put in writing”, so go home");
        tag(bench, ACTOR, "the board");
        tag(bench, CLAIM, "nothing further will be put in writing");
        tag(bench, ACTOR, "Selwick Terminals");
        tag(bench, ACTOR, "Edric Vaun");
        tag(bench, CLAIM, "unlawful, unannounced and aimed at the wrong employer");
        tag(bench, ACTOR, "Olav Brandsma");
        tag(bench, LOCATION, "Old Quay");
        Await.fx(() -> bench.desk().article().annotations().size() == 13);
    }

    /// Tags the words where they stand first.
    static void tag(Workbench bench, int tag, String words) {
        int begin = bench.text().indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        TestProject.tag(bench.desk().project(), shown(bench), tag, begin, begin + words.length())
                .join();
    }

    static DocumentId shown(Workbench bench) {
        return FxThread.call(() -> bench.desk().article().document().orElseThrow().id());
    }

    /// Writes a note to the annotation of the words, and selects it.
    static void note(Workbench bench, String words, String note) {
        int begin = bench.text().indexOf(words);
        List<Annotation.OnSpan> all =
                FxThread.call(() -> List.copyOf(bench.desk().article().annotations()));
        Annotation.OnSpan before =
                all.stream()
                        .filter(one -> one.span().begin() == begin)
                        .filter(one -> one.span().length() == words.length())
                        .findFirst()
                        .orElseThrow();
        bench.desk()
                .project()
                .apply(new Edit.Replace(before, before.withNote(note)), "note", words)
                .join();
        FxThread.run(() -> bench.desk().article().choice().select(before.id()));
    }
}
