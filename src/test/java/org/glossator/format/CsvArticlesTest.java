package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class CsvArticlesTest {

    private static final CsvArticles CSV = new CsvArticles();

    private static Source source(String content, Charset charset) {
        return Bundles.bytes("news.csv", content.getBytes(charset));
    }

    private static List<Bundle> read(String content) {
        return Bundles.read(CSV, source(content, StandardCharsets.UTF_8));
    }

    @Test
    void readsAnArticleFromEachRow() {
        List<Bundle> read =
                read(
                        """
                        ID,Head-Line,Body,Published At,Publisher,Lang,label
                        7,ignored,"Cranes stand still.
                        “No,” said the ""office"".",2026-03-11,Corran Post,en,strike|port
                        8,,قالت الوزارة إن الميناء مغلق.,,,ar,
                        """);
        assertThat(read).hasSize(2);
        Bundle first = read.getFirst();
        assertThat(first.text()).isEqualTo("Cranes stand still.\n“No,” said the \"office\".");
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.details().title()).isEqualTo("ignored");
        assertThat(first.details().date()).isEqualTo("2026-03-11");
        assertThat(first.details().source()).isEqualTo("Corran Post");
        assertThat(first.marks()).extracting(Mark::label).containsExactly("strike", "port");
        assertThat(first.line()).isEqualTo(2);
        assertThat(read.getLast().details().title()).isEqualTo(read.getLast().text());
        assertThat(read.getLast().details().language()).isEqualTo("ar");
        assertThat(read.getLast().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) {
        List<Bundle> read = read("title%stext\r\nA%s\"B, C; D\"\r\n".replace("%s", separator));
        assertThat(read.getFirst().text()).isEqualTo("B, C; D");
    }

    @Test
    void findsTheEncoding() {
        Source latin =
                source("text\nDie Häfen sind für Größere zu.\n", StandardCharsets.ISO_8859_1);
        assertThat(Bundles.read(CSV, latin).getFirst().text()).contains("Häfen", "Größere");
        Source wide = source("\uFEFFtext\nخبر\n", StandardCharsets.UTF_16LE);
        assertThat(Bundles.read(CSV, wide).getFirst().text()).isEqualTo("خبر");
    }

    @Test
    void namesWhatItCannotKeep() {
        List<Bundle> read = new ArrayList<>();
        List<Loss> losses =
                CSV.read(
                        source("text,views\nOne.,7\n,8\nTwo.,\n", StandardCharsets.UTF_8),
                        read::add);
        assertThat(read).hasSize(2);
        assertThat(losses)
                .containsExactly(
                        new Loss("column", 1, "news.csv:2: views 7"),
                        new Loss("row without text", 1, "news.csv:3: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "a,b\n1,2\n",
                "text,title\none,two,three\n",
                "text\n\"never closed\n"
            })
    void refusesWhatIsNoTableOfArticles(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("news.csv:")
                .hasMessageNotContaining("\n");
    }
}
