package org.glossator.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The card of a data set in the Hugging Face layout: front matter that tells the datasets library
/// where each split is and what the columns are, and the card for people.
final class HfCard {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /// Upper bounds and names of the hub's size categories.
    private static final Map<Long, String> SIZES = new LinkedHashMap<>();

    static {
        SIZES.put(1_000L, "n<1K");
        SIZES.put(10_000L, "1K<n<10K");
        SIZES.put(100_000L, "10K<n<100K");
        SIZES.put(1_000_000L, "100K<n<1M");
        SIZES.put(10_000_000L, "1M<n<10M");
        SIZES.put(Long.MAX_VALUE, "10M<n<100M");
    }

    private final HfFeatures features;
    private final Map<String, String> files = new LinkedHashMap<>();
    private long spans;
    private long alone;
    private long other;

    HfCard(HfFeatures features) {
        this.features = features;
    }

    void count(HfText.Row row) {
        spans += row.alone() + row.layout().chunks().size();
        alone += row.alone();
        other += row.other();
    }

    /// @param split as the hub calls it
    void file(String split, String name) {
        files.put(split, name);
    }

    String text(Card card, Account account) {
        return CardText.of(card, account, front(card), tokens());
    }

    private List<String> tokens() {
        List<String> words = new ArrayList<>();
        words.add(
                "`ner_tags` holds one class for each of `tokens`; `label2id.json` names them."
                    + " `spans` holds all spans as they are: `start` and `end` of the whole, its"
                    + " `text`, and its `fragments` where it is in pieces.");
        words.add(
                ("Spans: %d. In `spans` alone, since another one is on their tokens or they have"
                     + " none: %d. On the tokens otherwise than in `spans`, as a whole where they"
                     + " are in pieces or widened to whole tokens: %d.")
                        .formatted(spans, alone, other));
        if (files.containsKey("validation")) {
            words.add("The part `dev` is the split `validation`, as the hub calls it.");
        }
        return words;
    }

    private String front(Card card) {
        StringBuilder out = new StringBuilder("---\n");
        out.append("pretty_name: ").append(HfFeatures.quoted(card.name())).append('\n');
        list(out, "language", languages(card));
        list(out, "size_categories", List.of(size(card.documents())));
        list(out, "task_categories", List.of("token-classification"));
        out.append("configs:\n- config_name: default\n  data_files:\n");
        files.forEach((split, name) -> {
            out.append("  - split: ").append(split).append('\n');
            out.append("    path: ").append(name).append('\n');
        });
        out.append("dataset_info:\n  config_name: default\n  features:\n");
        return out.append(features.yaml("  ")).append("---\n\n").toString();
    }

    private static void list(StringBuilder out, String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(value -> out.append("- ").append(HfFeatures.quoted(value)).append('\n'));
        }
    }

    /// Codes of languages alone, without script and country.
    private static List<String> languages(Card card) {
        Set<String> codes = new LinkedHashSet<>();
        for (String language : card.languages().keySet()) {
            String code = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            if (CODE.matcher(code).matches()) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private static String size(long records) {
        return SIZES.entrySet().stream()
                .filter(size -> records < size.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
