package org.glossator.suggest;

import org.glossator.model.TagId;
import org.glossator.text.Segmentation;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The strings that were tagged, how often each was, and how often it was left plain.
///
/// Strings are compared token by token, as they are written. Of several that begin at the same
/// token the longest is taken, and the way goes on behind it.
public final class Dictionary implements Tagger {

    /// Tokens of the longest string that is worth remembering; a claim is not said twice.
    private static final int LONGEST = 8;

    /// A rejection says more than a string passed over, which may have been overlooked.
    private static final int REJECTED = 2;

    private static final class Entry {
        final Map<TagId, Integer> tagged = new HashMap<>();
        int occurrences;
        int rejected;
    }

    private final Map<String, Entry> entries = new HashMap<>();

    /// Tokens of the longest string by its first one.
    private final Map<String, Integer> longest = new HashMap<>();

    private Dictionary() {}

    /// @param pause called once a lesson; may throw to stop
    public static Dictionary of(List<Lesson> lessons, Runnable pause) {
        Dictionary dictionary = new Dictionary();
        List<List<Passage>> texts = new ArrayList<>();
        for (Lesson lesson : lessons) {
            pause.run();
            List<Passage> passages = Passage.of(lesson.text(), lesson.read());
            texts.add(passages);
            lesson.marks().forEach(mark -> dictionary.tagged(lesson, mark));
            lesson.rejected().forEach(mark -> dictionary.rejected(lesson, mark));
        }
        for (List<Passage> passages : texts) {
            pause.run();
            passages.forEach(dictionary::count);
        }
        return dictionary;
    }

    private Optional<Entry> entry(Lesson lesson, Span span) {
        List<Span> tokens = lesson.text().tokens(span);
        if (tokens.isEmpty() || tokens.size() > LONGEST) {
            return Optional.empty();
        }
        String all = lesson.text().text();
        List<String> words = tokens.stream().map(token -> token.of(all)).toList();
        longest.merge(words.getFirst(), words.size(), Math::max);
        return Optional.of(entries.computeIfAbsent(key(words, 0, words.size()), _ -> new Entry()));
    }

    private void tagged(Lesson lesson, TaggedSpan mark) {
        entry(lesson, mark.span())
                .ifPresent(entry -> entry.tagged.merge(mark.tag(), 1, Integer::sum));
    }

    private void rejected(Lesson lesson, TaggedSpan mark) {
        entry(lesson, mark.span()).ifPresent(entry -> entry.rejected += REJECTED);
    }

    private void count(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            for (int length = longest(passage, i); length > 0; length--) {
                Entry entry = entries.get(key(passage.words(), i, i + length));
                if (entry != null) {
                    entry.occurrences++;
                }
            }
        }
    }

    private int longest(Passage passage, int at) {
        int most = longest.getOrDefault(passage.words().get(at), 0);
        return Math.min(most, passage.size() - at);
    }

    private static String key(List<String> words, int from, int to) {
        return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
    }

    @Override
    public List<Suggestion> suggest(Segmentation text, Span range) {
        List<Suggestion> found = new ArrayList<>();
        for (Passage passage : Passage.of(text, range)) {
            int at = 0;
            while (at < passage.size()) {
                at = suggest(passage, at, found);
            }
        }
        return found;
    }

    /// @return where to go on
    private int suggest(Passage passage, int at, List<Suggestion> found) {
        for (int length = longest(passage, at); length > 0; length--) {
            Entry entry = entries.get(key(passage.words(), at, at + length));
            if (entry != null) {
                Span span = passage.span(at, at + length - 1);
                Optional<Suggestion> usual = usual(entry, span);
                if (usual.isPresent()) {
                    found.add(usual.get());
                    return at + length;
                }
            }
        }
        return at + 1;
    }

    /// What a string is usually tagged as, if it usually is.
    private static Optional<Suggestion> usual(Entry entry, Span span) {
        return entry.tagged.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<TagId, Integer> one) -> one.getValue())
                                .thenComparing(one -> -one.getKey().value()))
                .filter(one -> 2 * one.getValue() >= entry.occurrences + entry.rejected)
                .map(one ->
                        new Suggestion(
                                new TaggedSpan(one.getKey(), span),
                                confidence(one.getValue(), entry),
                                new Reason.TaggedBefore(one.getValue())));
    }

    /// The share that was tagged, as if one more had been left plain: once is not always.
    private static double confidence(int tagged, Entry entry) {
        return tagged / (1.0 + Math.max(tagged, entry.occurrences) + entry.rejected);
    }
}
