package org.glossator.store;

import org.glossator.edit.Applied;
import org.glossator.model.DocumentId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// A bulk change as the journal keeps it: the range of documents it brought, and how many steps it
/// took on documents that were there before.
///
/// A change on the documents it brought needs no image of its own: when the bulk change is taken
/// back, all later ones are, so everything that hangs on them is its own and goes with them.
///
/// @param journal its entry, which the steps are kept under
/// @param first the first document it brought
/// @param documents how many it brought, numbered without a gap
record Bulk(long journal, long first, long documents, long steps) {

    private static final List<String> PARTS =
            List.of(
                    "fragment",
                    "annotation_attribute",
                    "annotation",
                    "work_state",
                    "rejection",
                    "heading",
                    "decision");

    String edit() {
        return json("bring");
    }

    String inverse() {
        return json("withdraw");
    }

    private String json(String type) {
        return "{\"type\":\"%s\",\"journal\":%d,\"first\":%d,\"documents\":%d,\"steps\":%d}"
                .formatted(type, journal, first, documents, steps);
    }

    /// The bulk change that a journal entry holds, if it holds one.
    static Optional<Bulk> read(String edit) {
        // An entry may hold a batch of many megabytes: look at how it starts before reading it.
        if (!edit.startsWith("{\"type\":\"bring\"")) {
            return Optional.empty();
        }
        JsonNode node = JsonMapper.shared().readTree(edit);
        return Optional.of(
                new Bulk(
                        node.required("journal").longValue(),
                        node.required("first").longValue(),
                        node.required("documents").longValue(),
                        node.required("steps").longValue()));
    }

    private long last() {
        return first + documents - 1;
    }

    /// Takes the documents out, with all that hangs on them, and keeps them aside.
    void withdraw(Sql sql, Outcome outcome) {
        sql.run(
                "DELETE FROM tally WHERE annotation_set IN (SELECT id FROM annotation_set)"
                        + " AND document BETWEEN ? AND ?",
                first,
                last());
        for (String table : PARTS) {
            sql.run(
                    "INSERT INTO removed_%1$s SELECT * FROM %1$s WHERE document BETWEEN ? AND ?"
                            .formatted(table),
                    first,
                    last());
        }
        sql.run(
                "INSERT INTO removed_document SELECT * FROM document WHERE id BETWEEN ? AND ?",
                first,
                last());
        for (String table : PARTS) {
            sql.run("DELETE FROM " + table + " WHERE document BETWEEN ? AND ?", first, last());
        }
        sql.run("DELETE FROM document WHERE id BETWEEN ? AND ?", first, last());
        tell(outcome);
    }

    /// Puts the documents back as they were taken out.
    void bringBack(Sql sql, Outcome outcome) {
        sql.run(
                "INSERT INTO document SELECT * FROM removed_document WHERE id BETWEEN ? AND ?"
                        + " ORDER BY id",
                first,
                last());
        // Spans before the relations that hold on to them: 'span' sorts last.
        sql.run(
                "INSERT INTO annotation SELECT * FROM removed_annotation"
                        + " WHERE document BETWEEN ? AND ? ORDER BY kind DESC, document",
                first,
                last());
        for (String table :
                List.of(
                        "fragment",
                        "annotation_attribute",
                        "work_state",
                        "rejection",
                        "heading",
                        "decision")) {
            sql.run(
                    "INSERT INTO %1$s SELECT * FROM removed_%1$s WHERE document BETWEEN ? AND ?"
                            .formatted(table),
                    first,
                    last());
        }
        for (String table : PARTS) {
            sql.run(
                    "DELETE FROM removed_" + table + " WHERE document BETWEEN ? AND ?",
                    first,
                    last());
        }
        sql.run("DELETE FROM removed_document WHERE id BETWEEN ? AND ?", first, last());
        sql.run(
                "INSERT INTO tally SELECT annotation_set, document, tag, count(*) FROM annotation"
                        + " WHERE document BETWEEN ? AND ? GROUP BY annotation_set, document, tag",
                first,
                last());
        tell(outcome);
    }

    /// What the steps did is told one by one.
    private void tell(Outcome outcome) {
        if (documents == 0) {
            return;
        }
        outcome.bulk();
        LongStream.rangeClosed(first, last())
                .limit(Applied.LISTED)
                .forEach(document -> outcome.details(new DocumentId(document)));
    }
}
