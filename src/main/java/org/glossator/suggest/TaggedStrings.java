package org.glossator.suggest;

import org.glossator.model.TagId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The strings that one annotator has tagged, each with a number from 0.
///
/// Filled by one thread; when nothing is added any more, it may be read from any.
public final class TaggedStrings {

    private static final class Entry {
        final Map<String, Integer> spellings = new LinkedHashMap<>(2);
        final Set<TagId> tags = new HashSet<>(2);

        /// Whether it was tagged where nothing in it had a capital.
        boolean small;
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> wordings = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Lexicon lexicon;

    /// Takes note of words as they are written; not of what is too long to be compared.
    public void add(String words, TagId tag, int count) {
        String wording = Wording.of(words);
        if (Wording.isComparable(wording)) {
            int number = numbers.computeIfAbsent(wording, this::enter);
            Entry entry = entries.get(number);
            entry.spellings.merge(words, count, Integer::sum);
            entry.tags.add(tag);
            entry.small |= !Wording.hasCapital(words);
            lexicon = null;
        }
    }

    private int enter(String wording) {
        wordings.add(wording);
        entries.add(new Entry());
        return entries.size() - 1;
    }

    public int size() {
        return entries.size();
    }

    /// The number of a string, or -1.
    public int number(String wording) {
        return numbers.getOrDefault(wording, -1);
    }

    String wording(int number) {
        return wordings.get(number);
    }

    /// As it is mostly written.
    String words(int number) {
        return entries.get(number).spellings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /// All the ways it is written where it is tagged.
    public Set<String> spellings(int number) {
        return Set.copyOf(entries.get(number).spellings.keySet());
    }

    boolean isTagged(int number, TagId tag) {
        return entries.get(number).tags.contains(tag);
    }

    /// Whether these may be the words meant: not if they are written small and that was never
    /// tagged, since `us` is not `US`.
    boolean isMeant(int number, CharSequence written) {
        return entries.get(number).small || Wording.hasCapital(written);
    }

    /// To be asked for once before several threads do.
    Lexicon lexicon() {
        Lexicon made = lexicon;
        if (made == null) {
            made = new Lexicon(wordings);
            lexicon = made;
        }
        return made;
    }
}
