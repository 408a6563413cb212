package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.surface.ScrollPosition;
import org.glossator.ui.surface.TextSurface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The article and its inspector as they answer to keys and to each other.
class ArticleViewTest {

    private ArticleStage stage;
    private Scene scene;

    @BeforeEach
    void show(@TempDir Path folder) {
        stage =
                new ArticleStage(
                                folder,
                                Samples.read("en-01-harbour-strike"),
                                Sample.FERRY,
                                Sample.BULLETIN)
                        .open(0);
        scene = FxThread.call(() -> stage.desk(900, 700));
        layOut();
    }

    @AfterEach
    void close() {
        stage.close();
    }

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
    void theLanguageIsChosenByItsName() {
        ComboBox<String> box =
                FxThread.call(() -> {
                    ((TitledPane) stage.inspector.lookup(".document-facts")).setExpanded(true);
                    stage.inspector.applyCss();
                    return language();
                });
        assertThat(FxThread.call(() -> box.getConverter().toString(box.getValue())))
                .isEqualTo("English");

        FxThread.run(() -> box.setValue("pt"));
        stage.settled();
        assertThat(stage.desk.model.details().get().language()).isEqualTo("pt");

        FxThread.call(() -> stage.desk.edits.undo()).join();
        stage.settled();
        assertThat(stage.desk.model.details().get().language()).isEqualTo("en");
        assertThat(FxThread.call(box::getValue)).isEqualTo("en");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> language() {
        return (ComboBox<String>) stage.inspector.lookup("#article-language");
    }

    @ParameterizedTest
    @ValueSource(doubles = {560, 590, 620, 700})
    void theRowOfTheSelectedOneIsInFullSight(double height) {
        scene = FxThread.call(() -> stage.desk(900, height));
        for (int i = 0; i < 12; i++) {
            stage.tag(words(i * 170, i % 3 == 0 ? 90 : 10), i % 2 == 0 ? "claim" : "actor");
        }
        FxThread.run(() -> stage.desk.model.choice().clear());
        layOut();
        for (int index : new int[] {3, 11, 4, 0, 7, 5, 10, 1}) {
            FxThread.run(() ->
                    stage.desk
                            .model
                            .choice()
                            .select(stage.desk.model.annotations().get(index).id()));
            layOut();
            assertSelectedRowInSight();
            FxThread.run(() -> stage.desk.model.choice().clear());
            layOut();
        }
        FxThread.run(() -> list().scrollTo(0));
        FxThread.run(
                () -> stage.desk.model.choice().select(stage.desk.model.annotations().get(3).id()));
        layOut();
        for (double smaller : new double[] {620, 590, 560}) {
            FxThread.run(() -> stage.article.getScene().getRoot().resize(900, smaller));
            layOut();
            assertSelectedRowInSight();
        }
    }

    private String words(int begin, int length) {
        return stage.desk.model.segmentation().text().substring(begin, begin + length);
    }

    private void assertSelectedRowInSight() {
        FxThread.run(() -> {
            Bounds list = list().localToScene(list().getLayoutBounds());
            Bounds row =
                    list().lookupAll(".annotation-cell").stream()
                            .map(AnnotationCell.class::cast)
                            .filter(cell -> cell.isVisible() && cell.getParent().isVisible())
                            .filter(AnnotationCell::isSelected)
                            .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                            .findFirst()
                            .orElseThrow();
            assertThat(row.getMinY()).isGreaterThanOrEqualTo(list.getMinY() - 0.5);
            assertThat(row.getMaxY()).isLessThanOrEqualTo(list.getMaxY() + 0.5);
        });
    }

    @Test
    void nothingIsSelectedInPlaceOfWhatWasRemoved() {
        stage.tag("PORT SELWICK", "location")
                .tag("Marta Oyelaran", "actor")
                .tag("It meant eleven", "claim");
        FxThread.run(() -> list().getSelectionModel().select(1));

        press(list(), KeyCode.DELETE);

        assertThat(stage.settled().listed()).hasSize(2);
        assertThat(selected()).isEmpty();
        assertThat(FxThread.call(() -> list().getSelectionModel().isEmpty())).isTrue();
    }

    @Test
    void listsTheChosenTagsOnly() {
        stage.tag("PORT SELWICK", "location").tag("Marta Oyelaran", "actor");
        ToggleButton actors =
                (ToggleButton)
                        FxThread.call(() ->
                                stage.inspector.lookupAll(".tag-filter > .toggle-button")
                                        .toArray(Node[]::new)[1]);

        FxThread.run(actors::fire);
        assertThat(FxThread.call(() -> list().getItems().size())).isOne();
        assertThat(selected()).isEqualTo("actor: Marta Oyelaran");

        FxThread.run(actors::fire);
        assertThat(FxThread.call(() -> list().getItems().size())).isEqualTo(2);
        assertThat(actors.getText()).isEqualTo("1");
    }

    @Test
    void keepsANoteWhenAnotherIsChosen() {
        stage.tag("PORT SELWICK", "location").tag("Marta Oyelaran", "actor");

        FxThread.run(() -> note().setText("union president"));
        FxThread.run(() -> stage.desk.model.choice().previous());

        stage.settled();
        assertThat(stage.desk.model.annotations().get(1).note()).isEqualTo("union president");
        assertThat(note().getText()).isEmpty();
    }

    @Test
    void dropsANoteOnEscapeAndKeepsItOnCtrlEnter() {
        stage.tag("PORT SELWICK", "location");
        FxThread.run(() -> note().setText("a typing mistake"));
        press(note(), KeyCode.ESCAPE);
        FxThread.run(() -> note().setText("the harbour"));
        FxThread.run(() -> fire(note(), KeyCode.ENTER, true));

        stage.settled();
        assertThat(stage.desk.model.annotations().getFirst().note()).isEqualTo("the harbour");
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

    @Test
    void makesNoMoreRowsThanAreInSight() {
        int words = stage.desk.model.segmentation().text().length() / 5;
        List<Edit> edits =
                IntStream.range(0, 20_000)
                        .<Edit>mapToObj(i -> new Edit.Add(mark(i % words * 5, i % 3 + 1L)))
                        .toList();
        stage.desk.project.apply(new Edit.Batch(edits), "add", "").join();
        stage.settled();
        layOut();

        assertThat(stage.desk.model.annotations()).hasSize(20_000);
        assertThat(FxThread.call(() -> stage.inspector.lookupAll(".annotation-cell")))
                .hasSizeBetween(5, 60);

        stage.tag("It meant eleven", "claim");
        assertThat(stage.desk.model.annotations()).hasSize(20_001);
    }

    private Annotation.OnSpan mark(int begin, long tag) {
        return new Annotation.OnSpan(
                stage.desk.project.newId(),
                stage.desk.documents.getFirst(),
                stage.desk.project.set().id(),
                new TagId(tag),
                List.of(new Span(begin, begin + 4)),
                Map.of(),
                "",
                stage.desk.project.origin());
    }

    private String selected() {
        return FxThread.call(stage.desk::selected);
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

    private TextSurface surface() {
        return (TextSurface) stage.article.lookup(".text-surface");
    }

    private TextArea note() {
        return (TextArea) stage.inspector.lookup(".text-area");
    }

    @SuppressWarnings("unchecked")
    private ListView<Annotation.OnSpan> list() {
        return (ListView<Annotation.OnSpan>) stage.inspector.lookup(".annotation-list");
    }

    private void layOut() {
        FxThread.run(() -> scene.snapshot(null));
    }

    private static boolean press(Node node, KeyCode code) {
        return FxThread.call(() -> fire(node, code, false));
    }

    /// Whether somebody took it.
    private static boolean fire(Node node, KeyCode code, boolean shortcut) {
        boolean[] left = {false};
        node.getScene().getRoot().addEventHandler(KeyEvent.KEY_PRESSED, event -> left[0] = true);
        Event.fireEvent(
                node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        return !left[0];
    }
}
