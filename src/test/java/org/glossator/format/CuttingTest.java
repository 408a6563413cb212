package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.text.Span;
import org.glossator.text.Tokenization;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class CuttingTest {

    private static final String TEXT =
            "Ferries stay in port. The operator gave no reason.\n\nMore.";

    private static Cutting.Cut cut(Records records, Mark... marks) {
        return new Cutting(records, Tokenization.WHITESPACE).of(Bundles.plain("news", TEXT, marks));
    }

    private static Mark.OnSpan on(String id, String quote) {
        int begin = TEXT.indexOf(quote);
        return new Mark.OnSpan(
                id, "claim", List.of(new Span(begin, begin + quote.length())), Map.of(), "", null);
    }

    private static Mark.Relation link(String id, String from, String to) {
        return new Mark.Relation(id, "of", from, to, Map.of(), "", null);
    }

    @Test
    void aSentenceIsARecordWithWhatLiesInIt() {
        Cutting.Cut cut =
                cut(
                        new Records.Sentences(),
                        on("1", "port"),
                        on("2", "operator"),
                        on("3", "reason"),
                        on("4", "port. The"),
                        link("5", "2", "3"),
                        link("6", "1", "2"),
                        new Mark.OnDocument("7", "strike", Map.of(), "", null));
        assertThat(cut.records())
                .extracting(Bundle::id, Bundle::text)
                .containsExactly(
                        tuple("news#1", "Ferries stay in port."),
                        tuple("news#2", "The operator gave no reason."),
                        tuple("news#3", "More."));
        assertThat(cut.records().get(1).marks())
                .extracting(Mark::id)
                .containsExactly("2", "3", "5", "7");
        Mark.OnSpan reason = (Mark.OnSpan) cut.records().get(1).marks().get(1);
        assertThat(reason.span().of(cut.records().get(1).text())).isEqualTo("reason");
        assertThat(cut.losses())
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.kind()).isEqualTo(Cutting.EDGE);
                    assertThat(loss.count()).isEqualTo(2);
                    assertThat(loss.example()).contains("port. The");
                });
    }

    @Test
    void windowsOverlapAndEndWithTheText() {
        Cutting.Cut cut = cut(new Records.Windows(4, 3), on("1", "port. The"), on("2", "in port."));
        assertThat(cut.records())
                .extracting(Bundle::text)
                .containsExactly(
                        "Ferries stay in port.",
                        "port. The operator gave",
                        "gave no reason.\n\nMore.");
        assertThat(cut.losses()).isEmpty();
    }

    @Test
    void aShortDocumentIsOneWindow() {
        assertThat(cut(new Records.Windows(400, 300)).records())
                .extracting(Bundle::text)
                .containsExactly(TEXT);
    }

    @Test
    void aWindowLeavesNoTokenOut() {
        assertThatThrownBy(() -> new Records.Windows(4, 5)).hasMessageContaining("4 tokens");
        assertThatThrownBy(() -> new Records.Windows(4, 0)).hasMessageContaining("go on by 0");
    }

    private enum Size {
        SENTENCE,
        ONE,
        TWO,
        THREE
    }

    /// No mark is moved by a character, and every one is in a record or told as lost.
    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void marksStayOnTheirWordsOrAreTold(
            @ForAll Bundle bundle, @ForAll Size of, @ForAll Tokenization tokens) {
        int size = of.ordinal();
        Records records =
                of == Size.SENTENCE
                        ? new Records.Sentences()
                        : new Records.Windows(size, (size + 1) / 2);
        Cutting.Cut cut = new Cutting(records, tokens).of(bundle);
        Map<String, List<String>> quotes = new HashMap<>();
        for (Mark mark : bundle.marks()) {
            if (!(mark instanceof Mark.OnDocument)) {
                quotes.put(mark.id(), quotes(mark, bundle));
            }
        }
        Map<String, List<String>> found = new HashMap<>();
        for (Bundle record : cut.records()) {
            for (Mark mark : record.marks()) {
                if (!(mark instanceof Mark.OnDocument)) {
                    assertThat(quotes(mark, record)).isEqualTo(quotes.get(mark.id()));
                    found.put(mark.id(), quotes(mark, record));
                }
            }
        }
        long lost = cut.losses().stream().mapToLong(Loss::count).sum();
        assertThat(found.size() + lost).isEqualTo(quotes.size());
    }

    private static List<String> quotes(Mark mark, Bundle bundle) {
        return switch (mark) {
            case Mark.OnSpan span ->
                    span.fragments().stream().map(one -> one.of(bundle.text())).toList();
            case Mark.Relation relation -> {
                List<String> ends = new ArrayList<>();
                for (Mark end : bundle.marks()) {
                    if (end instanceof Mark.OnSpan span
                            && (Objects.equals(end.id(), relation.from())
                                    || Objects.equals(end.id(), relation.to()))) {
                        ends.addAll(quotes(span, bundle));
                    }
                }
                yield ends;
            }
            case Mark.OnDocument _ -> List.of();
        };
    }
}
