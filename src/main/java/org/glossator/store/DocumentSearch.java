package org.glossator.store;

import org.glossator.model.AnnotatorId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.WorkState;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds and orders documents, without reading their texts.
final class DocumentSearch {

    private static final String WORD = "instr(search, ?) > 0";

    private final Sql sql;

    DocumentSearch(Sql sql) {
        this.sql = sql;
    }

    /// What the annotator's work says is looked up here rather than joined: a join asks the file
    /// anew for each document.
    long[] find(DocumentQuery query) {
        long[] found = documents(query);
        if (!query.states().isEmpty()) {
            Numbers states = states(query.annotator());
            Set<Integer> kept =
                    query.states().stream().map(WorkState::ordinal).collect(Collectors.toSet());
            found = Arrays.stream(found).filter(id -> kept.contains(states.of(id))).toArray();
        }
        return switch (query.sort()) {
            case STATE -> states(query.annotator()).sort(found, query.descending());
            case MARKS -> marks(query.annotator()).sort(found, query.descending());
            case ADDED, TITLE, SOURCE, DATE, LANGUAGE, TEACHING -> found;
        };
    }

    /// In the order asked for, as far as it is one of what the documents themselves say.
    private long[] documents(DocumentQuery query) {
        StringBuilder statement = new StringBuilder("SELECT d.id FROM document AS d");
        List<String> words =
                Folding.of(query.text()).lines().flatMap(DocumentSearch::words).toList();
        if (!words.isEmpty()) {
            // The inner query reads nothing but the index on `search`.
            statement
                    .append(" WHERE d.id IN (SELECT id FROM document WHERE ")
                    .append(String.join(" AND ", Collections.nCopies(words.size(), WORD)))
                    .append(")");
        }
        String column = column(query.sort());
        if (column.isEmpty()) {
            return byId(numbers(statement.toString(), words.toArray()), query.descending());
        }
        String way = query.descending() ? " DESC" : "";
        statement.append(" ORDER BY ").append(column).append(way).append(", d.id").append(way);
        return numbers(statement.toString(), words.toArray());
    }

    private long[] numbers(String statement, Object... values) {
        return sql.list(statement, row -> row.getLong(1), values).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /// The states of an annotator's work by their place among [WorkState]; new ones are left out.
    private Numbers states(AnnotatorId annotator) {
        return numbered(
                "SELECT document, CASE state WHEN 'in-progress' THEN 1"
                        + " WHEN 'finished' THEN 2 ELSE 3 END"
                        + " FROM work_state WHERE annotator = ? ORDER BY document",
                annotator);
    }

    private Numbers marks(AnnotatorId annotator) {
        return numbered(
                "SELECT document, sum(count) FROM tally WHERE annotation_set ="
                        + " (SELECT id FROM annotation_set WHERE annotator = ?)"
                        + " AND tag IN (SELECT id FROM tag WHERE kind = 'span')"
                        + " GROUP BY document ORDER BY document",
                annotator);
    }

    private Numbers numbered(String statement, AnnotatorId annotator) {
        List<long[]> pairs =
                sql.list(
                        statement,
                        row -> new long[] {row.getLong(1), row.getInt(2)},
                        annotator.value());
        return new Numbers(
                pairs.stream().mapToLong(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> (int) pair[1]).toArray());
    }

    /// A number for each of some documents, 0 for all others.
    ///
    /// @param documents ascending
    /// @param numbers one for each
    private record Numbers(long[] documents, int[] numbers) {

        int of(long document) {
            int at = Arrays.binarySearch(documents, document);
            return at < 0 ? 0 : numbers[at];
        }

        /// @param ids ordered as those of one number are to be
        long[] sort(long[] ids, boolean descending) {
            // The number above, the place in the list below: plain numbers sort fast.
            long[] keys = new long[ids.length];
            for (int i = 0; i < ids.length; i++) {
                int number = of(ids[i]);
                keys[i] = (long) (descending ? -number : number) << Integer.SIZE | i;
            }
            Arrays.sort(keys);
            return Arrays.stream(keys).map(key -> ids[(int) key]).toArray();
        }
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split("\\s+")).filter(word -> !word.isEmpty());
    }

    /// What SQLite orders by; it has an index for each. Empty when it is not asked to.
    private static String column(DocumentQuery.Sort sort) {
        return switch (sort) {
            case ADDED, STATE, MARKS, TEACHING -> "";
            case TITLE -> "d.title COLLATE NOCASE";
            case SOURCE -> "d.source COLLATE NOCASE";
            case DATE -> "d.date";
            case LANGUAGE -> "d.language";
        };
    }

    /// Sorted here, SQLite may take the numbers from its smallest index and need not read the rows.
    private static long[] byId(long[] ids, boolean descending) {
        Arrays.sort(ids);
        if (!descending) {
            return ids;
        }
        return IntStream.range(0, ids.length).mapToLong(i -> ids[ids.length - 1 - i]).toArray();
    }
}
