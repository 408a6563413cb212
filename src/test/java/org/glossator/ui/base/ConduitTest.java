package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ConduitTest {

    @Test
    void runsAtOnceOnTheFxThread() {
        List<String> order = new ArrayList<>();
        FxThread.run(() -> {
            Conduit.fx().execute(() -> order.add("work"));
            order.add("after");
        });
        assertThat(order).containsExactly("work", "after");
    }

    @Test
    void hopsThereFromElsewhereAndKeepsTheOrder() {
        List<String> order = new ArrayList<>();
        FxThread.run(() -> {});
        Conduit.fx().execute(() -> order.add("first " + Platform.isFxApplicationThread()));
        Conduit.fx().execute(() -> order.add("second"));
        FxThread.run(() -> order.add("asked"));
        assertThat(order).containsExactly("first true", "second", "asked");
    }

    @Test
    void theDirectOneStaysWhereItIs() {
        List<Thread> threads = new ArrayList<>();
        Conduit.direct().execute(() -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }
}
