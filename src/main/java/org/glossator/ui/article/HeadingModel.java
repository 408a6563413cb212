package org.glossator.ui.article;

import org.glossator.model.Subheading;
import org.glossator.ui.base.Fuzzy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The headings of an article that a few letters mean: in text order while nothing is typed, else
/// the likeliest first. Pure.
final class HeadingModel {

    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

    private final List<Row> rows = new ArrayList<>();

    /// @param words as they stand in the article, on one line
    /// @param depth how many higher levels of heading the article has
    record Row(Subheading heading, String words, int depth) {}

    private record Found(Row row, int score) {}

    HeadingModel(String text, List<Subheading> headings) {
        List<Integer> levels =
                headings.stream().map(Subheading::level).distinct().sorted().toList();
        for (Subheading heading : headings) {
            String words = LINE_END.matcher(heading.span().of(text)).replaceAll(" ");
            rows.add(new Row(heading, words, levels.indexOf(heading.level())));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows(String typed) {
        List<Found> found = new ArrayList<>();
        for (Row row : rows) {
            Fuzzy.find(typed, row.words())
                    .ifPresent(match -> found.add(new Found(row, match.score())));
        }
        found.sort(Comparator.comparingInt(Found::score).reversed());
        return found.stream().map(Found::row).toList();
    }

    /// The heading that `offset` stands under, or on.
    Optional<Row> at(int offset) {
        return rows.stream()
                .takeWhile(row -> row.heading().span().begin() <= offset)
                .reduce((_, next) -> next);
    }
}
