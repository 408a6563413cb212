package org.glossator.store;

import org.glossator.model.DocumentQuery;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds and orders documents, without reading their texts.
final class DocumentSearch {

    private final Sql sql;

    DocumentSearch(Sql sql) {
        this.sql = sql;
    }

    long[] find(DocumentQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder statement = new StringBuilder("SELECT d.id FROM document AS d");
        boolean states = !query.states().isEmpty() || query.sort() == DocumentQuery.Sort.STATE;
        if (states) {
            statement.append(" LEFT JOIN work_state AS w ON w.annotator = ? AND w.document = d.id");
            values.add(query.annotator().value());
        }
        if (query.sort() == DocumentQuery.Sort.MARKS) {
            statement.append(
                    " LEFT JOIN (SELECT c.document AS document, sum(c.count) AS marks"
                            + " FROM tally AS c JOIN tag AS t ON t.id = c.tag AND t.kind = 'span'"
                            + " WHERE c.annotation_set ="
                            + " (SELECT id FROM annotation_set WHERE annotator = ?)"
                            + " GROUP BY c.document) AS m ON m.document = d.id");
            values.add(query.annotator().value());
        }
        statement.append(" WHERE 1");
        List<String> words =
                Folding.of(query.text()).lines().flatMap(DocumentSearch::words).toList();
        if (!words.isEmpty()) {
            // The inner query reads nothing but the index on `search`.
            statement.append(" AND d.id IN (SELECT id FROM document WHERE 1");
            for (String word : words) {
                statement.append(" AND instr(search, ?) > 0");
                values.add(word);
            }
            statement.append(")");
        }
        if (!query.states().isEmpty()) {
            statement.append(
                    query.states().stream()
                            .map(DocumentSearch::code)
                            .collect(
                                    Collectors.joining(
                                            "', '", " AND coalesce(w.state, 'new') IN ('", "')")));
        }
        statement.append(order(query));
        return sql.list(statement.toString(), row -> row.getLong(1), values.toArray()).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static String code(WorkState state) {
        return Codes.of(state);
    }

    private static String order(DocumentQuery query) {
        String way = query.descending() ? " DESC" : "";
        String key =
                switch (query.sort()) {
                    case ADDED -> "";
                    case TITLE -> "d.title COLLATE NOCASE";
                    case SOURCE -> "d.source COLLATE NOCASE";
                    case DATE -> "d.date";
                    case LANGUAGE -> "d.language";
                    case STATE ->
                            "CASE w.state WHEN 'in-progress' THEN 1 WHEN 'finished' THEN 2"
                                    + " WHEN 'ignored' THEN 3 ELSE 0 END";
                    case MARKS -> "coalesce(m.marks, 0)";
                };
        return " ORDER BY " + (key.isEmpty() ? "" : key + way + ", ") + "d.id" + way;
    }
}
