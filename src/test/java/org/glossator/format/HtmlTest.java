package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

class HtmlTest {

    private static final String SENTENCE =
            "The operator said that the gates had been open, that nobody had warned it, and that"
                    + " the letter on its desk was dated the day after. ";

    private static Bundle read(String html) {
        return Bundles.read(new Html(), Source.pasted("page.html", html)).getFirst();
    }

    @Test
    void findsTheArticleOfACrowdedPage() {
        Path page = Path.of("sample-articles/en-09-airport-blackout.html");
        Bundle bundle = Bundles.read(new Html(), Source.of(page, null)).getFirst();
        assertThat(bundle.text()).isEqualTo(Bundles.golden("airport-blackout.txt"));
        assertThat(bundle.details())
                .isEqualTo(
                        new Details(
                                "Airport blackout: minister and operator blame each other for forty"
                                        + " dark minutes",
                                "The Calder Courier",
                                "Rosalind Achterberg",
                                "2026-10-21T17:45:00+01:00",
                                "https://example.org/courier/2026/10/21/airport-blackout",
                                "en-GB",
                                Direction.AUTO,
                                null,
                                ""));
    }

    @Test
    void knowsTheHeadingsOfTheBody() {
        Path page = Path.of("sample-articles/en-09-airport-blackout.html");
        Bundle bundle = Bundles.read(new Html(), Source.of(page, null)).getFirst();
        assertThat(headings(bundle)).containsExactly("2 Delays as far as Madrid");
    }

    @Test
    void headingsStandWhereTheTextHasThem() {
        Bundle bundle =
                read(
                        "<title>Two halves</title><article><h1>Two halves</h1><p>"
                                + SENTENCE
                                + "</p><h2>  😀 The <em>first</em>\nhalf </h2><p>"
                                + SENTENCE
                                + "</p><h4><div>نصف</div> and<br><br>half</h4><h3> </h3><p>"
                                + SENTENCE
                                + "</p><h6>&#xfeff;</h6></article>");
        assertThat(headings(bundle))
                .containsExactly("2 😀 The first half", "4 نصف", "4 and", "4 half", "6 \uFEFF");
        assertThat(bundle.text())
                .isEqualTo(
                        String.join(
                                        "\n\n",
                                        "Two halves",
                                        SENTENCE.strip(),
                                        "😀 The first half",
                                        SENTENCE.strip(),
                                        "نصف",
                                        "and",
                                        "half",
                                        SENTENCE.strip(),
                                        "\uFEFF")
                                + "\n");
    }

    @Test
    void headingsMoveWithWhatIsNormalised() {
        Bundle bundle =
                read(
                        "<article><h1>&#xfeff;</h1><h2>A&#0;&#x2029;b</h2><p>"
                                + SENTENCE
                                + "</article>");
        assertThat(headings(bundle)).containsExactly("2 A\uFFFD\nb");
    }

    private static List<String> headings(Bundle bundle) {
        return bundle.headings().stream()
                .map(one -> one.level() + " " + one.span().of(bundle.text()))
                .toList();
    }

    @Test
    void takesWhatIsPrintedWhenNothingIsDeclared() {
        Bundle bundle =
                read(
                        "<html lang=es_AR><title>Cierra la mina del norte – Diario</title><body>"
                                + "<h1>Cierra la mina del norte</h1><p class=byline>Por Ana Paz</p>"
                                + "<time datetime=2026-01-02>ayer</time><div class=post><p>"
                                + SENTENCE
                                + "<p>"
                                + SENTENCE
                                + "</div>");
        assertThat(bundle.details().title()).isEqualTo("Cierra la mina del norte");
        assertThat(bundle.details().byline()).isEqualTo("Ana Paz");
        assertThat(bundle.details().date()).isEqualTo("2026-01-02");
        assertThat(bundle.details().language()).isEqualTo("es-AR");
        assertThat(bundle.text())
                .isEqualTo(
                        "Cierra la mina del norte\n\n"
                                + SENTENCE.strip()
                                + "\n\n"
                                + SENTENCE.strip()
                                + "\n");
    }

    @Test
    void readsParagraphsThatAreOnlyLineBreaks() {
        Bundle bundle =
                read(
                        "<title>Plain page of old</title><body><div>"
                                + SENTENCE
                                + "<br>and on.<br>&nbsp;<br><br>"
                                + SENTENCE
                                + "</div>");
        assertThat(bundle.text())
                .contains(SENTENCE + "and on.\n\n")
                .endsWith(SENTENCE.strip() + "\n");
    }

    @Test
    void leavesOutWhatIsHidden() {
        Bundle bundle =
                read(
                        "<article><p>"
                                + SENTENCE
                                + "</p><p style='display: none'>Secret.</p><p hidden>Secret.</p>"
                                + "<div class='share-bar'>Share</div></article>");
        assertThat(bundle.text()).isEqualTo(SENTENCE.strip() + "\n");
    }

    @Test
    void believesTheCharsetOfThePage() {
        String html =
                "<meta charset=windows-1253><article><h1>Η απεργία</h1><p>"
                        + SENTENCE
                        + "</article>";
        byte[] bytes = html.getBytes(Charset.forName("windows-1253"));
        Bundle bundle = Bundles.read(new Html(), Bundles.bytes("p.html", bytes)).getFirst();
        assertThat(bundle.normalization().charset()).isEqualTo("windows-1253");
        assertThat(bundle.text()).contains("Η απεργία");
    }

    @Test
    void characterReferencesBringNothingBack() {
        assertThat(read("<p>" + SENTENCE + "a&#0;b&#x85;c&#xd800;d").text())
                .doesNotContain("\u0000", "\u0085", "\ud800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><head><title>Only a title</title></head></html>",
                "<nav><a href=a>Home</a> <a href=b>World</a></nav>",
                "<body><script>alert('a long text, with commas, and more')</script></body>"
            })
    void refusesAPageWithoutText(String html) {
        assertThatThrownBy(() -> read(html))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "page.html: no article text was found on this page; save the text itself"
                                + " as .txt");
    }

    @Test
    void anyNestingIsRead() {
        assertThat(read("<div>".repeat(5000) + SENTENCE).text()).contains("operator");
    }
}
