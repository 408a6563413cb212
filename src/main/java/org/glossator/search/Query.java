package org.glossator.search;

import org.glossator.model.SetId;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.text.Words;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What a search asks of an article.
public sealed interface Query {

    /// Everything at once.
    ///
    /// @param parts at least two
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of these.
    ///
    /// @param parts at least two
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}

    /// Words that stand together somewhere.
    record Said(Place where, Phrase phrase) implements Query {}

    /// A span that carries a tag, whoever put it there.
    ///
    /// @param phrase what stands in it; `null` for anything
    record Tagged(TagId tag, @Nullable Phrase phrase) implements Query {}

    /// Marks in one set.
    record MarkedIn(SetId set) implements Query {}

    /// How far the annotator at work is.
    record Reached(WorkState state) implements Query {}

    /// The day of publication, by the beginnings of ISO dates (`2024`, `2024-03`, `2024-03-05`).
    ///
    /// @param from the first day, or a month or year whose first day it is; empty for any
    /// @param upTo the last day, or a month or year whose last day it is; empty for any
    record Dated(String from, String upTo) implements Query {}

    /// The language of the text.
    ///
    /// @param tag BCP 47 in lower case; more exact ones fit too
    record Written(String tag) implements Query {}

    /// Where words are looked for.
    enum Place {
        /// The title or the text.
        ARTICLE,
        TITLE,
        SOURCE
    }

    /// Words in a row.
    ///
    /// @param words forms of words ([Words]), at least one
    /// @param open whether the last word may go on
    record Phrase(List<String> words, boolean open) {

        /// @throws IllegalArgumentException if there is no word, or one that is not in its form
        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty() || !words.stream().allMatch(Phrase::isForm)) {
                throw new IllegalArgumentException("not words to be found: " + words);
            }
        }

        private static boolean isForm(String word) {
            return !word.isEmpty()
                    && word.codePoints()
                            .allMatch(c ->
                                    Character.isLetterOrDigit(c)
                                            || Character.getType(c) == Character.LETTER_NUMBER
                                            || Character.getType(c) == Character.NON_SPACING_MARK
                                            || Character.getType(c) == Character.ENCLOSING_MARK
                                            || Character.getType(c)
                                                    == Character.COMBINING_SPACING_MARK);
        }
    }

    /// The tags whose marks an article may be found by.
    default Set<TagId> tags() {
        Set<TagId> tags = new HashSet<>();
        eachWanted(part -> {
            if (part instanceof Tagged tagged) {
                tags.add(tagged.tag());
            }
        });
        return tags;
    }

    /// Hands over the conditions an article may be found by, without those it must not meet.
    default void eachWanted(Consumer<Query> sink) {
        switch (this) {
            case All(List<Query> parts) -> parts.forEach(part -> part.eachWanted(sink));
            case Any(List<Query> parts) -> parts.forEach(part -> part.eachWanted(sink));
            case Not _ -> {}
            case Said _, Tagged _, MarkedIn _, Reached _, Dated _, Written _ -> sink.accept(this);
        }
    }
}
