package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.glossator.model.WorkState;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.ScrollPosition;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;

/// The article as it answers to keys, and to its inspector.
class ArticleViewTest extends ArticleInScene {

    @Test
    void keysTagTheSelection() {
        FxThread.run(() -> surface().select(stage.desk.span("Marta Oyelaran")));
        press(surface(), KeyCode.DIGIT2);
        assertThat(stage.settled().listed()).containsExactly("actor: Marta Oyelaran");

        press(surface(), KeyCode.L);
        assertThat(stage.settled().listed()).containsExactly("location: Marta Oyelaran");

        press(surface(), KeyCode.NUMPAD1);
        assertThat(stage.settled().listed()).containsExactly("claim: Marta Oyelaran");

        press(surface(), KeyCode.DIGIT9);
        press(surface(), KeyCode.DIGIT0);
        press(surface(), KeyCode.DELETE);
        assertThat(stage.settled().listed()).isEmpty();
    }

    @Test
    void keysInAFieldAreForTheField() {
        stage.tag("Marta Oyelaran", "actor");

        press(note(), KeyCode.DIGIT1);
        press(note(), KeyCode.BACK_SPACE);

        assertThat(stage.settled().listed()).containsExactly("actor: Marta Oyelaran");
    }

    @Test
    void tabGoesThroughTheAnnotationsAndOutAtTheEnd() {
        stage.tag("Marta Oyelaran", "actor").tag("PORT SELWICK", "location");

        assertThat(press(surface(), KeyCode.TAB)).isTrue();
        assertThat(selected()).isEqualTo("actor: Marta Oyelaran");
        assertThat(press(surface(), KeyCode.TAB)).isFalse();
        press(surface(), KeyCode.P);
        assertThat(selected()).isEqualTo("location: PORT SELWICK");
        press(surface(), KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void choosingInTheListChoosesInTheArticleAndTheOtherWayRound() {
        stage.tag("PORT SELWICK", "location").tag("It meant eleven", "claim");

        FxThread.run(() -> list().getSelectionModel().select(0));
        assertThat(selected()).isEqualTo("location: PORT SELWICK");
        assertThat(FxThread.call(() -> surface().getSelectedMark()))
                .isEqualTo(stage.desk.model.annotations().getFirst().id());

        FxThread.run(() -> surface().selectMark(stage.desk.model.annotations().get(1).id()));
        assertThat(FxThread.call(() -> list().getSelectionModel().getSelectedIndex())).isOne();
    }

    @Test
    void findsAndGoesThroughTheHits() {
        FxThread.run(() -> command("article.find").run());
        layOut();
        TextField field = (TextField) stage.article.lookup(".search-field");
        FxThread.run(() -> field.setText("MARTA"));
        assertThat(counted()).isEqualTo("1 of 1");
        FxThread.run(() -> field.setText("said"));
        assertThat(counted()).isEqualTo("1 of 13");

        press(field, KeyCode.ENTER);
        assertThat(counted()).isEqualTo("2 of 13");
        FxThread.run(() -> field.setText("nowhere"));
        assertThat(counted()).isEqualTo("Not found");

        FxThread.run(() -> field.setText("Marta"));
        press(field, KeyCode.ESCAPE);
        assertThat(stage.article.lookup(".find-bar").isVisible()).isFalse();
        assertThat(FxThread.call(() -> surface().getSelection()))
                .isEqualTo(stage.desk.span("Marta"));
    }

    @Test
    void comesBackToWhereAnArticleWasRead() {
        FxThread.run(() -> surface().reveal(stage.desk.span("It meant eleven")));
        ScrollPosition left = FxThread.call(() -> stage.article.scrollPosition()).orElseThrow();
        assertThat(left.offset()).isPositive();

        stage.open(1).open(0);
        layOut();

        ScrollPosition back = FxThread.call(() -> stage.article.scrollPosition()).orElseThrow();
        assertThat(back.offset()).isEqualTo(left.offset());
        assertThat(back.pixels()).isCloseTo(left.pixels(), within(0.5));
    }

    @Test
    void showsTheTitleOfAnArticleThatDoesNotBeginWithIt() {
        stage.open(2);
        layOut();

        assertThat(painted())
                .startsWith(
                        Sample.BULLETIN.details().title(),
                        "Harbour Post · Ines Aldercott · 11 March 2026 · English")
                .contains("The ferry to Corran runs.");
        FxThread.run(() -> surface().select(stage.desk.span("ferry")));
        press(surface(), KeyCode.DIGIT2);
        assertThat(stage.settled().listed()).containsExactly("actor: ferry");
    }

    /// The words on the page, from top to bottom.
    private List<String> painted() {
        return FxThread.call(() ->
                surface().lookupAll("Text").stream()
                        .map(Text.class::cast)
                        .sorted(Comparator.comparingDouble(ArticleViewTest::height))
                        .map(Text::getText)
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static double height(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    @Test
    void commandsChangeTextSizeAndState() {
        FxThread.run(() -> command("article.larger").run());
        assertThat(FxThread.call(() -> surface().textSizeProperty().get())).isEqualTo(20);
        FxThread.run(() -> command("article.normal").run());
        assertThat(stage.reading.get().textSize()).isEqualTo(18);

        FxThread.run(() -> command("article.finish").run());
        stage.settled();
        assertThat(stage.desk.model.state().get()).isEqualTo(WorkState.FINISHED);
        assertThat(FxThread.call(() -> command("article.finish").enabled().get())).isFalse();
    }

    private String counted() {
        return ((Label) stage.article.lookup(".find-bar .count")).getText();
    }

    private Command command(String id) {
        return stage.article.commands(() -> {}).stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
