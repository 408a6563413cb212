package org.glossator.store;

import org.glossator.model.AnnotatorId;
import org.glossator.model.WorkState;
import org.glossator.search.Findings;
import org.glossator.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Finds the documents that answer a query, and orders them.
///
/// What the index knows it is asked in one go, whatever it is made of; the rest comes from the
/// tables, as sets that are combined here. A list of ids is handed over as one string: stepping
/// through 100,000 rows takes the driver several times as long as SQLite takes to find them.
final class TextSearch {

    /// How many of the newest documents found are compared with each other. To weigh one takes as
    /// long as to find ten, and where more are found, the query says too little to tell them apart.
    static final int RANKED = 2_000;

    /// A title weighs more than the text; where it was published says nothing.
    private static final String WEIGHT = "bm25(search_index, 8.0, 1.0, 0.0, 1.0)";

    /// @param weight the less, the better
    private record Weighed(long id, double weight) {}

    private static final Comparator<Weighed> BEST_FIRST =
            Comparator.comparingDouble(Weighed::weight)
                    .thenComparing(Comparator.comparingLong(Weighed::id).reversed());

    private final Sql sql;
    private final AnnotatorId annotator;
    private @Nullable IdSet everything;

    /// @param annotator whose work states count
    TextSearch(Sql sql, AnnotatorId annotator) {
        this.sql = sql;
        this.annotator = annotator;
    }

    /// Within a transaction, so that all is from one moment.
    Findings find(Query query, IndexTable index) {
        IdSet found = set(query).without(removed());
        IdSet newest = found.last(RANKED);
        long[] ranked = ranking(query).map(match -> ranked(match, newest)).orElse(new long[0]);
        long[] rest =
                ranked.length == 0
                        ? found.ids()
                        : Arrays.copyOf(found.ids(), found.size() - newest.size());
        LongStream newestFirst =
                LongStream.range(0, rest.length).map(i -> rest[rest.length - 1 - (int) i]);
        long[] documents = LongStream.concat(LongStream.of(ranked), newestFirst).toArray();
        return new Findings(documents, ranked.length, index.coverage());
    }

    private IdSet set(Query query) {
        Optional<String> match = MatchExpression.of(query);
        if (match.isPresent()) {
            return ids(
                    "SELECT group_concat(rowid) FROM search_index WHERE search_index MATCH ?",
                    match.get());
        }
        return switch (query) {
            case Query.All(List<Query> parts) -> all(parts);
            case Query.Any(List<Query> parts) ->
                    parts.stream().map(this::set).reduce(IdSet.NONE, IdSet::or);
            case Query.Not(Query part) -> everything().without(set(part));
            case Query.Reached(WorkState state) -> reached(state);
            case Query.Dated(String from, String upTo) -> dated(from, upTo);
            case Query.Said _, Query.Tagged _, Query.MarkedIn _, Query.Written _ ->
                    throw new IllegalStateException("the index knows it");
        };
    }

    /// The index is asked once for all it knows of the parts.
    private IdSet all(List<Query> parts) {
        List<Query> known = new ArrayList<>();
        List<Query> others = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.Not(Query inner)) {
                unwanted.add(inner);
            } else {
                (MatchExpression.of(part).isPresent() ? known : others).add(part);
            }
        }
        IdSet found = null;
        if (!known.isEmpty()) {
            found = set(known.size() == 1 ? known.getFirst() : new Query.All(known));
        }
        for (Query part : others) {
            found = found == null ? set(part) : found.and(set(part));
        }
        IdSet left = found == null ? everything() : found;
        for (Query part : unwanted) {
            left = left.without(set(part));
        }
        return left;
    }

    private IdSet reached(WorkState state) {
        if (state == WorkState.NEW) {
            return everything()
                    .without(
                            ids(
                                    "SELECT group_concat(document) FROM work_state"
                                            + " WHERE annotator = ?",
                                    annotator.value()));
        }
        return ids(
                "SELECT group_concat(document) FROM work_state WHERE annotator = ? AND state = ?",
                annotator.value(),
                Codes.of(state));
    }

    /// A day sorts behind its month and before `~`, as does a time behind its day.
    private IdSet dated(String from, String upTo) {
        return ids(
                "SELECT group_concat(id) FROM document WHERE date > '' AND date >= ? AND date < ?",
                from,
                upTo + "~");
    }

    private IdSet everything() {
        IdSet all = everything;
        if (all == null) {
            all = ids("SELECT group_concat(id) FROM document");
            everything = all;
        }
        return all;
    }

    private IdSet removed() {
        return ids("SELECT group_concat(id) FROM removed_document");
    }

    private IdSet ids(String statement, Object... values) {
        return IdSet.parse(
                sql.first(statement, row -> Optional.ofNullable(row.getBytes(1)), values)
                        .flatMap(list -> list)
                        .orElse(null));
    }

    /// What documents are weighed by: as much of the query as the index can tell all of them have.
    private static Optional<String> ranking(Query query) {
        Optional<String> whole = MatchExpression.of(query);
        if (whole.isPresent() || !(query instanceof Query.All(List<Query> parts))) {
            return whole;
        }
        List<Query> known =
                parts.stream().filter(part -> MatchExpression.of(part).isPresent()).toList();
        return switch (known.size()) {
            case 0 -> Optional.empty();
            case 1 -> MatchExpression.of(known.getFirst());
            default -> MatchExpression.of(new Query.All(known));
        };
    }

    /// The documents by their weight, the newest first among equals.
    private long[] ranked(String match, IdSet documents) {
        if (documents.size() == 0) {
            return new long[0];
        }
        String list =
                LongStream.of(documents.ids())
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(",", "[", "]"));
        // The plus keeps SQLite from asking the index anew for each document of the list.
        return sql
                .list(
                        "SELECT rowid, "
                                + WEIGHT
                                + " FROM search_index WHERE search_index MATCH ?"
                                + " AND rowid BETWEEN ? AND ?"
                                + " AND +rowid IN (SELECT value FROM json_each(?))",
                        row -> new Weighed(row.getLong(1), row.getDouble(2)),
                        match,
                        documents.ids()[0],
                        documents.ids()[documents.size() - 1],
                        list)
                .stream()
                .sorted(BEST_FIRST)
                .mapToLong(Weighed::id)
                .toArray();
    }
}
