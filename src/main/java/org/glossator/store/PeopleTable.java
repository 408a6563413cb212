package org.glossator.store;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Refusal;
import org.glossator.model.SetId;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Annotators and the sets that keep their marks apart.
final class PeopleTable {

    private static final String SETS = "SELECT id, name, kind, annotator FROM annotation_set ";

    private final Sql sql;

    PeopleTable(Sql sql) {
        this.sql = sql;
    }

    List<Annotator> annotators() {
        return sql.list("SELECT id, name FROM annotator ORDER BY id", PeopleTable::annotator);
    }

    List<AnnotationSet> sets() {
        return sql.list(SETS + "ORDER BY id", PeopleTable::set);
    }

    /// The annotator whose set this is; empty for a set that belongs to nobody.
    Optional<AnnotatorId> owner(SetId set) {
        return Optional.ofNullable(
                sql.first(SETS + "WHERE id = ?", PeopleTable::set, set.value())
                        .orElseThrow(() -> new Refusal("the project has no set " + set.value()))
                        .annotator());
    }

    Optional<Annotator> find(String name) {
        return sql.first(
                "SELECT id, name FROM annotator WHERE name = ?", PeopleTable::annotator, name);
    }

    Annotator add(String name) {
        long id = sql.added("INSERT INTO annotator (name) VALUES (?)", name).orElseThrow();
        Annotator made = new Annotator(new AnnotatorId(id), name);
        add(name, AnnotationSet.Kind.ANNOTATOR, made.id().value());
        return made;
    }

    Optional<AnnotationSet> find(String name, AnnotationSet.Kind kind) {
        return sql.first(
                SETS + "WHERE kind = ? AND name = ?", PeopleTable::set, Codes.of(kind), name);
    }

    AnnotationSet add(String name, AnnotationSet.Kind kind, @Nullable Long annotator) {
        long id =
                sql.added(
                                "INSERT INTO annotation_set (name, kind, annotator)"
                                        + " VALUES (?, ?, ?)",
                                name,
                                Codes.of(kind),
                                annotator)
                        .orElseThrow();
        return new AnnotationSet(
                new SetId(id), name, kind, annotator == null ? null : new AnnotatorId(annotator));
    }

    private static Annotator annotator(ResultSet row) throws SQLException {
        return new Annotator(new AnnotatorId(row.getLong(1)), row.getString(2));
    }

    private static AnnotationSet set(ResultSet row) throws SQLException {
        long owner = row.getLong(4);
        AnnotatorId annotator = row.wasNull() ? null : new AnnotatorId(owner);
        return new AnnotationSet(
                new SetId(row.getLong(1)),
                row.getString(2),
                Codes.parse(AnnotationSet.Kind.class, row.getString(3)),
                annotator);
    }
}
