package org.glossator.search;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Tag;
import org.glossator.model.WorkState;
import org.glossator.text.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a single term asks: words, or the value of a field or a tag.
final class Terms {

    private final Vocabulary vocabulary;

    Terms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Query read(Token.Term term) throws Stop {
        Token.Field field = term.field();
        return field == null
                ? new Query.Said(Query.Place.ARTICLE, phrase(term))
                : read(term, field);
    }

    /// A tag may be called like a field: then either will do.
    private Query read(Token.Term term, Token.Field field) throws Stop {
        List<Query> meanings = new ArrayList<>();
        for (Tag tag : vocabulary.tags()) {
            if (tag.name().equalsIgnoreCase(field.name())) {
                meanings.add(new Query.Tagged(tag.id(), optional(term)));
            }
        }
        Optional<Query> known = field(field.name(), term, !meanings.isEmpty());
        known.ifPresent(meanings::add);
        return switch (meanings.size()) {
            case 0 -> throw new Stop(Misread.Why.FIELD, field.at(), field.name());
            case 1 -> meanings.getFirst();
            default -> new Query.Any(meanings);
        };
    }

    /// @param isTag whether a tag has that name, so that a value no field understands may be words
    private Optional<Query> field(String name, Token.Term term, boolean isTag) throws Stop {
        try {
            return Optional.ofNullable(
                    switch (name.toLowerCase(Locale.ROOT)) {
                        case "title" -> new Query.Said(Query.Place.TITLE, phrase(term));
                        case "source" -> new Query.Said(Query.Place.SOURCE, phrase(term));
                        case "state" -> state(term);
                        case "date" -> Dates.read(term);
                        case "language" -> Languages.read(term);
                        case "annotator" -> annotator(term);
                        default -> null;
                    });
        } catch (Stop stop) {
            if (isTag) {
                return Optional.empty();
            }
            throw stop;
        }
    }

    private static Query.Phrase phrase(Token.Term term) throws Stop {
        List<String> words = Words.forms(term.value());
        if (words.isEmpty()) {
            throw new Stop(Misread.Why.VALUE, term.at(), name(term));
        }
        String last = words.getLast();
        if (term.open() && last.codePointCount(0, last.length()) < 2 && !Words.isUnspaced(last)) {
            throw new Stop(Misread.Why.SHORT, term.at(), last);
        }
        return new Query.Phrase(words, term.open());
    }

    /// `null` for a star alone: any value.
    private static Query.@Nullable Phrase optional(Token.Term term) throws Stop {
        return term.open() && term.value().isEmpty() ? null : phrase(term);
    }

    private static Query state(Token.Term term) throws Stop {
        String wanted = term.value().strip().replace(' ', '_').replace('-', '_');
        return Arrays.stream(WorkState.values())
                .filter(state -> state.name().equalsIgnoreCase(wanted))
                .findFirst()
                .map(Query.Reached::new)
                .orElseThrow(() -> new Stop(Misread.Why.STATE, term.at(), term.value()));
    }

    /// All whose name holds the words, such as a first name.
    private Query annotator(Token.Term term) throws Stop {
        Query.Phrase wanted = phrase(term);
        List<Query> named = new ArrayList<>();
        for (AnnotationSet set : vocabulary.sets()) {
            if (Collections.indexOfSubList(Words.forms(set.name()), wanted.words()) >= 0) {
                named.add(new Query.MarkedIn(set.id()));
            }
        }
        return switch (named.size()) {
            case 0 -> throw new Stop(Misread.Why.ANNOTATOR, term.at(), term.value());
            case 1 -> named.getFirst();
            default -> new Query.Any(named);
        };
    }

    private static String name(Token.Term term) {
        Token.Field field = term.field();
        return field == null ? term.value() : field.name();
    }
}
