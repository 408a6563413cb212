package org.glossator.store;

import org.glossator.model.AnnotatorId;
import org.glossator.model.Decision;
import org.glossator.model.DecisionId;
import org.glossator.model.DocumentId;
import org.glossator.model.Origin;
import org.glossator.text.Offsets;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was decided about places that annotators were compared on, and the reason codes for it.
final class DecisionTable {

    private static final String COLUMNS =
            "id, outcome, seen, gold, reason, note, answers, annotator, at";

    private final Sql sql;
    private final TextTable texts;

    DecisionTable(Sql sql, TextTable texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /// Puts one decision in the place of another one.
    ///
    /// @return whether `before` was there, or nothing where there is to be none
    boolean turn(@Nullable Decision before, @Nullable Decision after) {
        if (before != null && !(find(before).equals(Optional.of(before)) && remove(before))) {
            return false;
        }
        return after == null || add(after);
    }

    private Optional<Decision> find(Decision decision) {
        DocumentId document = decision.document();
        return sql.first(
                "SELECT " + COLUMNS + " FROM decision WHERE document = ? AND id = ?",
                row -> read(row, document, texts.offsets(document)),
                document.value(),
                Codes.bytes(decision.id().value()));
    }

    private boolean remove(Decision decision) {
        return sql.run(
                        "DELETE FROM decision WHERE document = ? AND id = ?",
                        decision.document().value(),
                        Codes.bytes(decision.id().value()))
                == 1;
    }

    private boolean add(Decision decision) {
        Offsets offsets = texts.offsets(decision.document());
        @Nullable Object[] row = {
            decision.document().value(),
            Codes.bytes(decision.id().value()),
            Codes.of(decision.outcome()),
            DecisionJson.seen(decision, offsets),
            DecisionJson.gold(decision, offsets),
            decision.reason(),
            decision.note(),
            DecisionJson.answers(decision, offsets),
            decision.origin().annotator().value(),
            decision.origin().at().toEpochMilli()
        };
        return sql.insert("decision", List.<@Nullable Object[]>of(row));
    }

    /// Those about one document, in the order they were made.
    ///
    /// @param offsets of the document's text
    List<Decision> all(DocumentId document, Offsets offsets) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM decision WHERE document = ? ORDER BY at, id",
                row -> read(row, document, offsets),
                document.value());
    }

    /// The documents about which something was decided.
    List<DocumentId> documents() {
        return sql.list(
                "SELECT DISTINCT document FROM decision ORDER BY document",
                row -> new DocumentId(row.getLong(1)));
    }

    private static Decision read(ResultSet row, DocumentId document, Offsets offsets)
            throws SQLException {
        return new Decision(
                new DecisionId(Codes.uuid(row.getBytes(1))),
                document,
                Codes.parse(Decision.Outcome.class, row.getString(2)),
                DecisionJson.seen(
                        DecisionJson.parse(row.getString(3)),
                        document,
                        (_, begin, end) -> offsets.toUnits(begin, end)),
                DecisionJson.gold(DecisionJson.parse(row.getString(4))),
                row.getString(5),
                row.getString(6),
                DecisionJson.answers(DecisionJson.parse(row.getString(7))),
                new Origin(new AnnotatorId(row.getLong(8)), Instant.ofEpochMilli(row.getLong(9))));
    }

    /// The reason codes, in the order they are offered.
    List<String> reasons() {
        return sql.list("SELECT name FROM reason ORDER BY number", row -> row.getString(1));
    }

    void setReasons(List<String> reasons) {
        sql.run("DELETE FROM reason");
        for (int number = 0; number < reasons.size(); number++) {
            sql.run("INSERT INTO reason VALUES (?, ?)", number, reasons.get(number));
        }
    }
}
