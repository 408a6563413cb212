package org.glossator.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class NearDuplicatesTest {

    private static final String[] WORDS = {
        "harbour", "strike", "the", "minister", "said", "grain", "of", "ferry", "council", "and",
        "vote", "delayed", "Monday", "union", "crane", "told", "agency", "that", "talks", "failed"
    };

    private final Map<Long, String> texts = new HashMap<>();
    private final NearDuplicates duplicates = new NearDuplicates();

    private static String words(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 12 == 11 ? ".\n" : " ");
        }
        return text.toString();
    }

    private void add(long id, String text) {
        texts.put(id, text);
        duplicates.add(id, text);
    }

    private List<NearDuplicates.Pair> pairs() {
        return duplicates.pairs(id -> texts.getOrDefault(id, ""), () -> {});
    }

    @Test
    void findsAWireStoryWithAnotherHeadAndTail() {
        String story = words(300, new Random(1));
        add(1, story);
        add(2, "By our own correspondent. " + story.toUpperCase(java.util.Locale.ROOT) + " Ends.");
        add(3, words(300, new Random(2)));
        assertThat(pairs())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.one()).isEqualTo(1);
                    assertThat(pair.other()).isEqualTo(2);
                    assertThat(pair.resemblance()).isGreaterThan(0.9);
                });
    }

    /// Of two hundred pairs that share two thirds of their stretches, nearly all.
    @Test
    void findsNearlyAllThatResembleEachOther() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String story = words(240, random);
            add(2 * i, story + words(48, random));
            add(2 * i + 1, story + words(48, random));
        }
        List<NearDuplicates.Pair> pairs = pairs();
        assertThat(pairs).hasSizeGreaterThan(190);
        assertThat(pairs).allMatch(pair -> pair.one() / 2 == pair.other() / 2);
    }

    /// However many copies there are, each is joined, and few pairs are compared.
    @Test
    void joinsManyCopies() {
        String story = words(200, new Random(4));
        for (int i = 0; i < 500; i++) {
            add(i, story);
        }
        assertThat(pairs()).hasSize(499);
    }

    @Test
    void resemblanceIsWhatBothSayOfWhatEitherSays() {
        Shingles one = Shingles.of("a b c d e f");
        Shingles other = Shingles.of("A, b; c d e g!");
        assertThat(one.resemblance(other)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(one.resemblance(one)).isEqualTo(1);
        assertThat(Shingles.of("…").resemblance(Shingles.of("…"))).isZero();
    }

    @Test
    void readsScriptsWithoutSpaces() {
        List<String> both = new ArrayList<>(List.of("海港工人的罢工已经进入第三周，谈判没有结果。"));
        both.add("周一：" + both.getFirst());
        add(1, both.getFirst());
        add(2, both.getLast());
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void textsWithoutWordsAreNobodysDuplicates() {
        add(1, "…");
        add(2, "…");
        assertThat(pairs()).isEmpty();
    }
}
