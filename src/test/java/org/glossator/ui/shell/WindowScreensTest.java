package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;

import org.glossator.model.DocumentId;
import org.glossator.model.WorkState;
import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.text.Span;
import org.glossator.ui.Await;
import org.glossator.ui.TestProject;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every view of the window as it looks, light and dark; the pictures are for people.
class WindowScreensTest {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void welcome(ThemeChoice theme) {
        Settings start =
                Workbench.settings(theme)
                        .withLastProject("/home/marta/Documents/harbour strike 2026.glossa")
                        .withPlace(
                                "/home/marta/Documents/elections/belmar recount.glossa",
                                new Settings.Place(1, 0, 0, "", false));
        try (Workbench bench = new Workbench(folder, start, WIDTH, HEIGHT)) {
            picture(bench, "welcome", theme);
            assertThat(bench.node(".welcome")).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void deskWithMarks(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            picture(bench, "nested", theme);

            Analyst.note(bench, "the board", "of Selwick Terminals; see paragraph 3");
            picture(bench, "selected", theme);
            assertThat(bench.node(".inspector .text-area").isVisible()).isTrue();

            FxThread.run(() -> {
                bench.desk().articleView().find();
                ((TextField) bench.node(".find-bar .search-field")).setText("said");
            });
            picture(bench, "find", theme);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void suggestionsInTheNextArticle(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            Await.that(() -> assertThat(learned(bench)).startsWith("Learned from 13 annotations"));
            bench.article("Two accounts of one shot");
            Await.that(() ->
                    assertThat(bench.desk().article().suggestions().all().get()).isNotEmpty());
            picture(bench, "suggestions", theme);
        }
    }

    private static String learned(Workbench bench) {
        return FxThread.call(() ->
                bench.node(".status-strip").lookupAll(".learned").stream()
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void articlesInOtherScripts(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            bench.article("روايتان");
            Analyst.tag(bench, Analyst.ACTOR, "وزارة الموارد المائية");
            Analyst.tag(bench, Analyst.LOCATION, "وادي السنديان");
            Analyst.tag(
                    bench,
                    Analyst.CLAIM,
                    "لم يحذّرنا أحد، ومن يقُل غير ذلك فعليه أن يُبرز وثيقة واحدة");
            picture(bench, "arabic", theme);
            bench.article("ریزش تونل");
            picture(bench, "persian", theme);
            bench.article("云屿渡轮");
            picture(bench, "chinese", theme);
            bench.article("सोनधारा पुल");
            picture(bench, "hindi", theme);
            assertThat(bench.title()).startsWith("सोनधारा पुल");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void searchWithItsPlacesInTheArticle(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            bench.menu("command.search");
            picture(bench, "search-help", theme);
            FxThread.run(() ->
                    bench.desk().searching().typedProperty().set("actor:board OR crane* OR وادي"));
            Await.fx(() -> bench.desk().searching().documents().size() > 1);
            FxThread.run(() ->
                    ((ListView<?>) bench.node("#search-list")).getSelectionModel().selectFirst());
            Await.fx(() -> bench.desk().article().document().isPresent());
            picture(bench, "search", theme);
            assertThat(bench.node("#search-list").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void emptyAndFinishedAndRefused(ThemeChoice theme) throws IOException {
        Path files = Files.createDirectory(folder.resolve("articles"));
        Files.write(
                files.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 0});
        Files.copy(
                Workbench.ARTICLES.resolve("en-02-disputed-count.txt"), files.resolve("count.txt"));
        try (Workbench bench =
                new Workbench(folder, Workbench.settings(theme), WIDTH, HEIGHT).create()) {
            picture(bench, "empty", theme);
            bench.importing(files);
            picture(bench, "refused", theme);
            bench.article("Count halted");
            DocumentId document = Analyst.shown(bench);
            TestProject.state(bench.desk().project(), document, WorkState.NEW, WorkState.FINISHED)
                    .join();
            FxThread.run(() -> bench.desk().corpus().filterProperty().set("nothing like it"));
            picture(bench, "no-match", theme);
            FxThread.run(() -> bench.desk().corpus().clearFilter());
            picture(bench, "finished", theme);
            assertThat(bench.rows().state(bench.title())).containsExactly("finished");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void occurrencesUnderTheArticle(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            everywhere(bench, "the board");
            picture(bench, "occurrences", theme);
            bench.article("روايتان");
            Analyst.tag(bench, Analyst.ACTOR, "الوزارة");
            everywhere(bench, "الوزارة");
            picture(bench, "occurrences-arabic", theme);
            assertThat(bench.node("#occurrences-list").isVisible()).isTrue();
        }
        try (Workbench bench = new Workbench(folder, Workbench.settings(theme), 1000, 700)) {
            bench.open(bench.file).article("Cranes");
            everywhere(bench, "the board");
            picture(bench, "occurrences-narrow", theme);
        }
    }

    private static void everywhere(Workbench bench, String words) {
        int begin = bench.text().indexOf(words);
        FxThread.run(() -> {
            bench.desk().article().choice().show(new Span(begin, begin + words.length()));
            bench.menu("command.occurrences");
        });
        Await.fx(() -> !((ListView<?>) bench.node("#occurrences-list")).getItems().isEmpty());
    }

    /// Documents whose texts do not begin with their titles, as they come from other programs.
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void headingAboveTheText(ThemeChoice theme) throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(
                corpus,
                """
                {"id":"1","text":"The last ferry to Corran ran aground in fog on Tuesday night, and \
                its 41 passengers were taken off by fishing boats, the harbour board said.\\n\\n\
                Nobody was hurt. Captain Jorun Aske blamed a buoy that had been moved.",\
                "meta":{"title":"Ferry aground off Corran","source":"Harbour Post",\
                "byline":"Ines Aldercott","date":"2026-03-11","language":"en"}}
                {"id":"2","text":"أعلنت وزارة الموارد المائية صباح الأحد أن محطة التحلية في وادي \
                السنديان توقفت عن العمل، في حين قالت نقابة عمال المياه إن الإدارة كانت على علم.",\
                "meta":{"title":"روايتان متناقضتان حول توقف محطة المياه","source":"وكالة الوادي",\
                "date":"2026-06-21","language":"ar"}}
                {"id":"3","text":"A text of which nothing is known but the source.",\
                "meta":{"source":"Northwire"}}
                """);
        try (Workbench bench =
                new Workbench(folder, Workbench.settings(theme), WIDTH, HEIGHT).create()) {
            bench.importing(corpus);
            bench.article("Ferry aground");
            Analyst.tag(bench, Analyst.LOCATION, "Corran");
            Analyst.tag(bench, Analyst.ACTOR, "Captain Jorun Aske");
            picture(bench, "heading", theme);
            bench.article("روايتان");
            Analyst.tag(bench, Analyst.ACTOR, "وزارة الموارد المائية");
            picture(bench, "heading-arabic", theme);
            assertThat(bench.text()).startsWith("أعلنت");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void roomForTheArticle(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            bench.menu("command.focus-mode");
            picture(bench, "focus", theme);
            bench.menu("command.focus-mode");
            bench.menu("command.list-pane");
            bench.menu("command.inspector-pane");
            picture(bench, "no-panes", theme);
            assertThat(bench.surface().getWidth()).isGreaterThan(WIDTH - 20);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void narrowAndLarge(ThemeChoice theme) {
        try (Workbench bench = Workbench.withSamples(folder, theme, 1000, 700)) {
            Analyst.strike(bench);
            Analyst.note(bench, "the board", "of Selwick Terminals; see paragraph 3");
            picture(bench, "narrow", theme);
        }
        Settings large =
                Workbench.settings(theme).withReading(Settings.Reading.DEFAULT.withTextSize(36));
        try (Workbench bench = new Workbench(folder, large, WIDTH, HEIGHT)) {
            bench.open(bench.file).article("Cranes");
            picture(bench, "large", theme);
            assertThat(bench.surface().textSizeProperty().get()).isEqualTo(36);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keySheet(Theme theme) {
        try (Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, WIDTH, HEIGHT)) {
            Scene scene =
                    FxThread.call(() -> {
                        Scene sheet = new Scene(bench.window.keySheet());
                        theme.apply(sheet);
                        sheet.snapshot(null);
                        return sheet;
                    });
            Screens.save(
                    "window-keys-" + theme.name().toLowerCase(Locale.ROOT),
                    FxThread.call(() -> scene.snapshot(null)));
            assertThat(scene.getRoot().lookupAll(".key-cap")).hasSizeGreaterThan(20);
            assertThat(told(scene))
                    .contains("Select word, backwards", "End left: word, letter")
                    .contains("Next, previous quotation", "Next, previous suggestion")
                    .doesNotContain("Select word", "Next suggestion", "Previous suggestion");
            assertThat(scene.getWidth()).isLessThan(1000);
            assertThat(scene.getHeight()).isLessThan(700);
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void palette(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            FxThread.run(bench.window::showPalette);
            picture(bench, "palette", theme);
            FxThread.run(() -> ((TextField) bench.node("#palette-field")).setText("art"));
            picture(bench, "palette-search", theme);
            FxThread.run(() -> ((TextField) bench.node("#palette-field")).setText("qqq"));
            picture(bench, "palette-nothing", theme);
            assertThat(bench.node(".palette .nothing").isVisible()).isTrue();
        }
    }

    /// Nothing may be cut in a window of the usual size.
    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "CONTRAST"})
    void twiceTheSize(ThemeChoice theme) {
        Settings twice = Workbench.settings(theme).withScale(2);
        try (Workbench bench = new Workbench(folder, twice, 1280, 820)) {
            picture(bench, "double-welcome", theme);
            bench.create();
            picture(bench, "double-empty", theme);
            bench.importing(Workbench.ARTICLES);
            Analyst.strike(bench);
            Analyst.note(bench, "the board", "of Selwick Terminals; see paragraph 3");
            picture(bench, "double-desk", theme);
            bench.menu("command.inspector-pane");
            picture(bench, "double-inspector", theme);
            assertThat(bench.settings.get().panes().listShown()).isTrue();
            FxThread.run(() -> bench.desk().articleView().find());
            picture(bench, "double-find", theme);
            assertThat(top(bench, ".import-outcomes")).isGreaterThan(top(bench, ".desk-tools"));
            assertThat(top(bench, ".find-bar")).isGreaterThan(top(bench, ".import-outcomes"));
            FxThread.run(bench.window::showPalette);
            picture(bench, "double-palette", theme);
            assertThat(bench.node(".palette").getLayoutBounds().getWidth()).isGreaterThan(1100);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST"})
    void highContrast(ThemeChoice theme) {
        try (Workbench bench = samples(theme)) {
            Analyst.strike(bench);
            Analyst.note(bench, "the board", "of Selwick Terminals; see paragraph 3");
            picture(bench, "desk", theme);
            FxThread.run(bench.window::showPalette);
            picture(bench, "palette", theme);
            assertThat(bench.node(".palette")).isNotNull();
        }
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(Theme.class)
    void preferences(Theme theme) {
        try (Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, WIDTH, HEIGHT)) {
            sections(bench, theme, 1, 760, 620);
            sections(bench, theme, 2, 1280, 820);
            Scene keys =
                    FxThread.call(() -> {
                        Scene sheet = new Scene(bench.window.keySheet(), 1280, 820);
                        theme.apply(sheet, 2);
                        return sheet;
                    });
            picture(keys, "window-keys-double", theme);
            assertThat(keys.getRoot().lookupAll(".key-cap")).isNotEmpty();
        }
    }

    private static List<String> told(Scene scene) {
        return scene.getRoot().lookupAll(".key-grid .label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private static double top(Workbench bench, String selector) {
        Node part = bench.node(selector);
        return FxThread.call(() -> part.localToScene(part.getLayoutBounds()).getMinY());
    }

    private static void sections(
            Workbench bench, Theme theme, double scale, double width, double height) {
        Scene scene =
                FxThread.call(() -> {
                    Scene panel = new Scene(bench.window.preferences(() -> {}), width, height);
                    theme.apply(panel, scale);
                    return panel;
                });
        TabPane sections = (TabPane) scene.lookup("#preferences-sections");
        for (String section : List.of("reading", "keys", "appearance")) {
            picture(scene, "preferences-" + section + (scale > 1 ? "-double" : ""), theme);
            FxThread.run(() -> sections.getSelectionModel().selectNext());
        }
        assertThat(scene.getRoot().lookupAll(".key-row")).hasSizeGreaterThan(20);
    }

    private static void picture(Scene scene, String name, Theme theme) {
        for (int round = 0; round < 4; round++) {
            FxThread.run(() -> scene.snapshot(null));
        }
        Screens.save(
                name + "-" + theme.name().toLowerCase(Locale.ROOT),
                FxThread.call(() -> scene.snapshot(null)));
    }

    private Workbench samples(ThemeChoice theme) {
        return Workbench.withSamples(folder, theme, WIDTH, HEIGHT);
    }

    private static void picture(Workbench bench, String name, ThemeChoice theme) {
        bench.picture("window-" + name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
