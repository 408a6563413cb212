package org.glossator.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.glossator.model.Split;
import org.glossator.model.TagId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class SharingTest {

    private static final Parts PARTS = new Parts(80, 10, 10);
    private static final TagId CLAIM = new TagId(1);
    private static final TagId RARE = new TagId(9);

    private static Item item(long id, Map<TagId, Integer> tags) {
        return new Item(id, "", "", null, tags);
    }

    private static List<Item> items(int count, Random random) {
        List<Item> items = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            Map<TagId, Integer> tags = new HashMap<>();
            tags.put(CLAIM, random.nextInt(20));
            if (id % 10 == 0) {
                tags.put(RARE, 1);
            }
            items.add(item(id, tags));
        }
        return items;
    }

    private static Map<Split, Integer> tagCounts(List<Item> items, Shares shares, TagId tag) {
        Map<Split, Integer> counts = new HashMap<>();
        for (Item item : items) {
            counts.merge(
                    shares.splits().get(item.id()), item.tags().getOrDefault(tag, 0), Integer::sum);
        }
        return counts;
    }

    @Property(tries = 50)
    void eachTagIsInEachPartAsThePartsAreLarge(@ForAll long seed) {
        List<Item> items = items(500, new Random(seed));
        Shares shares = new Sharing(PARTS, By.DOCUMENT, seed).of(items, List.of());
        Map<Split, Integer> rare = tagCounts(items, shares, RARE);
        assertThat(rare).containsEntry(Split.TRAIN, 40).containsEntry(Split.DEV, 5);
        Map<Split, Integer> claims = tagCounts(items, shares, CLAIM);
        double all = claims.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(claims.getOrDefault(Split.TEST, 0) / all).isCloseTo(0.1, within(0.03));
        long test = shares.splits().values().stream().filter(Split.TEST::equals).count();
        assertThat(test).isBetween(35L, 65L);
    }

    @Property(tries = 50)
    void orderDoesNotMatter(@ForAll long seed, @ForAll long shuffle) {
        List<Item> items = items(60, new Random(seed));
        List<Item> other = new ArrayList<>(items);
        Collections.shuffle(other, new Random(shuffle));
        Sharing sharing = new Sharing(PARTS, By.DOCUMENT, seed);
        assertThat(sharing.of(other, List.of())).isEqualTo(sharing.of(items, List.of()));
    }

    @Test
    void anotherSeedDrawsOtherDocuments() {
        List<Item> items = items(100, new Random(1));
        assertThat(new Sharing(PARTS, By.DOCUMENT, 1).of(items, List.of()))
                .isNotEqualTo(new Sharing(PARTS, By.DOCUMENT, 2).of(items, List.of()));
    }

    @Property(tries = 100)
    void nearDuplicatesStandTogether(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int pairs) {
        Random random = new Random(seed);
        List<NearDuplicates.Pair> alike = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            alike.add(
                    new NearDuplicates.Pair(1 + random.nextInt(100), 1 + random.nextInt(100), 0.9));
        }
        Shares shares =
                new Sharing(new Parts(1, 1, 1), By.DOCUMENT, seed).of(items(100, random), alike);
        assertThat(shares.leaks()).isEmpty();
        for (NearDuplicates.Pair pair : alike) {
            assertThat(shares.splits().get(pair.one()))
                    .isEqualTo(shares.splits().get(pair.other()));
        }
    }

    @Test
    void whatIsInAPartStaysThereAndDrawsItsLikes() {
        List<Item> items = new ArrayList<>(items(50, new Random(3)));
        items.set(0, new Item(1, "", "", Split.TEST, Map.of(CLAIM, 5)));
        Shares shares =
                new Sharing(PARTS, By.DOCUMENT, 4)
                        .of(items, List.of(new NearDuplicates.Pair(1, 30, 0.8)));
        assertThat(shares.splits()).containsEntry(1L, Split.TEST).containsEntry(30L, Split.TEST);
    }

    @Test
    void duplicatesOnBothSidesAreALeakAndWhatIsNewGoesIntoTheTest() {
        List<Item> items =
                List.of(
                        new Item(1, "", "", Split.TRAIN, Map.of()),
                        new Item(2, "", "", Split.TEST, Map.of()),
                        item(3, Map.of()));
        NearDuplicates.Pair known = new NearDuplicates.Pair(1, 2, 0.9);
        Shares shares =
                new Sharing(PARTS, By.DOCUMENT, 4)
                        .of(items, List.of(known, new NearDuplicates.Pair(2, 3, 0.9)));
        assertThat(shares.splits())
                .isEqualTo(Map.of(1L, Split.TRAIN, 2L, Split.TEST, 3L, Split.TEST));
        assertThat(shares.leaks()).containsExactly(known);
    }

    @Test
    void noSourceIsTorn() {
        List<Item> items = new ArrayList<>();
        for (int id = 1; id <= 90; id++) {
            items.add(new Item(id, "source " + id % 9, "", null, Map.of(CLAIM, id % 4)));
        }
        Shares shares = new Sharing(new Parts(1, 1, 1), By.SOURCE, 7).of(items, List.of());
        for (Item item : items) {
            assertThat(shares.splits().get(item.id()))
                    .isEqualTo(shares.splits().get(item.id() % 9 == 0 ? 9 : item.id() % 9));
        }
        assertThat(shares.splits().values()).contains(Split.TRAIN, Split.DEV, Split.TEST);
    }

    @Test
    void theLatestAreForTheTest() {
        List<Item> items = new ArrayList<>();
        for (int id = 1; id <= 20; id++) {
            String date = id == 20 ? "" : "2026-11-%02d".formatted(id);
            items.add(new Item(id, "", date, null, Map.of()));
        }
        Shares shares = new Sharing(PARTS, By.DATE, 7).of(items, List.of());
        assertThat(shares.splits())
                .containsEntry(20L, Split.TRAIN)
                .containsEntry(15L, Split.TRAIN)
                .containsEntry(16L, Split.DEV)
                .containsEntry(17L, Split.DEV)
                .containsEntry(18L, Split.TEST)
                .containsEntry(19L, Split.TEST);
    }

    @Test
    void aPartOfNothingStaysEmpty() {
        for (By by : By.values()) {
            Shares shares =
                    new Sharing(new Parts(3, 1, 0), by, 1).of(items(30, new Random(5)), List.of());
            assertThat(shares.splits().values()).doesNotContain(Split.TEST).hasSize(30);
        }
    }
}
