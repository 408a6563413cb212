package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class SentenceModelTest {

    private static final String TEXT = "One. Two. Three.";
    private static final Span SECOND = new Span(5, 9);

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Span> gone = new ArrayList<>();
    private final SentenceModel model = new SentenceModel(work::add, Runnable::run, gone::add);

    @Test
    void offersTheSentenceTheReaderIsAt() {
        model.start(TEXT, "en", 6);
        assertThat(state()).isEqualTo(new SentenceModel.State.Counting());
        count();
        assertThat(model.typed().get()).isEqualTo("2");
        assertThat(state()).isEqualTo(new SentenceModel.State.At(2, SECOND, 3, true));
    }

    @Test
    void followsWhatIsTyped() {
        started();
        model.typed().set("");
        assertThat(state()).isEqualTo(new SentenceModel.State.Blank(3));
        model.typed().set(" 2");
        assertThat(state()).isEqualTo(new SentenceModel.State.At(2, SECOND, 3, false));
        model.typed().set("٢");
        assertThat(state()).isEqualTo(new SentenceModel.State.At(2, SECOND, 3, false));
        assertThat(gone).isEmpty();
        model.go();
        assertThat(gone).containsExactly(SECOND);
    }

    @Test
    void readsDigitsBeyondTheFirstPlane() {
        started();
        model.typed().set("\uD835\uDFDA");
        assertThat(state()).isEqualTo(new SentenceModel.State.At(2, SECOND, 3, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "99999", "12345678901234567890"})
    void saysWhichNumbersThereAre(String number) {
        started();
        model.typed().set(number);
        assertThat(why()).contains(number + ".").contains("from 1 to 3");
        model.go();
        assertThat(gone).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "-1", "1.5", "1 2", "😀"})
    void saysWhatIsNoNumber(String typed) {
        started();
        model.typed().set(typed);
        assertThat(why()).contains("no number");
        model.go();
        assertThat(gone).isEmpty();
    }

    @Test
    void saysThatThereIsNone() {
        model.start("", "", 0);
        count();
        assertThat(model.typed().get()).isEmpty();
        assertThat(why()).contains("no sentences");
    }

    @Test
    void readsWhatIsTypedBeforeTheCountIsIn() {
        model.start(TEXT, "en", 0);
        model.typed().set("2");
        model.go();
        assertThat(gone).isEmpty();
        count();
        assertThat(state()).isEqualTo(new SentenceModel.State.At(2, SECOND, 3, false));
        assertThat(gone).containsExactly(SECOND);
    }

    @Test
    void goesNowhereOnceTheReaderHasLeft() {
        model.start(TEXT, "en", 0);
        model.typed().set("2");
        model.go();
        model.stop();
        count();
        assertThat(gone).isEmpty();
    }

    @Test
    void countsEachArticleOnceAndForgetsTheLast() {
        started();
        model.start(TEXT, "en", 0);
        assertThat(work).isEmpty();
        assertThat(state()).isEqualTo(new SentenceModel.State.At(1, new Span(0, 4), 3, true));
        model.start("Other.", "en", 0);
        model.start("One more. And another.", "en", 0);
        count();
        assertThat(state()).isEqualTo(new SentenceModel.State.Counting());
        count();
        assertThat(state()).isEqualTo(new SentenceModel.State.At(1, new Span(0, 9), 2, true));
    }

    private void started() {
        model.start(TEXT, "en", 0);
        count();
    }

    private void count() {
        work.remove().run();
    }

    private SentenceModel.State state() {
        return model.state().get();
    }

    private String why() {
        assertThat(state()).isInstanceOf(SentenceModel.State.Misread.class);
        return ((SentenceModel.State.Misread) state()).why();
    }
}
