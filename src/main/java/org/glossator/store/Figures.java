package org.glossator.store;

import org.glossator.model.Stats;
import org.glossator.model.WorkState;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts over the whole project.
final class Figures {

    private static final String OF_KIND =
            "SELECT sum(c.count) FROM tally AS c JOIN tag AS t ON t.id = c.tag WHERE t.kind = ?";

    private final Sql sql;

    Figures(Sql sql) {
        this.sql = sql;
    }

    Stats stats() {
        long documents = sql.number("SELECT count(*) FROM document");
        return new Stats(
                documents,
                sql.number(
                        "SELECT sum(t.code_points) FROM document AS d"
                                + " JOIN text AS t ON t.id = d.text"),
                sql.number(OF_KIND, "span"),
                sql.number(OF_KIND, "relation"),
                counts(
                        "SELECT t.name, sum(coalesce(c.count, 0)) FROM tag AS t"
                                + " LEFT JOIN tally AS c ON c.tag = t.id WHERE t.kind = 'span'"
                                + " GROUP BY t.id ORDER BY t.layer, t.number"),
                counts(
                        "SELECT s.name, c.count FROM annotation_set AS s JOIN (SELECT"
                            + " annotation_set, sum(count) AS count FROM tally WHERE tag IN (SELECT"
                            + " id FROM tag WHERE kind = 'span') GROUP BY annotation_set) AS c ON"
                            + " c.annotation_set = s.id ORDER BY s.id"),
                documentsBy("source"),
                documentsBy("language"),
                states(documents),
                Math.toIntExact(sql.number("SELECT schema_version FROM project")));
    }

    private Map<String, Long> documentsBy(String column) {
        return counts(
                "SELECT "
                        + column
                        + ", count(*) FROM document GROUP BY "
                        + column
                        + " ORDER BY count(*) DESC, "
                        + column);
    }

    /// Sets of different kinds may share a name, tags of different layers too: they add up.
    private Map<String, Long> counts(String statement) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.list(statement, row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.merge(count.getKey(), count.getValue(), Long::sum));
        return counts;
    }

    /// A document is new to each annotator who has begun another one, and new once where nobody has
    /// begun any.
    private Map<WorkState, Long> states(long documents) {
        Map<WorkState, Long> states = new EnumMap<>(WorkState.class);
        for (WorkState state : WorkState.values()) {
            states.put(state, 0L);
        }
        sql.list(
                        "SELECT state, count(*) FROM work_state GROUP BY state",
                        row ->
                                Map.entry(
                                        Codes.parse(WorkState.class, row.getString(1)),
                                        row.getLong(2)))
                .forEach(state -> states.put(state.getKey(), state.getValue()));
        long begun = states.values().stream().mapToLong(Long::longValue).sum();
        long annotators =
                Math.max(1, sql.number("SELECT count(DISTINCT annotator) FROM work_state"));
        states.put(WorkState.NEW, documents * annotators - begun);
        return states;
    }
}
