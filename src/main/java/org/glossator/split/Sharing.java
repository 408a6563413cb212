package org.glossator.split;

import org.glossator.model.Split;
import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shares documents out over train, dev and test.
///
/// Who has a split keeps it, and near-duplicates of it go where it is; where such ones stand on
/// different sides already, the others go into the test, for what is in the training set cannot be
/// tested with. The rest is spread so that each tag is in each part as the parts are large: the tag
/// of which least is left goes first, its documents to the part that lacks most of it (iterative
/// stratification; Sechidis, Tsoumakas and Vlahavas, ECML PKDD 2011). The seed decides between
/// equals, so the same documents always give the same parts, in whatever order they come.
public final class Sharing {

    private final Parts parts;
    private final By by;
    private final long seed;

    public Sharing(Parts parts, By by, long seed) {
        this.parts = parts;
        this.by = by;
        this.seed = seed;
    }

    /// Documents that stand together.
    private static final class Cluster {

        private final List<Item> items = new ArrayList<>();
        private final Map<TagId, Integer> tags = new HashMap<>();
        private final long lot;
        private @Nullable Split split;

        Cluster(long lot) {
            this.lot = lot;
        }

        void add(Item item) {
            items.add(item);
            item.tags().forEach((tag, count) -> tags.merge(tag, count, Integer::sum));
            if (item.split() != null) {
                split = split == null || split == item.split() ? item.split() : Split.TEST;
            }
        }

        String date() {
            return items.stream().map(Item::date).max(Comparator.naturalOrder()).orElse("");
        }
    }

    /// @param pairs near-duplicates among the items
    public Shares of(List<Item> items, List<NearDuplicates.Pair> pairs) {
        List<Cluster> clusters = clusters(items, pairs);
        Needs needs = new Needs(parts, clusters);
        List<Cluster> open = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.split == null) {
                open.add(cluster);
            } else {
                needs.give(cluster, cluster.split);
            }
        }
        open.sort(Comparator.comparingLong((Cluster cluster) -> cluster.lot));
        if (by == By.DATE) {
            inTime(open, needs);
        } else {
            stratified(open, needs);
        }
        Map<Long, Split> splits = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (Item item : cluster.items) {
                Split own = item.split();
                splits.put(item.id(), own != null ? own : given(cluster));
            }
        }
        List<NearDuplicates.Pair> leaks =
                pairs.stream()
                        .filter(pair -> splits.get(pair.one()) != splits.get(pair.other()))
                        .toList();
        return new Shares(splits, leaks);
    }

    private static Split given(Cluster cluster) {
        Split split = cluster.split;
        if (split == null) {
            throw new IllegalStateException("documents that nobody shared out");
        }
        return split;
    }

    private List<Cluster> clusters(List<Item> items, List<NearDuplicates.Pair> pairs) {
        Groups groups = new Groups();
        pairs.forEach(pair -> groups.join(pair.one(), pair.other()));
        if (by == By.SOURCE) {
            Map<String, Long> firsts = new HashMap<>();
            for (Item item : items) {
                if (!item.source().isEmpty()) {
                    Long first = firsts.putIfAbsent(item.source(), item.id());
                    groups.join(first == null ? item.id() : first, item.id());
                }
            }
        }
        Map<Long, Cluster> clusters = new LinkedHashMap<>();
        items.stream()
                .sorted(Comparator.comparingLong(Item::id))
                .forEach(item ->
                        clusters.computeIfAbsent(
                                        groups.of(item.id()),
                                        top -> new Cluster(Mix.of(top ^ Mix.of(seed))))
                                .add(item));
        return List.copyOf(clusters.values());
    }

    /// Fills train, then dev, then test. What has no date is for training: it may be of any time.
    private static void inTime(List<Cluster> open, Needs needs) {
        List<Cluster> byDate = new ArrayList<>(open);
        byDate.sort(Comparator.comparing(Cluster::date));
        for (Cluster cluster : byDate) {
            Split split = needs.first();
            needs.give(cluster, split);
        }
    }

    private static void stratified(List<Cluster> open, Needs needs) {
        Map<TagId, Long> left = new HashMap<>();
        Map<TagId, List<Cluster>> having = new HashMap<>();
        for (Cluster cluster : open) {
            cluster.tags.forEach((tag, count) -> {
                left.merge(tag, (long) count, Long::sum);
                having.computeIfAbsent(tag, _ -> new ArrayList<>()).add(cluster);
            });
        }
        while (!left.isEmpty()) {
            TagId rarest =
                    left.entrySet().stream()
                            .min(
                                    Map.Entry.<TagId, Long>comparingByValue()
                                            .thenComparing(entry -> entry.getKey().value()))
                            .orElseThrow()
                            .getKey();
            for (Cluster cluster : having.getOrDefault(rarest, List.of())) {
                if (cluster.split == null) {
                    needs.give(cluster, needs.most(rarest));
                    cluster.tags.forEach((tag, count) ->
                            left.computeIfPresent(tag, (_, before) -> before - count));
                }
            }
            left.remove(rarest);
        }
        for (Cluster cluster : open) {
            if (cluster.split == null) {
                needs.give(cluster, needs.most());
            }
        }
    }

    /// What each part still lacks, in documents and in annotations of each tag; less than nothing
    /// when it has too many.
    private static final class Needs {

        private final Map<Split, Double> documents = new EnumMap<>(Split.class);
        private final Map<Split, Map<TagId, Double>> tags = new EnumMap<>(Split.class);
        private final List<Split> used = new ArrayList<>();

        Needs(Parts parts, List<Cluster> clusters) {
            Map<TagId, Long> all = new HashMap<>();
            int count = 0;
            for (Cluster cluster : clusters) {
                count += cluster.items.size();
                cluster.tags.forEach((tag, more) -> all.merge(tag, (long) more, Long::sum));
            }
            for (Split split : Split.values()) {
                double share = parts.share(split);
                if (share > 0) {
                    used.add(split);
                }
                documents.put(split, share * count);
                Map<TagId, Double> wanted = new HashMap<>();
                all.forEach((tag, number) -> wanted.put(tag, share * number));
                tags.put(split, wanted);
            }
        }

        void give(Cluster cluster, Split split) {
            cluster.split = split;
            documents.merge(split, (double) -cluster.items.size(), Double::sum);
            Map<TagId, Double> wanted = tags.getOrDefault(split, Map.of());
            cluster.tags.forEach((tag, count) -> wanted.merge(tag, (double) -count, Double::sum));
        }

        /// The first part that lacks half a document or more, else the last one.
        Split first() {
            return used.stream()
                    .filter(split -> documents.getOrDefault(split, 0.0) >= 0.5)
                    .findFirst()
                    .orElseGet(used::getLast);
        }

        /// The part that lacks most of a tag, and of documents among equals.
        Split most(TagId tag) {
            return used.stream()
                    .max(
                            Comparator.<Split>comparingDouble(split ->
                                            tags.getOrDefault(split, Map.of())
                                                    .getOrDefault(tag, 0.0))
                                    .thenComparingDouble(
                                            split -> documents.getOrDefault(split, 0.0)))
                    .orElseThrow();
        }

        /// The part that lacks most documents.
        Split most() {
            return used.stream()
                    .max(Comparator.comparingDouble(split -> documents.getOrDefault(split, 0.0)))
                    .orElseThrow();
        }
    }
}
