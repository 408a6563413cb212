package org.glossator.ui.article;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.glossator.text.Segmentation;
import org.glossator.text.Sentences;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Which sentence of the article a typed number means.
///
/// Sentences are counted in the background, once for each article; what is typed meanwhile is read
/// when they are. Otherwise belongs to the thread of its answers.
final class SentenceModel {

    /// More digits than any article has sentences.
    private static final int MOST_DIGITS = 9;

    private final Executor background;
    private final Executor answers;
    private final Consumer<Span> going;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Counting());
    private @Nullable Text text;
    private @Nullable Sentences sentences;
    private int place;
    private boolean offering;

    /// Whether to go as soon as it is known where.
    private boolean gone;

    /// What is counted; how, depends on the language.
    private record Text(String content, String language) {}

    /// What there is to say about what is typed.
    sealed interface State {

        /// It is not known yet how many sentences there are.
        record Counting() implements State {}

        /// Nothing is typed.
        record Blank(int count) implements State {}

        /// @param offered whether it is the sentence the reader was at, and not one that was typed
        record At(int number, Span span, int count, boolean offered) implements State {}

        /// @param why it is no number of a sentence, for people
        record Misread(String why) implements State {}
    }

    /// @param background where sentences are counted
    /// @param answers the way back from there
    /// @param going goes to a sentence
    SentenceModel(Executor background, Executor answers, Consumer<Span> going) {
        this.background = background;
        this.answers = answers;
        this.going = going;
        typed.subscribe(_ -> read());
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Begins anew, with the number of the sentence at `offset` offered.
    ///
    /// @param language BCP 47 tag, or empty when unknown
    void start(String content, String language, int offset) {
        place = offset;
        gone = false;
        typed.set("");
        Text wanted = new Text(content, language);
        if (!wanted.equals(text)) {
            text = wanted;
            sentences = null;
            state.set(new State.Counting());
            background.execute(() -> {
                Sentences counted = Sentences.of(Segmentation.of(content, language));
                answers.execute(() -> take(wanted, counted));
            });
        } else if (sentences != null) {
            offer(sentences);
        }
    }

    /// Goes to the sentence that is typed, now or when it is known where it is.
    void go() {
        switch (state.get()) {
            case State.Counting() -> gone = true;
            case State.At at -> going.accept(at.span());
            case State.Blank _, State.Misread _ -> {
                // Stays until there is somewhere to go; the state says what is missing.
            }
        }
    }

    /// Goes nowhere any more, even if that was to be done.
    void stop() {
        gone = false;
    }

    private void take(Text of, Sentences counted) {
        // Another article may have come meanwhile.
        if (of.equals(text)) {
            sentences = counted;
            if (typed.get().isEmpty()) {
                offer(counted);
            } else {
                read();
            }
            if (gone) {
                gone = false;
                go();
            }
        }
    }

    private void offer(Sentences all) {
        offering = true;
        typed.set(all.count() == 0 ? "" : Integer.toString(all.at(place)));
        offering = false;
        state.set(all.count() == 0 ? none() : at(all, all.at(place), true));
    }

    private void read() {
        if (sentences != null && !offering) {
            state.set(read(sentences, typed.get().strip()));
        }
    }

    private static State read(Sentences all, String number) {
        if (all.count() == 0) {
            return none();
        }
        if (number.isEmpty()) {
            return new State.Blank(all.count());
        }
        if (!number.codePoints().allMatch(Character::isDigit)) {
            return new State.Misread(Messages.text("sentence.no-number"));
        }
        int wanted = number.length() > MOST_DIGITS ? 0 : value(number);
        if (wanted < 1 || wanted > all.count()) {
            return new State.Misread(Messages.text("sentence.beyond", number, all.count()));
        }
        return at(all, wanted, false);
    }

    /// In the digits of any script; `Integer` knows those of the first plane only.
    private static int value(String number) {
        return number.codePoints()
                .map(digit -> Character.digit(digit, 10))
                .reduce(0, (before, digit) -> 10 * before + digit);
    }

    private static State at(Sentences all, int number, boolean offered) {
        return new State.At(number, all.get(number), all.count(), offered);
    }

    private static State none() {
        return new State.Misread(Messages.text("sentence.none"));
    }
}
