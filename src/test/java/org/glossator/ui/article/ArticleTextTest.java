package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.Details;
import org.glossator.ui.surface.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTextTest {

    private static final String IN_TEXT = "the first paragraph";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Ferry runs again   , 'Ferry runs again\\nThe ferry runs.'     , the first paragraph
                    Ferry runs again   , 'Ferry  runs\tagain \\r\\nThe ferry.'     , the first paragraph
                    Ferry runs again   , '\\n \\nFerry runs again\\nThe ferry.'     , the first paragraph
                    Ferry runs again   , Ferry runs again                         , the first paragraph
                    Ferry runs again   , 'The ferry runs.'                        , Ferry runs again
                    Ferry runs again   , ''                                       , Ferry runs again
                    '  Ferry\truns '   , 'The ferry runs.'                        , Ferry runs
                    Ferry              , 'Ferryman drowns.'                       , Ferry
                    Ferry runs again   , 'Ferry runs again. The boat left.'       , ''
                    Ferry runs again   , 'Ferry runs\\nagain\\nThe boat left.'      , ''
                    Ferry runs a…      , 'Ferry runs again, said the board.'      , ''
                    云屿渡轮…           , 云屿渡轮相撞致三人受伤                     , ''
                    云屿渡轮            , 云屿渡轮相撞致三人受伤                     , 云屿渡轮
                    ''                 , 'The ferry runs.'                        , ''
                    ''                 , ''                                       , ''
                    """)
    void saysTheTitleOnce(String title, String text, String headline) {
        Details details = Details.titled(title);
        String real = text.replace("\\n", "\n").replace("\\r", "\r");
        Heading expected =
                headline.equals(IN_TEXT) ? new Heading.InText("") : new Heading.Above(headline, "");
        assertThat(ArticleText.heading(real, details)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Ferry runs again", "Another title", "''"})
    void saysWhereItComesFromInAnyCase(String title) {
        Sample sample = Sample.of(title, "en", "Ferry runs again\nThe ferry to Corran runs.");
        String source = "Harbour Post · Ines Aldercott · 11 March 2026 · English";
        assertThat(
                        switch (ArticleText.heading(sample.text(), sample.details())) {
                            case Heading.InText(String line) -> line;
                            case Heading.Above(_, String line) -> line;
                        })
                .isEqualTo(source);
    }
}
