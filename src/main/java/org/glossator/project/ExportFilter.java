package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.format.Mark;
import org.glossator.model.Details;
import org.glossator.model.WorkState;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which documents and marks leave. An empty set or text lets all through.
///
/// Not a [org.glossator.format.Loss]: what is left out here was not wanted. How documents are
/// shared out over train, dev and test does not depend on it.
///
/// @param states work states of the set whose marks leave
/// @param tags names of tags; marks of others stay behind, with the relations on them
/// @param sources as documents tell them, ignoring case
/// @param languages BCP 47; `en` lets `en-GB` through
/// @param from first date, ISO 8601, as long as is known (`2026`, `2026-03`); a document without a
///   date stays behind where one is asked for
/// @param to last date, likewise
/// @param marked whether a document must have a mark that is let through
public record ExportFilter(
        Set<WorkState> states,
        Set<String> tags,
        Set<String> sources,
        Set<String> languages,
        String from,
        String to,
        boolean marked) {

    public static final ExportFilter ALL =
            new ExportFilter(Set.of(), Set.of(), Set.of(), Set.of(), "", "", false);

    public ExportFilter {
        states = Set.copyOf(states);
        tags = Set.copyOf(tags);
        sources = lower(sources);
        languages = lower(languages);
    }

    /// Of these, only documents that have a mark.
    public ExportFilter withMarked() {
        return new ExportFilter(states, tags, sources, languages, from, to, true);
    }

    /// Of these, only marks with other tags.
    ///
    /// @param others names of tags that stay behind
    /// @param all names of all tags there are
    /// @return none if no tag would be left
    public Optional<ExportFilter> without(Collection<String> others, Collection<String> all) {
        Set<String> left = new HashSet<>(tags.isEmpty() ? all : tags);
        left.removeAll(others);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportFilter(states, left, sources, languages, from, to, marked));
    }

    private static Set<String> lower(Set<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.strip().toLowerCase(Locale.ROOT)));
        return Set.copyOf(lower);
    }

    boolean lets(Details details) {
        return (sources.isEmpty()
                        || sources.contains(details.source().strip().toLowerCase(Locale.ROOT)))
                && (languages.isEmpty() || languages.stream().anyMatch(one -> speaks(details, one)))
                && (from.isEmpty() || !details.date().isEmpty() && isAtLeast(details.date(), from))
                && (to.isEmpty() || !details.date().isEmpty() && isAtLeast(to, details.date()));
    }

    boolean lets(WorkState state) {
        return states.isEmpty() || states.contains(state);
    }

    boolean lets(Bundle bundle) {
        return !marked || !bundle.marks().isEmpty();
    }

    private static boolean speaks(Details details, String language) {
        String own = details.language().toLowerCase(Locale.ROOT);
        return own.equals(language) || own.startsWith(language + "-");
    }

    /// Dates are compared as far as both are known: March is at least 2026-03-11, and the 11th is
    /// at least March.
    private static boolean isAtLeast(String date, String least) {
        int known = Math.min(date.length(), least.length());
        return date.substring(0, known).compareTo(least.substring(0, known)) >= 0;
    }

    /// The document without the marks that are not wanted.
    Bundle of(Bundle bundle) {
        if (tags.isEmpty()) {
            return bundle;
        }
        Set<String> gone = new HashSet<>();
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : bundle.marks()) {
            boolean hangs =
                    mark instanceof Mark.Relation relation
                            && (gone.contains(relation.from()) || gone.contains(relation.to()));
            if (hangs || !tags.contains(mark.label())) {
                gone.add(mark.id());
            } else {
                marks.add(mark);
            }
        }
        return bundle.withMarks(marks);
    }
}
