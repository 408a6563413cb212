package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentRow;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

class RowsTest {

    private static final int PAGE = 50;

    private static final List<DocumentId> DOCUMENTS =
            LongStream.range(0, 1_000).mapToObj(DocumentId::new).toList();

    private final List<List<DocumentId>> asked = new ArrayList<>();
    private final Deque<CompletableFuture<List<DocumentRow>>> answers = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Rows<DocumentRow> rows =
            new Rows<>(
                    documents -> {
                        asked.add(documents);
                        answers.add(new CompletableFuture<>());
                        return answers.getLast();
                    },
                    DocumentRow::id,
                    PAGE,
                    () -> told.add("arrived"),
                    failure -> told.add(String.valueOf(failure.getMessage())));

    private void answer(int title) {
        List<DocumentId> wanted = asked.getLast();
        answers.remove().complete(wanted.stream().map(id -> row(id, title)).toList());
    }

    private static DocumentRow row(DocumentId id, int title) {
        return new DocumentRow(id, Details.titled("" + title), 0, WorkState.NEW, Map.of());
    }

    private String title(int index) {
        return rows.get(DOCUMENTS, index).map(row -> row.details().title()).orElse("none");
    }

    @Test
    void anAnswerMayComeWhileTheQuestionIsPut() {
        Rows<DocumentRow> prompt =
                new Rows<>(
                        ids ->
                                CompletableFuture.completedFuture(
                                        ids.stream().map(id -> row(id, 1)).toList()),
                        DocumentRow::id,
                        PAGE,
                        () -> {},
                        _ -> {});
        assertThat(prompt.get(DOCUMENTS, 7)).isPresent();
    }

    @Test
    void fetchesOnePageAtATime() {
        assertThat(title(0)).isEqualTo("none");
        assertThat(title(500)).isEqualTo("none");
        assertThat(asked).containsExactly(DOCUMENTS.subList(0, PAGE));
        answer(1);
        assertThat(told).containsExactly("arrived");
        assertThat(title(0)).isEqualTo("1");
        assertThat(title(500)).isEqualTo("none");
        assertThat(asked).hasSize(2);
    }

    @Test
    void showsTheOldRowUntilTheNewOneComes() {
        title(0);
        answer(1);
        rows.renew(List.of(DOCUMENTS.get(3), DOCUMENTS.get(900)));
        assertThat(title(3)).isEqualTo("1");
        assertThat(asked.getLast()).containsExactly(DOCUMENTS.get(3));
        rows.renewAll();
        answer(2);
        assertThat(title(3)).as("shown while it is fetched once more").isEqualTo("2");
        assertThat(asked.getLast()).hasSize(PAGE);
    }

    @Test
    void dropsAnAnswerFromBeforeEverythingWasForgotten() {
        title(0);
        rows.clear();
        answer(1);
        assertThat(told).containsExactly("arrived");
        assertThat(title(0)).isEqualTo("none");
    }

    @Test
    void doesNotAskAgainForADocumentThatIsGone() {
        title(0);
        answers.remove().complete(List.of());
        assertThat(title(0)).isEqualTo("none");
        assertThat(asked).hasSize(1);
    }

    @Test
    void keepsSomeHundredRows() {
        for (int page = 0; page < DOCUMENTS.size(); page += PAGE) {
            title(page);
            answer(page);
        }
        assertThat(title(DOCUMENTS.size() - 1)).isNotEqualTo("none");
        assertThat(title(0)).isEqualTo("none");
    }

    @Test
    void tellsWhyNoneCame() {
        title(0);
        answers.remove().completeExceptionally(new IllegalStateException("the disk is gone"));
        assertThat(told).containsExactly("the disk is gone");
    }
}
