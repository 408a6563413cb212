package org.glossator.suggest;

import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.model.TagId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of one annotator's strings in all texts that were looked at. One thread at a time.
public final class Tally {

    /// Documents that are remembered of one inconsistency: more than anybody goes through.
    public static final int DOCUMENTS = 1_000;

    private final SetId set;
    private final TaggedStrings strings;
    private final Map<TagId, int[]> tagged = new TreeMap<>(Comparator.comparingLong(TagId::value));
    private final Map<Integer, Places> plain = new HashMap<>();
    private final Map<Pair, Places> cut = new LinkedHashMap<>();

    /// A string and what is tagged of it instead.
    record Pair(int string, int inner, TagId tag) {}

    /// How many there are, and in which documents.
    static final class Places {
        private int count;
        private final List<DocumentId> documents = new ArrayList<>(1);

        int count() {
            return count;
        }

        List<DocumentId> documents() {
            return documents;
        }

        private void add(DocumentId document) {
            count++;
            boolean known = !documents.isEmpty() && documents.getLast().equals(document);
            if (!known && documents.size() < DOCUMENTS) {
                documents.add(document);
            }
        }
    }

    public Tally(SetId set, TaggedStrings strings) {
        this.set = set;
        this.strings = strings;
    }

    public SetId set() {
        return set;
    }

    public TaggedStrings strings() {
        return strings;
    }

    /// Takes in what was seen in one document.
    public void add(DocumentId document, List<Sight> sights) {
        for (Sight sight : sights) {
            switch (sight) {
                case Sight.Tagged(int string, _, TagId tag, _) ->
                        tagged.computeIfAbsent(tag, _ -> new int[strings.size()])[string]++;
                case Sight.Plain(int string, _) ->
                        plain.computeIfAbsent(string, _ -> new Places()).add(document);
                case Sight.Cut one ->
                        cut.computeIfAbsent(
                                        new Pair(one.string(), one.inner(), one.tag()),
                                        _ -> new Places())
                                .add(document);
            }
        }
    }

    /// How often a string has each tag, without those it never has.
    Map<TagId, Integer> tags(int string) {
        Map<TagId, Integer> tags = new LinkedHashMap<>();
        tagged.forEach((tag, counts) -> {
            if (counts[string] > 0) {
                tags.put(tag, counts[string]);
            }
        });
        return tags;
    }

    int tagged(int string, TagId tag) {
        int[] counts = tagged.get(tag);
        return counts == null ? 0 : counts[string];
    }

    Map<Integer, Places> plain() {
        return plain;
    }

    Map<Pair, Places> cut() {
        return cut;
    }
}
