package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Annotator;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.search.Mark;
import org.glossator.search.Query;
import org.glossator.search.QueryReader;
import org.glossator.search.Reading;
import org.glossator.search.Sightings;
import org.glossator.search.Vocabulary;
import org.glossator.text.Span;
import org.glossator.text.Words;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// The index against a reader who looks through every article.
class SearchPropertyTest {

    private static final String[] WORDS = {
        "one", "One’s", "two", "twofold", "été", "Ете", "青湾", "ال", "كتاب", "क्षि", "ไทย", "U.S.",
        "x_y", "\"", "*", "AND"
    };
    private static final int ARTICLES = 60;

    private static @Nullable Path folder;
    private static @Nullable ProjectFile open;
    private static @Nullable Annotator annotator;
    private static final List<String> TEXTS = new ArrayList<>();
    private static final List<List<Mark>> MARKS = new ArrayList<>();

    @BeforeContainer
    static void fill() throws IOException {
        folder = Files.createTempDirectory("search");
        ProjectFile store = ProjectFile.create(folder.resolve("p.glossa"), Schema.news());
        open = store;
        Annotator ada = store.annotator("Ada");
        annotator = ada;
        SetId set = Samples.setOf(store, ada.id());
        Random random = new Random(5);
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder(i + ": ");
            for (int word = random.nextInt(20); word >= 0; word--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(word % 5 == 0 ? "" : " ");
            }
            TEXTS.add(text.toString());
            DocumentId document = Samples.add(store, ada, "Article", text.toString());
            List<Annotation.OnSpan> marks = new ArrayList<>();
            for (int mark = random.nextInt(4); mark > 0; mark--) {
                int begin = random.nextInt(text.length() - 1);
                int end = begin + 1 + random.nextInt(Math.min(12, text.length() - begin - 1) + 1);
                marks.add(
                        Samples.mark(
                                document,
                                set,
                                new TagId(1 + random.nextInt(3)),
                                ada,
                                begin,
                                Math.min(end, text.length())));
            }
            MARKS.add(marks.stream().map(mark -> new Mark(mark.tag(), mark.span())).toList());
            for (Annotation.OnSpan mark : marks) {
                store.apply(new Edit.Add(mark), Samples.stamp(ada, "add"));
            }
        }
        while (!store.extendIndex().isComplete()) {
            assertThat(store.coverage().all()).isEqualTo(ARTICLES);
        }
    }

    @AfterContainer
    static void close() throws IOException {
        store().close();
        try (var files = Files.list(Objects.requireNonNull(folder))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(Objects.requireNonNull(folder));
    }

    private static ProjectFile store() {
        return Objects.requireNonNull(open);
    }

    @Property(tries = 400)
    void findsWhatAReaderFinds(@ForAll("typed") String typed) {
        switch (QueryReader.read(typed, new Vocabulary(Schema.news().spanTags(), List.of()))) {
            case Reading.Refused _ -> {}
            case Reading.Understood(Query query) -> {
                long[] found =
                        store().search(query, Objects.requireNonNull(annotator).id()).documents();
                assertThat(Arrays.stream(found).sorted().boxed().toList())
                        .as(typed)
                        .isEqualTo(read(query));
            }
        }
    }

    @Property(tries = 300)
    void anythingTypedIsAnsweredOrRefused(@ForAll String typed) {
        findsWhatAReaderFinds(typed);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> term =
                Arbitraries.frequencyOf(
                        Tuple.of(4, word),
                        Tuple.of(
                                2,
                                word.list()
                                        .ofMinSize(1)
                                        .ofMaxSize(3)
                                        .map(SearchPropertyTest::quoted)),
                        Tuple.of(1, Arbitraries.of("tw*", "كت*", "claim:*", "NOT")),
                        Tuple.of(2, word.map("actor:"::concat)),
                        Tuple.of(1, Arbitraries.of("OR", "AND", "(", ")")));
        return term.list().ofMinSize(1).ofMaxSize(7).map(terms -> String.join(" ", terms));
    }

    private static String quoted(List<String> words) {
        return "\"" + String.join(" ", words).replace("\"", "") + "\"";
    }

    private static List<Long> read(Query query) {
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            if (answers(query, TEXTS.get(i), MARKS.get(i))) {
                found.add(i + 1L);
            }
        }
        return found;
    }

    private static boolean answers(Query query, String text, List<Mark> marks) {
        return switch (query) {
            case Query.All(List<Query> parts) ->
                    parts.stream().allMatch(part -> answers(part, text, marks));
            case Query.Any(List<Query> parts) ->
                    parts.stream().anyMatch(part -> answers(part, text, marks));
            case Query.Not(Query part) -> !answers(part, text, marks);
            case Query.Said said when said.phrase().words().equals(Words.forms("article")) -> true;
            case Query.Said said -> sees(said, text, marks);
            case Query.Tagged tagged -> sees(tagged, text, marks);
            case Query.MarkedIn _, Query.Reached _, Query.Dated _, Query.Written _ ->
                    throw new AssertionError(query);
        };
    }

    private static boolean sees(Query part, String text, List<Mark> marks) {
        List<Span> spans = Sightings.of(part, text, marks, 1);
        return !spans.isEmpty();
    }
}
