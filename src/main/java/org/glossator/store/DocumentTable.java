package org.glossator.store;

import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentRow;
import org.glossator.model.Normalization;
import org.glossator.model.Split;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known about documents beside their texts, and how far the work on them is.
final class DocumentTable {

    private static final String DETAILS =
            "d.title, d.source, d.byline, d.date, d.url, d.language, d.direction, d.split, d.note";

    private static final String DOCUMENT =
            "SELECT "
                    + DETAILS
                    + ", t.sha256, d.charset, d.line_ends, d.byte_order_mark, d.replaced, d.id,"
                    + " t.id, d.name FROM document AS d JOIN text AS t ON t.id = d.text ";

    private final Sql sql;
    private final TextTable texts;

    private final HeadingTable headings;

    DocumentTable(Sql sql, TextTable texts, HeadingTable headings) {
        this.sql = sql;
        this.texts = texts;
        this.headings = headings;
    }

    Optional<DocumentId> byHash(String sha256) {
        return sql.first(
                "SELECT d.id FROM text AS t JOIN document AS d ON d.text = t.id WHERE t.sha256 = ?",
                row -> new DocumentId(row.getLong(1)),
                sha256);
    }

    List<Called> called() {
        return sql.list(
                "SELECT id, name, title, url FROM document ORDER BY id",
                row ->
                        new Called(
                                new DocumentId(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)));
    }

    /// Empty if the project has a document of this text.
    Optional<DocumentId> add(String name, Details details, long text, Normalization normalization) {
        return sql.added(
                        "INSERT INTO document (text, name, title, source, byline, date, url,"
                            + " language, direction, split, note, charset, line_ends,"
                            + " byte_order_mark, replaced, search) SELECT ?1, ?, ?, ?, ?, ?, ?, ?,"
                            + " ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM document"
                            + " WHERE text = ?1)",
                        text,
                        name,
                        details.title(),
                        details.source(),
                        details.byline(),
                        details.date(),
                        details.url(),
                        details.language(),
                        Codes.of(details.direction()),
                        Codes.ofNullable(details.split()),
                        details.note(),
                        normalization.charset(),
                        normalization.lineEnds(),
                        normalization.byteOrderMark() ? 1 : 0,
                        normalization.replaced(),
                        Folding.of(details))
                .map(DocumentId::new);
    }

    Document document(DocumentId id) {
        return sql.first(DOCUMENT + "WHERE d.id = ?", this::bare, id.value())
                .map(found -> with(texts.of(id), found))
                .orElseThrow(() -> TextTable.gone(id));
    }

    /// One of many to be looked into: leaves those alone that are kept in memory.
    Optional<Document> find(DocumentId id) {
        return sql.first(DOCUMENT + "WHERE d.id = ?", this::read, id.value())
                .map(found -> with(Frozen.of(found.text()), found));
    }

    private Document with(Frozen frozen, Document bare) {
        return bare.withText(frozen.text()).withHeadings(headings.all(bare.id(), frozen.offsets()));
    }

    /// All documents in the order they were added, for [#read].
    Cursor cursor() {
        return sql.cursor(DOCUMENT + "ORDER BY d.id");
    }

    /// The document on the row of a [#cursor], but for its headings.
    Document read(ResultSet row) throws SQLException {
        return bare(row).withText(texts.read(row.getLong(16)));
    }

    /// All but the text and its headings.
    private Document bare(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getLong(15)),
                row.getString(17),
                details(row),
                "",
                row.getString(10),
                new Normalization(
                        row.getString(11), row.getString(12), row.getBoolean(13), row.getInt(14)),
                List.of());
    }

    Details details(DocumentId id) {
        return sql.first(
                        "SELECT " + DETAILS + " FROM document AS d WHERE d.id = ?",
                        DocumentTable::details,
                        id.value())
                .orElseThrow(() -> TextTable.gone(id));
    }

    void change(DocumentId id, Details details) {
        sql.run(
                "UPDATE document SET title = ?, source = ?, byline = ?, date = ?, url = ?,"
                        + " language = ?, direction = ?, split = ?, note = ?, search = ?"
                        + " WHERE id = ?",
                details.title(),
                details.source(),
                details.byline(),
                details.date(),
                details.url(),
                details.language(),
                Codes.of(details.direction()),
                Codes.ofNullable(details.split()),
                details.note(),
                Folding.of(details),
                id.value());
    }

    /// What a list shows of one document; empty if it is no longer there.
    Optional<DocumentRow> row(DocumentId id, AnnotatorId annotator) {
        Map<TagId, Integer> marks = marks(id, annotator);
        return sql.first(
                "SELECT "
                        + DETAILS
                        + ", t.code_points, w.state"
                        + " FROM document AS d JOIN text AS t ON t.id = d.text"
                        + " LEFT JOIN work_state AS w"
                        + " ON w.annotator = ? AND w.document = d.id WHERE d.id = ?",
                row -> new DocumentRow(id, details(row), row.getInt(10), state(row, 11), marks),
                annotator.value(),
                id.value());
    }

    private Map<TagId, Integer> marks(DocumentId id, AnnotatorId annotator) {
        Map<TagId, Integer> marks = new HashMap<>();
        sql.list(
                        "SELECT c.tag, c.count FROM annotation_set AS s"
                                + " JOIN tally AS c ON c.annotation_set = s.id AND c.document = ?"
                                + " JOIN tag AS t ON t.id = c.tag AND t.kind = 'span'"
                                + " WHERE s.annotator = ?",
                        row -> Map.entry(new TagId(row.getLong(1)), row.getInt(2)),
                        id.value(),
                        annotator.value())
                .forEach(mark -> marks.put(mark.getKey(), mark.getValue()));
        return marks;
    }

    WorkState state(DocumentId document, AnnotatorId annotator) {
        return sql.first(
                        "SELECT w.state FROM document AS d LEFT JOIN work_state AS w"
                                + " ON w.annotator = ? AND w.document = d.id WHERE d.id = ?",
                        row -> state(row, 1),
                        annotator.value(),
                        document.value())
                .orElseThrow(() -> TextTable.gone(document));
    }

    boolean hasStates() {
        return sql.number("SELECT EXISTS (SELECT 1 FROM work_state)") != 0;
    }

    /// How far those are who have begun.
    Map<AnnotatorId, WorkState> states(DocumentId document) {
        Map<AnnotatorId, WorkState> states = new HashMap<>();
        sql.list(
                        "SELECT annotator, state FROM work_state WHERE document = ?",
                        row -> Map.entry(new AnnotatorId(row.getLong(1)), state(row, 2)),
                        document.value())
                .forEach(state -> states.put(state.getKey(), state.getValue()));
        return states;
    }

    void setState(DocumentId document, AnnotatorId annotator, WorkState state) {
        if (state == WorkState.NEW) {
            sql.run(
                    "DELETE FROM work_state WHERE annotator = ? AND document = ?",
                    annotator.value(),
                    document.value());
        } else {
            sql.run(
                    "INSERT INTO work_state VALUES (?, ?, ?) ON CONFLICT (annotator, document) DO"
                            + " UPDATE SET state = excluded.state",
                    annotator.value(),
                    document.value(),
                    Codes.of(state));
        }
    }

    /// Work has begun, unless more was known of it.
    void begin(DocumentId document, AnnotatorId annotator) {
        sql.run(
                "INSERT INTO work_state VALUES (?, ?, ?) ON CONFLICT (annotator, document) DO"
                        + " NOTHING",
                annotator.value(),
                document.value(),
                Codes.of(WorkState.IN_PROGRESS));
    }

    private static WorkState state(ResultSet row, int column) throws SQLException {
        WorkState state = Codes.parseNullable(WorkState.class, row.getString(column));
        return state == null ? WorkState.NEW : state;
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Codes.parse(Direction.class, row.getString(7)),
                Codes.parseNullable(Split.class, row.getString(8)),
                row.getString(9));
    }
}
