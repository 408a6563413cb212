package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The inspector: its list, notes and facts, as they follow the article and change it.
class InspectorViewTest extends ArticleInScene {

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
}
