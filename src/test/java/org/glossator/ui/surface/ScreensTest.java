package org.glossator.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.Fx;
import org.glossator.model.Direction;
import org.glossator.model.Subheading;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/// Leaves a picture of each state of the surface in `target/screens`, and checks that it is
/// painted.
class ScreensTest {

    private static final String SOURCE = "Corran Harbour Post · Ines Aldercott · 11 March 2026";

    private static List<SurfaceMark> harbour(String text, Scenes.Tags tags) {
        return List.of(
                Scenes.mark(tags.location(), Scenes.find(text, "PORT SELWICK")),
                Scenes.mark(
                        tags.claim(),
                        Scenes.find(
                                text,
                                "Some 4,200 dockers walked off the job at 6 a.m. on Wednesday,"
                                        + " closing the country’s largest container terminal hours"
                                        + " after a final round of pay talks broke up without"
                                        + " agreement")),
                Scenes.mark(
                        tags.location(),
                        Scenes.find(text, "the country’s largest container terminal")),
                Scenes.mark(tags.actor(), Scenes.find(text, "Harbour and Quay Workers’ Union")),
                Scenes.mark(
                        tags.claim(),
                        Scenes.find(text, "We did not leave the table. The table was taken away")),
                Scenes.mark(tags.actor(), Scenes.find(text, "Marta Oyelaran")),
                Scenes.mark(
                        tags.actor(), Emphasis.SUGGESTED, Scenes.find(text, "Selwick Terminals")),
                Scenes.mark(
                        tags.claim(),
                        Emphasis.THIN,
                        Scenes.find(text, "its offer of a 7.5 percent rise over two years")),
                Scenes.mark(tags.actor(), Emphasis.THIN, Scenes.find(text, "Edric Vaun")),
                Scenes.mark(
                        tags.claim(),
                        Emphasis.SUGGESTED,
                        Scenes.find(text, "the stoppage was “unlawful, unannounced")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anArticle(boolean dark) throws Exception {
        String text = Scenes.article("en-01-harbour-strike");
        Scenes.Tags tags = dark ? Scenes.Tags.ON_DARK : Scenes.Tags.ON_LIGHT;
        Fx.run(() -> {
            TextSurface surface = Scenes.surface(900, 700, dark);
            surface.show(new SurfaceText(text, Direction.AUTO, "en", new Heading.InText(SOURCE)));
            List<SurfaceMark> marks = harbour(text, tags);
            surface.setMarks(marks);
            surface.setHits(
                    List.of(Scenes.find(text, "written draft"), Scenes.find(text, "January")), 1);
            surface.select(Scenes.find(text, "handed a written"));
            Scenes.keep(surface, dark ? "dark" : "light");
            surface.selectMark(marks.get(4).id());
            surface.clearSelection();
            Scenes.keep(surface, dark ? "selected-dark" : "selected");
            Scenes.resize(surface, 460, 700);
            Scenes.keep(surface, dark ? "narrow-dark" : "narrow");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void marksNestedFourDeep(boolean dark) throws Exception {
        String text =
                "“The minister told the committee that the mayor of Port Selwick had said the"
                    + " harbour board knew of the crack in March,” the Northwire agency reported,"
                    + " citing a memorandum of the Ministry of Works in Corran.";
        Scenes.Tags tags = dark ? Scenes.Tags.ON_DARK : Scenes.Tags.ON_LIGHT;
        Fx.run(() -> {
            TextSurface surface = Scenes.surface(640, 260, dark);
            surface.show(SurfaceText.plain(text));
            List<SurfaceMark> marks = new ArrayList<>();
            for (String claim :
                    List.of(
                            text,
                            "The minister told the committee that the mayor of Port Selwick"
                                    + " had said the harbour board knew of the crack in March",
                            "the mayor of Port Selwick had said the harbour board knew of"
                                    + " the crack in March",
                            "the harbour board knew of the crack in March",
                            "in March,” the Northwire agency reported")) {
                marks.add(Scenes.mark(tags.claim(), Scenes.find(text, claim)));
            }
            for (String actor :
                    List.of(
                            "the mayor of Port Selwick",
                            "mayor",
                            "the harbour board",
                            "Ministry of Works in Corran",
                            "the Northwire agency")) {
                marks.add(Scenes.mark(tags.actor(), Scenes.find(text, actor)));
            }
            for (String place : List.of("Port Selwick", "Corran", "Works in Corran")) {
                marks.add(Scenes.mark(tags.location(), Scenes.find(text, place)));
            }
            surface.setMarks(marks);
            Scenes.keep(surface, dark ? "nested-dark" : "nested");
            surface.selectMark(marks.get(2).id());
            Scenes.keep(surface, dark ? "nested-selected-dark" : "nested-selected");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ar-01-water-station, ar, وادي السنديان, محطة التحلية الرئيسة في وادي السنديان توقفت عن"
                + " العمل",
        "fa-01-railway-tunnel, fa, تونل, وزارت",
        "hi-01-bridge-inquiry, hi, सोनधारा, निर्माणाधीन सोनधारा पुल का एक हिस्सा",
        "zh-01-ferry-collision, zh, 云屿, 一艘载有二百一十六名乘客的渡轮",
        "ru-01-river-spill, ru, и, в"
    })
    void articlesInOtherScripts(String name, String language, String place, String claim)
            throws Exception {
        String text = Scenes.article(name);
        Scenes.Tags tags = Scenes.Tags.ON_LIGHT;
        Fx.run(() -> {
            TextSurface surface = Scenes.surface(800, 560, false);
            surface.show(
                    new SurfaceText(text, Direction.AUTO, language, new Heading.InText("2026")));
            int from = text.indexOf("\n\n");
            String body = text.substring(from);
            Span first = shifted(Scenes.find(body, place), from);
            Span second = shifted(Scenes.find(body, claim), from);
            SurfaceMark claimed = Scenes.mark(tags.claim(), second);
            surface.setMarks(List.of(Scenes.mark(tags.location(), first), claimed));
            surface.selectMark(claimed.id());
            Scenes.keep(surface, language);
            assertThat(surface.page().marks().at(second.begin())).contains(claimed);
        });
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.begin() + by, span.end() + by);
    }

    /// Texts without their headlines, which stand above them.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHeadingAboveTheText(boolean dark) throws Exception {
        Scenes.Tags tags = dark ? Scenes.Tags.ON_DARK : Scenes.Tags.ON_LIGHT;
        String strike = Scenes.article("en-01-harbour-strike");
        String body = strike.substring(strike.indexOf("\n\n") + 2);
        String title = strike.substring(0, strike.indexOf('\n'));
        String water = Scenes.article("ar-01-water-station");
        Fx.run(() -> {
            heading(title, SOURCE, body, dark);
            heading((title + "; ").repeat(5).strip(), SOURCE, body, dark);
            heading("", SOURCE, body, dark);
            heading(title, "", body, dark);
            for (double width : new double[] {1200, 900, 460, 240, 80}) {
                TextSurface surface = Scenes.surface(width, 700, dark);
                surface.show(
                        new SurfaceText(
                                body, Direction.AUTO, "en", new Heading.Above(title, SOURCE)));
                surface.setMarks(harbour(body, tags));
                surface.selectMark(harbour(body, tags).getFirst().id());
                keepHeading(surface, "at-" + (int) width, dark);
            }
            TextSurface arabic = Scenes.surface(900, 500, dark);
            int end = water.indexOf('\n');
            arabic.show(
                    new SurfaceText(
                            water.substring(end).strip(),
                            Direction.AUTO,
                            "ar",
                            new Heading.Above(
                                    water.substring(0, end),
                                    "وكالة الوادي للأنباء · 11 مارس 2026")));
            keepHeading(arabic, "arabic", dark);
            assertThat(arabic.page().spot(0, false).top()).isGreaterThan(100);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void headingsWithin(boolean dark) throws Exception {
        String words = "The operator said that the gates had been open all night. ".repeat(3);
        String english =
                String.join(
                        "\n\n",
                        "A long report has headings",
                        words,
                        "Delays as far as Madrid",
                        words,
                        "Who was told",
                        words,
                        "On the fourth page",
                        words);
        String arabic = "محطة المياه\n\nتوقفت المحطة.\n\nروايتان\n\nقالت الوزارة ذلك.\n";
        Fx.run(() -> {
            for (double width : new double[] {900, 300}) {
                TextSurface surface = Scenes.surface(width, 700, dark);
                surface.show(
                        new SurfaceText(
                                english,
                                Direction.AUTO,
                                "en",
                                new Heading.InText(SOURCE),
                                List.of(
                                        within(english, "Delays as far as Madrid", 2),
                                        within(english, "Who was told", 3),
                                        within(english, "On the fourth page", 4))));
                surface.select(Scenes.find(english, "as far as"));
                keepHeading(surface, "within-" + (int) width, dark);
                assertThat(height(surface, english.indexOf("Delays")))
                        .isGreaterThan(height(surface, english.indexOf("Who was")));
            }
            TextSurface surface = Scenes.surface(700, 400, dark);
            surface.show(
                    new SurfaceText(
                            arabic,
                            Direction.AUTO,
                            "ar",
                            new Heading.InText("وكالة الوادي"),
                            List.of(within(arabic, "روايتان", 2))));
            keepHeading(surface, "within-arabic", dark);
        });
    }

    private static double height(TextSurface surface, int offset) {
        Page.Spot spot = surface.page().spot(offset, false);
        return spot.bottom() - spot.top();
    }

    private static Subheading within(String text, String words, int level) {
        return new Subheading(Scenes.find(text, words), level);
    }

    private static void heading(String title, String source, String body, boolean dark)
            throws Exception {
        TextSurface surface = Scenes.surface(900, 500, dark);
        surface.show(new SurfaceText(body, Direction.AUTO, "en", new Heading.Above(title, source)));
        String kind = title.isEmpty() ? "source-only" : source.isEmpty() ? "title-only" : "both";
        keepHeading(surface, title.length() > 200 ? "long" : kind, dark);
    }

    private static void keepHeading(TextSurface surface, String name, boolean dark)
            throws Exception {
        Scenes.keep(surface, "heading-" + name + (dark ? "-dark" : ""));
    }

    @Test
    void doubleSize() throws Exception {
        String text = Scenes.article("en-01-harbour-strike");
        Fx.run(() -> {
            TextSurface surface = Scenes.surface(1000, 700, false);
            surface.textSizeProperty().set(36);
            surface.show(new SurfaceText(text, Direction.AUTO, "en", new Heading.InText(SOURCE)));
            surface.setMarks(harbour(text, Scenes.Tags.ON_LIGHT));
            Scenes.keep(surface, "double-size");
        });
    }
}
