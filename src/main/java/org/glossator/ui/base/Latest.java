package org.glossator.ui.base;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A question that is asked again and again, and of which only the newest answer counts.
///
/// One is under way at a time. What was asked meanwhile is put once, when the answer to the old
/// question comes in, which is dropped. Lives on the thread the answers come in on.
public final class Latest<T> {

    private final Supplier<CompletableFuture<T>> question;
    private final Consumer<T> answer;
    private final Consumer<Throwable> failure;
    private boolean underWay;
    private boolean again;

    public Latest(
            Supplier<CompletableFuture<T>> question,
            Consumer<T> answer,
            Consumer<Throwable> failure) {
        this.question = question;
        this.answer = answer;
        this.failure = failure;
    }

    public void ask() {
        if (underWay) {
            again = true;
            return;
        }
        underWay = true;
        question.get().whenComplete(this::answered);
    }

    private void answered(T value, Throwable thrown) {
        underWay = false;
        if (again) {
            again = false;
            ask();
        } else if (thrown == null) {
            answer.accept(value);
        } else {
            failure.accept(thrown);
        }
    }
}
