package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.DocumentId;
import org.glossator.model.Normalization;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.search.Coverage;
import org.glossator.search.Findings;
import org.glossator.search.Query;
import org.glossator.search.QueryReader;
import org.glossator.search.Reading;
import org.glossator.search.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class TextSearchTest {

    @TempDir private Path folder;
    private Path file;
    private ProjectFile store;
    private Annotator marta;

    @BeforeEach
    void fill() {
        file = folder.resolve("p.glossa");
        store = ProjectFile.create(file, Schema.news());
        marta = store.annotator("Marta Ilves");
        take(
                article("Ferry aground", "The Ledger", "2024-03-05", "en"),
                "Foreign Minister Lavrov spoke in Bagram. “It’s a bridge,” said Kerry.",
                article("Bridge of Corran", "Kurier", "2024-05-31T10:00", "en"),
                "Kerry spoke of Lavrov’s foreign visit; the minister was away.",
                article("روايتان", "وكالة الوادي", "2025", "ar"),
                "أعلنت وزارة الموارد المائية عن توقف المحطة.",
                article("两艘渡轮", "海湾日报", "", "zh-Hant-TW"),
                "两艘渡轮在青湾相撞。");
        mark(1, 17, "Lavrov", Samples.ACTOR);
        mark(1, 33, "Bagram", Samples.LOCATION);
        mark(2, 0, "Kerry spoke of Lavrov’s foreign visit", Samples.CLAIM);
        state(2, WorkState.IN_PROGRESS, WorkState.FINISHED);
        index();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lavrov | 1 2",
                "LAVROV kerry bagram | 1",
                "\"foreign minister\" | 1",
                "“foreign visit” | 2",
                "minist* | 1 2",
                "ferry | 1",
                "title:bridge | 2",
                "bridge | 1 2",
                "source:ledger | 1",
                "source:\"the ledger\" | 1",
                "ledger | ``",
                "actor:lavrov | 1",
                "actor:lavrov AND location:bagram | 1",
                "claim:lavrov | 2",
                "claim:\"visit lavrov\" | ``",
                "actor:\"lavrov bagram\" | ``",
                "claim:vis* | 2",
                "actor:* OR claim:* | 1 2",
                "NOT actor:* | 2 3 4",
                "lavrov NOT actor:lavrov | 2",
                "lavrov NOT (bagram OR visit) | ``",
                "state:finished | 2",
                "state:new | 3 4",
                "state:in-progress OR 青湾 | 1 4",
                "lavrov NOT state:finished | 1",
                "date:2024 | 1 2",
                "date:2024-03 | 1",
                "date:2024-05-31 | 2",
                "date:2024-04.. | 2 3",
                "date:..2024-04 | 1",
                "language:zh | 4",
                "language:zh-hant | 4",
                "language:arabic | 3",
                "annotator:marta | 1 2",
                "lavrov date:2024-05 | 2",
                "الموارد | 3",
                "أعلنت \"الموارد المائية\" | 3",
                "青湾 | 4",
                "湾青 | ``",
                "渡轮 相撞 | 4",
                "it’s | 1",
                "a | 1",
            })
    void finds(String typed, String documents) {
        assertThat(found(typed)).isEqualTo(documents);
    }

    @Test
    void putsTheBestFirstAndTheNewestAmongEquals() {
        take(
                Details.titled("Other"),
                "A long text in which Bagram is but one word of very many others.",
                Details.titled("Bagram"),
                "Bagram here.");
        index();
        Findings findings = store.search(query("bagram"), marta.id());
        assertThat(findings.documents()).startsWith(6).containsExactlyInAnyOrder(1, 5, 6);
        assertThat(findings.ranked()).isEqualTo(3);
        assertThat(store.search(query("NOT bagram"), marta.id()).documents())
                .containsExactly(4, 3, 2);
    }

    @Test
    void saysHowMuchItKnows() {
        assertThat(store.coverage()).isEqualTo(new Coverage(4, 4));
        take(Details.titled("New"), "Lavrov again.");
        mark(1, 0, "Foreign", Samples.ACTOR);
        assertThat(store.coverage()).isEqualTo(new Coverage(3, 5));
        assertThat(found("lavrov")).isEqualTo("1 2");
        assertThat(store.search(query("lavrov"), marta.id()).coverage().isComplete()).isFalse();
        index();
        assertThat(found("lavrov")).isEqualTo("1 2 5");
        assertThat(found("actor:foreign")).isEqualTo("1");
    }

    @Test
    void followsMarksThatGoAndDetailsThatChange() {
        store.undo(Samples.stamp(marta, "undo"));
        store.undo(Samples.stamp(marta, "undo"));
        Details before = store.document(new DocumentId(1)).details();
        Details after =
                new Details(
                        "Wreck", "Kurier", "", "2023-01-01", "", "de", Direction.AUTO, null, "");
        store.apply(
                new Edit.ChangeDetails(new DocumentId(1), before, after),
                Samples.stamp(marta, "details"));
        index();
        assertThat(found("claim:lavrov")).isEmpty();
        assertThat(found("actor:lavrov")).isEqualTo("1");
        assertThat(found("ferry")).isEmpty();
        assertThat(found("wreck language:de source:kurier date:2023")).isEqualTo("1");
    }

    @Test
    void whatAnUndoneImportHadBroughtIsNotFoundUntilItIsRedone() {
        take(Details.titled("Gone"), "Lavrov again.");
        index();
        store.undo(Samples.stamp(marta, "undo"));
        assertThat(found("lavrov")).isEqualTo("1 2");
        assertThat(found("NOT bagram")).isEqualTo("2 3 4");
        assertThat(store.coverage()).isEqualTo(new Coverage(4, 4));
        store.redo(Samples.stamp(marta, "redo"));
        assertThat(found("lavrov")).isEqualTo("1 2 5");
        store.undo(Samples.stamp(marta, "undo"));
        take(Details.titled("Again"), "Lavrov again.");
        index();
        assertThat(found("again")).isEqualTo("6");
    }

    @Test
    void aFileOfTheFormatBeforeIsIndexedAfterItsUpgrade() {
        store.sql()
                .script(
                        "DROP TABLE search_index; DROP TABLE search_stale; DROP TABLE"
                            + " search_progress; DROP TABLE rejection; DROP TABLE"
                            + " removed_rejection; DROP TABLE intended; DROP TABLE heading; DROP"
                            + " TABLE removed_heading; DROP TABLE merged; DROP TABLE merge; DROP"
                            + " TABLE decision; DROP TABLE removed_decision; DROP TABLE reason;"
                            + " DROP TABLE journal_document; PRAGMA user_version = 1");
        store.close();
        store = ProjectFile.open(file);
        assertThat(folder.resolve("p.glossa.format-1")).exists();
        assertThat(store.coverage()).isEqualTo(new Coverage(0, 4));
        assertThat(found("lavrov")).isEmpty();
        index();
        assertThat(found("actor:lavrov")).isEqualTo("1");
    }

    @Test
    void anIndexMadeByOtherRulesIsMadeAnew() {
        store.sql().run("UPDATE search_progress SET rules = 0");
        assertThat(store.coverage()).isEqualTo(new Coverage(0, 4));
        index();
        assertThat(found("lavrov")).isEqualTo("1 2");
    }

    @Test
    void theWholeFileIsSoundWithItsIndex() {
        assertThat(store.check(_ -> {})).isEmpty();
    }

    private static Details article(String title, String source, String date, String language) {
        return new Details(title, source, "", date, "", language, Direction.AUTO, null, "");
    }

    /// Details and texts in turn.
    private void take(Object... articles) {
        try (Intake intake = store.intake(Samples.stamp(marta, "import"))) {
            for (int i = 0; i < articles.length; i += 2) {
                String text = (String) articles[i + 1];
                intake.add(
                        "", (Details) articles[i], text, Samples.sha256(text), Normalization.NONE);
            }
            intake.commit();
        }
    }

    private void mark(long document, int begin, String words, TagId tag) {
        SetId set = Samples.setOf(store, marta.id());
        Annotation.OnSpan mark =
                Samples.mark(
                        new DocumentId(document), set, tag, marta, begin, begin + words.length());
        assertThat(mark.span().of(store.document(mark.document()).text())).isEqualTo(words);
        store.apply(new Edit.Add(mark), Samples.stamp(marta, "add"));
    }

    private void state(long document, WorkState before, WorkState after) {
        store.apply(
                new Edit.SetState(new DocumentId(document), marta.id(), before, after),
                Samples.stamp(marta, "state"));
    }

    private void index() {
        Coverage coverage = store.extendIndex();
        while (!coverage.isComplete()) {
            coverage = store.extendIndex();
        }
    }

    /// The documents found, by their numbers.
    private String found(String typed) {
        return Arrays.stream(store.search(query(typed), marta.id()).documents())
                .sorted()
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    private Query query(String typed) {
        List<AnnotationSet> sets = store.sets();
        Reading reading = QueryReader.read(typed, new Vocabulary(store.schema().spanTags(), sets));
        return ((Reading.Understood) reading).query();
    }
}
