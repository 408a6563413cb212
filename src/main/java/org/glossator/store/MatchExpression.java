package org.glossator.store;

import org.glossator.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A query in the language of FTS5, as far as the index alone can answer it.
///
/// Nothing that was typed gets here but the forms of words, which hold letters, digits and marks
/// alone, and they are quoted all the same.
final class MatchExpression {

    private MatchExpression() {}

    /// Empty if it asks what the index does not know, or only what must not be there.
    static Optional<String> of(Query query) {
        return Optional.ofNullable(
                switch (query) {
                    case Query.Said(Query.Place where, Query.Phrase phrase) ->
                            switch (where) {
                                case ARTICLE -> term("{title text}", "", phrase);
                                case TITLE -> term("title", "", phrase);
                                case SOURCE -> term("facts", IndexRow.SOURCE, phrase);
                            };
                    case Query.Tagged tagged -> tagged(tagged);
                    case Query.MarkedIn marked ->
                            term("marks", List.of(IndexRow.set(marked.set().value())), false);
                    case Query.Written(String tag) ->
                            term("facts", List.of(IndexRow.language(tag)), false);
                    case Query.Any(List<Query> parts) -> any(parts);
                    case Query.All(List<Query> parts) -> all(parts);
                    case Query.Not _, Query.Reached _, Query.Dated _ -> null;
                });
    }

    private static String tagged(Query.Tagged tagged) {
        String tag = IndexRow.tag(tagged.tag().value());
        Query.Phrase phrase = tagged.phrase();
        return phrase == null ? term("marks", List.of(tag), false) : term("marks", tag, phrase);
    }

    private static String term(String columns, String prefix, Query.Phrase phrase) {
        return term(columns, phrase.words().stream().map(prefix::concat).toList(), phrase.open());
    }

    private static String term(String columns, List<String> words, boolean open) {
        String phrase = String.join(" ", words).replace("\"", "\"\"");
        return columns + " : \"" + phrase + "\"" + (open ? " *" : "");
    }

    private static @Nullable String any(List<Query> parts) {
        List<String> found = new ArrayList<>();
        for (Query part : parts) {
            Optional<String> one = of(part);
            if (one.isEmpty()) {
                return null;
            }
            found.add(one.get());
        }
        return joined(found, " OR ");
    }

    private static @Nullable String all(List<Query> parts) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (Query part : parts) {
            boolean not = part instanceof Query.Not;
            Optional<String> one = of(part instanceof Query.Not(Query inner) ? inner : part);
            if (one.isEmpty()) {
                return null;
            }
            (not ? unwanted : wanted).add(one.get());
        }
        if (wanted.isEmpty()) {
            return null;
        }
        String found = joined(wanted, " AND ");
        return unwanted.isEmpty() ? found : "(" + found + " NOT " + joined(unwanted, " OR ") + ")";
    }

    private static String joined(List<String> parts, String operator) {
        return parts.stream()
                .map(part -> "(" + part + ")")
                .collect(Collectors.joining(operator, "(", ")"));
    }
}
