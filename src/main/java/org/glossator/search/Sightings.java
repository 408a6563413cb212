package org.glossator.search;

import org.glossator.text.Span;
import org.glossator.text.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where an article says what a query asks for: the places that are marked in it.
///
/// What must not be there, and what is known of an article beside its text, is seen nowhere.
public final class Sightings {

    private final int most;
    private final List<Span> found = new ArrayList<>();

    private Sightings(int most) {
        this.most = most;
    }

    /// The places in text order, none overlapping another.
    ///
    /// @param marks those on the text that carry the tags asked for ([Query#tags])
    /// @param most after how many places to look no further
    public static List<Span> of(Query query, String text, List<Mark> marks, int most) {
        Sightings sightings = new Sightings(most);
        List<Query.Phrase> said = new ArrayList<>();
        query.eachWanted(part -> {
            if (part instanceof Query.Said(Query.Place where, Query.Phrase phrase)
                    && where == Query.Place.ARTICLE) {
                said.add(phrase);
            } else if (part instanceof Query.Tagged tagged) {
                marks.stream()
                        .filter(mark -> mark.tag().equals(tagged.tag()))
                        .forEach(mark -> sightings.inside(mark.span(), text, tagged.phrase()));
            }
        });
        if (!said.isEmpty()) {
            sightings.look(new Span(0, text.length()), text, said);
        }
        return apart(sightings.found);
    }

    private void inside(Span mark, String text, Query.@Nullable Phrase phrase) {
        if (phrase == null) {
            found.add(mark);
        } else {
            look(mark, text, List.of(phrase));
        }
    }

    private record Seen(Span at, String form) {}

    private void look(Span where, String text, List<Query.Phrase> phrases) {
        List<Seen> seen = new ArrayList<>();
        int enough = found.size() + most;
        Words.each(
                text.subSequence(where.begin(), where.end()),
                (begin, end, form) -> {
                    seen.add(new Seen(new Span(where.begin() + begin, where.begin() + end), form));
                    phrases.stream()
                            .filter(phrase -> endsWith(seen, phrase))
                            .map(phrase -> seen.get(seen.size() - phrase.words().size()))
                            .forEach(first -> found.add(first.at().cover(seen.getLast().at())));
                    return found.size() < enough;
                });
    }

    private static boolean endsWith(List<Seen> seen, Query.Phrase phrase) {
        int words = phrase.words().size();
        int from = seen.size() - words;
        if (from < 0) {
            return false;
        }
        for (int i = words - 1; i >= 0; i--) {
            String form = seen.get(from + i).form();
            String wanted = phrase.words().get(i);
            boolean open = phrase.open() && i == words - 1;
            if (!(open ? form.startsWith(wanted) : form.equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> apart(List<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        List<Span> apart = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            if (!apart.isEmpty() && span.begin() < apart.getLast().end()) {
                apart.add(apart.removeLast().cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
