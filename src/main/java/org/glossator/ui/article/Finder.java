package org.glossator.ui.article;

import org.glossator.text.Fold;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds words in a text as a reader means them ([Fold]). Pure.
final class Finder {

    private final Fold fold;

    Finder(boolean matchCase) {
        this.fold = Fold.matching(matchCase);
    }

    /// Every place of `query`, from the begin on and apart from each other; none if it is empty.
    List<Span> find(String text, String query) {
        List<Span> hits = new ArrayList<>();
        if (query.isEmpty()) {
            return hits;
        }
        String wanted = fold.of(query);
        int at = fold.indexOf(text, wanted, 0);
        while (at >= 0) {
            int end = at + wanted.length();
            hits.add(new Span(at, end));
            at = fold.indexOf(text, wanted, end);
        }
        return hits;
    }
}
