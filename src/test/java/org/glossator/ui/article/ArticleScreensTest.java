package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;

import org.glossator.model.WorkState;
import org.glossator.settings.Settings;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;

/// The article and the inspector as they look; the pictures are for people.
class ArticleScreensTest {

    private static final String STRIKE = "en-01-harbour-strike";

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nestedQuotationWithOneSelected(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = strike(folder)) {
            FxThread.run(() -> stage.theme.set(theme));
            picture(stage, "article-nested", theme, 1240, 820);
            assertThat(stage.inspector.lookupAll(".annotation-cell")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingSelectedAndNothingTagged(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = new ArticleStage(folder, Samples.read("zh-01-ferry-collision"))) {
            FxThread.run(() -> stage.theme.set(theme));
            picture(stage, "article-none", theme, 1000, 700);
            stage.open(0);
            picture(stage, "article-untouched", theme, 1000, 700);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void rightToLeft(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = new ArticleStage(folder, Samples.read("ar-01-water-station"))) {
            FxThread.run(() -> stage.theme.set(theme));
            stage.open(0)
                    .tag("وزارة الموارد المائية", "actor")
                    .tag("وادي السنديان", "location")
                    .tag("لم يحذّرنا أحد، ومن يقُل غير ذلك فعليه أن يُبرز وثيقة واحدة", "claim")
                    .tag(
                            "محطة التحلية الرئيسة في وادي السنديان توقفت عن العمل «لأسباب فنية"
                                    + " بحتة»",
                            "claim");
            picture(stage, "article-arabic", theme, 1240, 820);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void suggestionsBesideMarks(Theme theme, @TempDir Path folder) {
        Sample strike = Samples.read(STRIKE);
        Sample again = new Sample(strike.details(), strike.text() + "\n");
        try (ArticleStage stage = new ArticleStage(folder, strike, again).open(0)) {
            FxThread.run(() -> stage.theme.set(theme));
            stage.tagAll("Selwick Terminals", "actor")
                    .tagAll("Oyelaran", "actor")
                    .tagAll("Vaun", "actor")
                    .tagAll("Old Quay", "location")
                    .tag("We did not leave the table. The table was taken away", "claim");
            stage.suggest().open(1).tag("PORT SELWICK", "location").tag("Vaun", "actor");
            stage.settleSuggestions();
            select(stage, 1);
            picture(stage, "article-suggestions", theme, 1240, 820);
            assertThat(stage.desk.model.suggestions().all().get()).isNotEmpty();
            assertThat(stage.inspector.lookup(".suggestion-details").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void suggestionsRightToLeft(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = new ArticleStage(folder, Samples.read("ar-01-water-station"))) {
            FxThread.run(() -> stage.theme.set(theme));
            stage.open(0).tag("وادي السنديان", "location").suggest();
            select(stage, 0);
            picture(stage, "article-suggestions-arabic", theme, 1240, 820);
            assertThat(stage.desk.model.suggestions().all().get()).isNotEmpty();
        }
    }

    private static void select(ArticleStage stage, int suggestion) {
        FxThread.run(() -> {
            var all = stage.desk.model.suggestions().all().get();
            stage.desk.model.choice().select(all.get(suggestion).id());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void findOpenWithHits(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = strike(folder)) {
            FxThread.run(() -> stage.theme.set(theme));
            Scene scene = FxThread.call(() -> stage.desk(1240, 820));
            FxThread.run(() -> {
                stage.article.find();
                ((TextField) stage.article.lookup(".search-field")).setText("said");
            });
            ArticleStage.picture(name("article-find", theme), scene);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void finishedAtTwiceTheSizeAndNarrow(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = strike(folder)) {
            FxThread.run(() -> {
                stage.theme.set(theme);
                stage.reading.set(Settings.Reading.DEFAULT.withTextSize(36));
            });
            FxThread.call(() -> stage.desk.edits.setState(WorkState.FINISHED)).join();
            picture(stage, "article-large", theme, 1240, 820);
            FxThread.run(() -> ((SplitPane) stage.article.getScene().getRoot()).getItems().clear());
            FxThread.run(() -> stage.reading.set(Settings.Reading.DEFAULT));
            Scene narrow = FxThread.call(() -> stage.scene(stage.article, 500, 700));
            ArticleStage.picture(name("article-narrow", theme), narrow);
            Scene inspector = FxThread.call(() -> stage.scene(stage.inspector, 320, 900));
            FxThread.run(() ->
                    ((TitledPane) stage.inspector.lookup(".document-facts")).setExpanded(true));
            ArticleStage.picture(name("inspector-open", theme), inspector);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void speakerOfferedAndStored(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = strike(folder)) {
            FxThread.run(() -> stage.theme.set(theme));
            offerSpeaker(stage, "remains open until Friday noon", "article-speaker", theme);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void speakerInArabic(Theme theme, @TempDir Path folder) {
        try (ArticleStage stage = new ArticleStage(folder, Samples.read("ar-01-water-station"))) {
            FxThread.run(() -> stage.theme.set(theme));
            stage.open(0)
                    .tag("الدكتور فادي نعمان", "actor")
                    .tag("سهام البدري", "actor")
                    .tag("الإدارة", "actor");
            offerSpeaker(stage, "يشبه توقيعي", "article-speaker-arabic", theme);
        }
    }

    /// Takes the quotation that holds some words, and its first speaker.
    private static void offerSpeaker(
            ArticleStage stage, String words, String picture, Theme theme) {
        Scene scene = FxThread.call(() -> stage.desk(1240, 820));
        FxThread.run(() -> stage.desk.select(words));
        stage.press("article.claim-quotation").settled();
        FxThread.run(() -> {});
        ArticleStage.picture(name(picture, theme), scene);
        assertThat(stage.article.lookup(".speaker-bar").isVisible()).isTrue();
        stage.press("article.note").settled();
        ArticleStage.picture(name(picture + "-stored", theme), scene);
        assertThat(stage.article.lookup(".speaker-bar").isVisible()).isFalse();
        assertThat(stage.inspector.lookup(".speaker-line .chip")).isNotNull();
    }

    private static ArticleStage strike(Path folder) {
        ArticleStage stage = new ArticleStage(folder, Samples.read(STRIKE)).open(0);
        stage.tag("PORT SELWICK", "location")
                .tag("the Harbour and Quay Workers’ Union", "actor")
                .tag("Marta Oyelaran", "actor")
                .tag("We did not leave the table. The table was taken away", "claim")
                .tag(
                        "At ten minutes to midnight their lawyer looked at me and said, ‘Ms."
                                + " Oyelaran, the board has told us that “nothing further will be"
                                + " put in writing”, so go home.’",
                        "claim")
                .tag(
                        "the board has told us that “nothing further will be put in writing”, so"
                                + " go home",
                        "claim")
                .tag("the board", "actor")
                .tag("nothing further will be put in writing", "claim")
                .tag("Selwick Terminals", "actor")
                .tag("Edric Vaun", "actor")
                .tag("unlawful, unannounced and aimed at the wrong employer", "claim")
                .tag("Olav Brandsma", "actor")
                .tag("Old Quay", "location");
        FxThread.call(
                        () -> {
                            var board =
                                    stage.desk.model.annotations().stream()
                                            .filter(one ->
                                                    one.span().equals(stage.desk.span("the board")))
                                            .findFirst()
                                            .orElseThrow();
                            stage.desk.model.choice().select(board.id());
                            return stage.desk.edits.note(
                                    board, "of Selwick Terminals; see paragraph 3");
                        })
                .join();
        return stage;
    }

    private static void picture(
            ArticleStage stage, String name, Theme theme, double width, double height) {
        Scene scene = FxThread.call(() -> stage.desk(width, height));
        ArticleStage.picture(name(name, theme), scene);
    }

    private static String name(String name, Theme theme) {
        return name + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
