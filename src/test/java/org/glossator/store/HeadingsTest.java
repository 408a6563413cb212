package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class HeadingsTest {

    /// The second heading lies across the end of the first passage of 1,024 code points.
    private static final String TEXT =
            "😀 عنوان\n\n"
                    + "😀".repeat(TextTable.PASSAGE - 12)
                    + "\nAcross the passages\n\nEnd.\n";

    private static final Subheading FIRST = heading("😀 عنوان", 2);
    private static final Subheading SECOND = heading("Across the passages", 3);

    private Path file;
    private ProjectFile store;
    private Annotator ana;
    private DocumentId document;

    @BeforeEach
    void makeProject(@TempDir Path folder) {
        file = folder.resolve("news.glossa");
        store = ProjectFile.create(file, Schema.news());
        ana = store.annotator("Ana");
        Samples.add(store, ana, "Without", "Nothing but text.");
        try (Intake intake = store.intake(Samples.stamp(ana, "import"))) {
            document = Samples.add(intake, "With", TEXT);
            intake.addHeadings(document, TEXT, List.of(FIRST, SECOND));
            intake.commit();
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void areGivenBackAsTheyWereTakenIn() {
        store.close();
        store = ProjectFile.open(file);
        assertThat(store.document(document).headings()).containsExactly(FIRST, SECOND);
        assertThat(scanned()).containsExactly(List.of(), List.of(FIRST, SECOND));
        assertThat(store.check(_ -> {})).isEmpty();
    }

    @Test
    void goAndComeWithTheImport() {
        store.undo(Samples.stamp(ana, "undo"));
        assertThat(store.sql().number("SELECT count(*) FROM heading")).isZero();
        store.redo(Samples.stamp(ana, "redo"));
        assertThat(store.document(document).headings()).containsExactly(FIRST, SECOND);
        assertThat(store.sql().number("SELECT count(*) FROM removed_heading")).isZero();
    }

    @Test
    void proveThemselves() {
        assertThatThrownBy(() ->
                        store.sql()
                                .run(
                                        "INSERT INTO heading VALUES (?, 1, 4, 2, 'abc')",
                                        document.value()))
                .hasMessageContaining("the quote is not what the text says");
        assertThatThrownBy(() -> store.sql().run("UPDATE heading SET level = 1"))
                .hasMessageContaining("as fixed as its text");
        store.sql().script("DROP TRIGGER heading_is_fixed; UPDATE heading SET quote = 'Acrosz'");
        assertThat(store.check(_ -> {}))
                .hasSize(2)
                .allMatch(line -> line.contains("With: a heading does not quote its text"));
    }

    @Test
    void areTakenInOrderAndWithTheirTextOnly() {
        try (Intake intake = store.intake(Samples.stamp(ana, "import"))) {
            assertThatThrownBy(() -> intake.addHeadings(document, TEXT, List.of(FIRST)))
                    .isInstanceOf(IllegalArgumentException.class);
            DocumentId other = Samples.add(intake, "Other", TEXT + "!");
            assertThatThrownBy(() -> intake.addHeadings(other, TEXT + "!", List.of(SECOND, FIRST)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<List<Subheading>> scanned() {
        List<List<Subheading>> found = new ArrayList<>();
        store.scan(List.of(), one -> found.add(one.document().headings()));
        return found;
    }

    private static Subheading heading(String words, int level) {
        int begin = TEXT.indexOf(words);
        return new Subheading(new Span(begin, begin + words.length()), level);
    }
}
