package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

class PipelineTest {

    private static final int MANY = 5_000;

    /// Seven to a batch.
    private static final ToLongFunction<Integer> WEIGH = _ -> 10_000;

    private final List<String> used = new ArrayList<>();

    private static Consumer<Consumer<Integer>> upTo(int end) {
        return items -> IntStream.range(0, end).boxed().forEach(items);
    }

    /// Counts what was read.
    private static Consumer<Consumer<Integer>> counted(AtomicInteger read) {
        return items ->
                upTo(MANY)
                        .accept(item -> {
                            read.incrementAndGet();
                            items.accept(item);
                        });
    }

    /// Items take turns in being slow, so those behind are done first.
    private static String unevenly(int item) {
        int rounds = item % 7 == 0 ? 20_000 : 10;
        int sum = IntStream.range(0, rounds).sum();
        return item + (sum < 0 ? "!" : "");
    }

    @Test
    void usesEverythingInTheOrderOfReading() {
        Pipeline.<Integer, String>run(
                "test", upTo(MANY), WEIGH, () -> PipelineTest::unevenly, used::add);
        assertThat(used)
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(PipelineTest::unevenly).toList());
    }

    @Test
    void nothingReadIsNothingUsed() {
        Pipeline.<Integer, String>run(
                "test", upTo(0), WEIGH, () -> PipelineTest::unevenly, used::add);
        assertThat(used).isEmpty();
    }

    @Test
    void oneWorkerServesOneThreadAtATime() {
        Set<Object> busy = ConcurrentHashMap.newKeySet();
        AtomicInteger twice = new AtomicInteger();
        Pipeline.<Integer, String>run(
                "test",
                upTo(MANY),
                WEIGH,
                () -> {
                    Object self = new Object();
                    return item -> {
                        twice.addAndGet(busy.add(self) ? 0 : 1);
                        String result = unevenly(item);
                        busy.remove(self);
                        return result;
                    };
                },
                used::add);
        assertThat(twice).hasValue(0);
        assertThat(used).hasSize(MANY);
    }

    @Test
    void neverRunsFarAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Pipeline.<Integer, String>run(
                "test",
                counted(read),
                WEIGH,
                () -> PipelineTest::unevenly,
                result -> {
                    used.add(result);
                    most.accumulateAndGet(read.get() - used.size(), Math::max);
                });
        assertThat(most).hasValueLessThan(100);
    }

    @Test
    void aFailureOfReadingComesAfterWhatWasRead() {
        assertThatThrownBy(() ->
                        Pipeline.<Integer, String>run(
                                "test",
                                items -> {
                                    upTo(40).accept(items);
                                    throw new IllegalArgumentException("unread");
                                },
                                WEIGH,
                                () -> PipelineTest::unevenly,
                                used::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unread");
        assertThat(used).hasSize(40);
    }

    @Test
    void aFailureOfWorkComesAfterTheBatchesBefore() {
        Function<Integer, String> work =
                item -> {
                    if (item == 40) {
                        throw new AssertionError("undone");
                    }
                    return unevenly(item);
                };
        assertThatThrownBy(() ->
                        Pipeline.<Integer, String>run(
                                "test", upTo(MANY), WEIGH, () -> work, used::add))
                .isInstanceOf(AssertionError.class)
                .hasMessage("undone");
        assertThat(used).hasSize(35);
    }

    @Test
    void aFailureOfUseEndsTheReading() {
        AtomicInteger read = new AtomicInteger();
        assertThatThrownBy(() ->
                        Pipeline.<Integer, String>run(
                                "test",
                                counted(read),
                                WEIGH,
                                () -> PipelineTest::unevenly,
                                _ -> {
                                    throw new IllegalStateException("unusable");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unusable");
        assertThat(read).hasValueLessThan(MANY);
    }
}
