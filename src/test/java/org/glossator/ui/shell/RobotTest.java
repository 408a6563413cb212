package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.glossator.model.TagSet;
import org.glossator.settings.Settings;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.TagColours;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// An analyst's hands before the whole window, down to the rows of the project file and the pixels.
class RobotTest {

    private static final int CLAIM = 0;
    private static final int ACTOR = 1;
    private static final int LOCATION = 2;

    private static final String UNION = "the Harbour and Quay Workers’ Union";
    private static final String TABLE = "The table was taken away";

    private Workbench bench;
    private Hand hand;

    @BeforeEach
    void open(@TempDir Path folder) {
        Settings narrowPanes =
                Workbench.settings(ThemeChoice.LIGHT)
                        .withPanes(new Settings.Panes(true, 190, true, 200));
        bench =
                new Workbench(folder, narrowPanes, 1000, 900)
                        .create()
                        .importing(Workbench.ARTICLES);
        hand = new Hand(bench);
        bench.article("Cranes stand still");
        FxThread.run(() -> bench.desk().articleView().focusArticle());
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void dragsTagsCorrectsRemovesAndTakesBack() {
        hand.drag("the Harbour", "Union");
        hand.press(KeyCode.DIGIT2);
        bench.stores("actor: " + UNION);
        paints(UNION, ACTOR);

        hand.press(KeyCode.C);
        bench.stores("claim: " + UNION);
        paints(UNION, CLAIM);
        hand.press(KeyCode.L);
        bench.stores("location: " + UNION);
        paints(UNION, LOCATION);
        hand.press(KeyCode.A);
        bench.stores("actor: " + UNION);
        paints(UNION, ACTOR);

        hand.press(KeyCode.DELETE);
        bench.stores();
        paintsNothing(UNION, ACTOR);
        hand.press(KeyCode.Z, KeyCode.CONTROL);
        bench.stores("actor: " + UNION);
        paints(UNION, ACTOR);
        hand.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        bench.stores();
        paintsNothing(UNION, ACTOR);
    }

    @Test
    void clicksAMarkAndGivesItAnotherTag() {
        hand.drag("the Harbour", "Union");
        hand.press(KeyCode.DIGIT1);
        bench.stores("claim: " + UNION);
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.DIGIT3);
        hand.click("Quay", 1);
        Await.fx(() -> bench.desk().article().choice().selected().get().isPresent());
        hand.press(KeyCode.DIGIT2);
        bench.stores("actor: " + UNION);
        paints(UNION, ACTOR);
    }

    @Test
    void takesWordsSentencesAndLettersAndNestsThem() {
        hand.click("Oyelaran", 2);
        hand.press(KeyCode.A);
        bench.stores("actor: Oyelaran");
        paints("Oyelaran", ACTOR);

        hand.click(TABLE, 3);
        hand.press(KeyCode.C);
        Await.that(() ->
                assertThat(bench.rows().spans(bench.title()))
                        .hasSize(2)
                        .first()
                        .asString()
                        .startsWith("claim: " + TABLE));
        paints(TABLE, CLAIM);

        hand.drag("table was", "taken");
        hand.press(KeyCode.DIGIT3);
        Await.that(() ->
                assertThat(bench.rows().spans(bench.title()))
                        .hasSize(3)
                        .contains("location: table was taken"));
        paints("table was taken", LOCATION);
        paints(TABLE, CLAIM);
    }

    @Test
    void selectsToTheLetterWithAlt() {
        hand.dragExactly("arbo");
        hand.press(KeyCode.L);
        bench.stores("location: arbo");
        paints("arbo", LOCATION);
    }

    @Test
    void selectsAcrossParagraphs() {
        hand.drag("go home.’", "which runs");
        hand.press(KeyCode.DIGIT1);
        bench.stores("claim: go home.’ So we went home.”\n\nSelwick Terminals, which runs");
        paints("Selwick Terminals", CLAIM);
    }

    @Test
    void findsWordsAndTagsThem() {
        hand.press(KeyCode.F, KeyCode.CONTROL);
        Await.fx(() -> bench.window.scene().getFocusOwner() instanceof TextField);
        type("crown");
        Await.fx(() -> bench.window.scene().getFocusOwner() instanceof TextField);
        hand.press(KeyCode.ESCAPE);
        Await.fx(() -> bench.surface().isFocused());
        assertThat(FxThread.call(() -> bench.surface().getSelection().of(bench.text())))
                .isEqualTo("crown");
        hand.press(KeyCode.L);
        bench.stores("location: crowns");
        paints("crowns", LOCATION);
    }

    @Test
    void goesThroughTheListAndFinishesByKeys() {
        String first = bench.title();
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);
        Await.that(() -> assertThat(bench.rows().state(first)).containsExactly("finished"));

        hand.click(bench.node("#corpus-list").lookup(".list-cell:selected"));
        hand.press(KeyCode.DOWN);
        Await.fx(() -> !bench.desk().article().details().get().title().equals(first));
        String second = bench.title();
        hand.press(KeyCode.ENTER);
        Await.fx(() -> bench.surface().isFocused());
        String word = bench.text().substring(0, bench.text().indexOf(' '));
        hand.click(word, 2);
        hand.press(KeyCode.A);
        bench.stores("actor: " + word);
        assertThat(bench.rows().state(second)).containsExactly("in-progress");
    }

    @Test
    void fieldsAreForTypingAndNeverTag() {
        hand.click("Oyelaran", 2);
        hand.press(KeyCode.A);
        bench.stores("actor: Oyelaran");

        hand.press(KeyCode.L, KeyCode.CONTROL);
        Await.fx(() -> bench.node("#corpus-filter").isFocused());
        type("a c l 1");
        assertThat(written("#corpus-filter")).isEqualTo("a c l 1");
        bench.stores("actor: Oyelaran");
        FxThread.run(() -> bench.desk().corpus().clearFilter());

        hand.click("Oyelaran", 1);
        Await.fx(() -> bench.desk().article().choice().selected().get().isPresent());
        hand.press(KeyCode.ENTER);
        Await.fx(() -> bench.node(".inspector .text-area").isFocused());
        type("a c l 1");
        assertThat(written(".inspector .text-area")).isEqualTo("a c l 1");
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);
        bench.stores("actor: Oyelaran");
        Await.that(() -> assertThat(bench.rows().notes(bench.title())).containsExactly("a c l 1"));
    }

    @Test
    void tagsArabicWordsUnderThePointer() {
        bench.article("روايتان");
        hand.drag("وزارة", "المائية");
        hand.press(KeyCode.A);
        bench.stores("actor: وزارة الموارد المائية");
        paints("الموارد", ACTOR);

        hand.drag("رائد", "الكيلاني");
        hand.press(KeyCode.DIGIT2);
        bench.stores("actor: وزارة الموارد المائية", "actor: رائد الكيلاني");
        paints("رائد", ACTOR);

        hand.click("الضفاف", 2);
        hand.press(KeyCode.L);
        bench.stores("actor: وزارة الموارد المائية", "actor: رائد الكيلاني", "location: الضفاف");
        paints("الضفاف", LOCATION);
    }

    private void type(String text) {
        text.chars()
                .mapToObj(letter -> letter == ' ' ? KeyCode.SPACE : code((char) letter))
                .forEach(hand::press);
    }

    private static KeyCode code(char letter) {
        return KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
    }

    private String written(String selector) {
        return FxThread.call(() -> ((TextInputControl) bench.node(selector)).getText());
    }

    private TagColours colours(int tag) {
        TagSet tags = new TagSet("shown", bench.desk().project().schema().spanTags());
        return TagLook.of(tags, Theme.LIGHT).get(tag).colours();
    }

    /// A mark is seen by its ground; the selected one has a stronger ground but the same edge.
    private boolean sees(String words, int tag) {
        Color edge = colours(tag).edge();
        return hand.shows(words, colours(tag).tint()) || hand.shows(words, edge);
    }

    private void paints(String words, int tag) {
        Await.that(() -> assertThat(sees(words, tag)).as("%s is painted", words).isTrue());
    }

    private void paintsNothing(String words, int tag) {
        Await.that(() -> assertThat(sees(words, tag)).as("%s is bare", words).isFalse());
    }
}
