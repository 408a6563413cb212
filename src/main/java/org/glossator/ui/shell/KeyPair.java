package org.glossator.ui.shell;

import java.util.List;
import java.util.Optional;

/// Two commands that do the same in two ways, told in one line: forwards and backwards, by word and
/// by letter.
///
/// @param name message key of what both do
/// @param first id of a command
/// @param second id of the other
record KeyPair(String name, String first, String second) {

    private static final List<KeyPair> ALL =
            List.of(
                    new KeyPair("keys.word-taken", "article.take-word", "article.take-word-before"),
                    new KeyPair(
                            "keys.sentence-taken",
                            "article.take-sentence",
                            "article.take-sentence-before"),
                    new KeyPair(
                            "keys.quotation-taken",
                            "article.take-quotation",
                            "article.take-quotation-before"),
                    new KeyPair(
                            "keys.paragraph-taken",
                            "article.take-paragraph",
                            "article.take-paragraph-before"),
                    new KeyPair("keys.end-right", "article.end-right", "article.end-right-exact"),
                    new KeyPair("keys.end-left", "article.end-left", "article.end-left-exact"),
                    new KeyPair("keys.begin-up", "article.begin-up", "article.begin-up-exact"),
                    new KeyPair(
                            "keys.begin-down", "article.begin-down", "article.begin-down-exact"),
                    new KeyPair(
                            "keys.quotations",
                            "article.next-quotation",
                            "article.previous-quotation"),
                    new KeyPair(
                            "keys.suggestions",
                            "article.next-suggestion",
                            "article.previous-suggestion"));

    static Optional<KeyPair> first(String id) {
        return ALL.stream().filter(pair -> pair.first.equals(id)).findFirst();
    }
}
