package org.glossator.store;

import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Layers, tags and attributes.
final class SchemaTable {

    private final Sql sql;

    SchemaTable(Sql sql) {
        this.sql = sql;
    }

    private record LayerRow(long number, String kind, String name, String tagSet) {}

    Schema read() {
        List<Layer> layers =
                sql
                        .list(
                                "SELECT number, kind, name, tag_set FROM layer ORDER BY number",
                                row ->
                                        new LayerRow(
                                                row.getLong(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4)))
                        .stream()
                        .map(this::layer)
                        .toList();
        return new Schema(
                Math.toIntExact(sql.number("SELECT schema_version FROM project")), layers);
    }

    private Layer layer(LayerRow row) {
        TagSet tags = new TagSet(row.tagSet(), tags(row.number()));
        List<Attribute> attributes = attributes(row.number());
        return switch (row.kind()) {
            case "span" -> new Layer.Spans(row.name(), tags, attributes);
            case "relation" -> new Layer.Relations(row.name(), tags, attributes);
            case "document" -> new Layer.Documents(row.name(), tags, attributes);
            default -> throw new Refusal(sql.file() + ": unknown kind of layer " + row.kind());
        };
    }

    private List<Tag> tags(long layer) {
        return sql.list(
                "SELECT id, name, colour, shortcut, guideline FROM tag WHERE layer = ?"
                        + " ORDER BY number",
                row ->
                        new Tag(
                                new TagId(row.getLong(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)),
                layer);
    }

    private List<Attribute> attributes(long layer) {
        record Row(long number, String name, String type) {}
        List<Row> rows =
                sql.list(
                        "SELECT number, name, type FROM attribute WHERE layer = ? ORDER BY number",
                        row -> new Row(row.getLong(1), row.getString(2), row.getString(3)),
                        layer);
        List<Attribute> found = new ArrayList<>();
        for (Row row : rows) {
            AttributeType type =
                    switch (row.type()) {
                        case "text" -> new AttributeType.Text();
                        case "flag" -> new AttributeType.Flag();
                        case "choice" -> new AttributeType.Choice(choices(layer, row.number()));
                        default ->
                                throw new Refusal(
                                        sql.file() + ": unknown type of attribute " + row.type());
                    };
            found.add(new Attribute(row.name(), type));
        }
        return found;
    }

    private List<String> choices(long layer, long attribute) {
        return sql.list(
                "SELECT value FROM attribute_choice WHERE layer = ? AND attribute = ?"
                        + " ORDER BY number",
                row -> row.getString(1),
                layer,
                attribute);
    }

    /// Puts a schema in the place of the one that is there. Tags keep their rows by id.
    ///
    /// @throws Refusal if a tag in use would go, or change its kind
    void write(Schema schema) {
        refuseDoubles(schema);
        // A tag may move to a layer that is written after it.
        sql.script("PRAGMA defer_foreign_keys = ON");
        dropGone(schema);
        sql.run("DELETE FROM attribute_choice");
        sql.run("DELETE FROM attribute");
        sql.run("DELETE FROM layer");
        for (int number = 0; number < schema.layers().size(); number++) {
            write(number, schema.layers().get(number));
        }
        sql.run(
                "INSERT INTO project VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET schema_version ="
                        + " excluded.schema_version",
                schema.version());
    }

    private static void refuseDoubles(Schema schema) {
        Set<TagId> ids = new HashSet<>();
        schema.tags()
                .filter(tag -> !ids.add(tag.id()))
                .forEach(tag -> {
                    throw new Refusal("tag " + tag.name() + " has the number of another tag");
                });
    }

    private void dropGone(Schema schema) {
        Set<String> kept =
                schema.layers().stream()
                        .flatMap(layer ->
                                layer.tagSet().tags().stream()
                                        .map(tag -> key(tag.id().value(), Codes.kind(layer))))
                        .collect(Collectors.toSet());
        record Row(long id, String kind, String name) {}
        for (Row row :
                sql.list(
                        "SELECT id, kind, name FROM tag",
                        row -> new Row(row.getLong(1), row.getString(2), row.getString(3)))) {
            if (kept.contains(key(row.id(), row.kind()))) {
                continue;
            }
            long uses = sql.number("SELECT sum(count) FROM tally WHERE tag = ?", row.id());
            if (uses > 0) {
                throw new Refusal(
                        "tag %s is in use by %d annotation%s; give them another tag first"
                                .formatted(row.name(), uses, uses == 1 ? "" : "s"));
            }
            sql.run("DELETE FROM tag WHERE id = ?", row.id());
        }
    }

    private static String key(long id, String kind) {
        return id + " " + kind;
    }

    private void write(int number, Layer layer) {
        String kind = Codes.kind(layer);
        sql.run(
                "INSERT INTO layer VALUES (?, ?, ?, ?)",
                number,
                kind,
                layer.name(),
                layer.tagSet().name());
        int place = 0;
        for (Tag tag : layer.tagSet().tags()) {
            sql.run(
                    """
                    INSERT INTO tag VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET layer = excluded.layer, number = excluded.number,
                        name = excluded.name, colour = excluded.colour,
                        shortcut = excluded.shortcut, guideline = excluded.guideline
                    """,
                    tag.id().value(),
                    kind,
                    number,
                    place++,
                    tag.name(),
                    tag.colour(),
                    tag.shortcut(),
                    tag.guideline());
        }
        for (int i = 0; i < layer.attributes().size(); i++) {
            write(number, i, layer.attributes().get(i));
        }
    }

    private void write(int layer, int number, Attribute attribute) {
        String type =
                switch (attribute.type()) {
                    case AttributeType.Text() -> "text";
                    case AttributeType.Flag() -> "flag";
                    case AttributeType.Choice _ -> "choice";
                };
        sql.run("INSERT INTO attribute VALUES (?, ?, ?, ?)", layer, number, attribute.name(), type);
        if (attribute.type() instanceof AttributeType.Choice(List<String> values)) {
            for (int i = 0; i < values.size(); i++) {
                sql.run(
                        "INSERT INTO attribute_choice VALUES (?, ?, ?, ?)",
                        layer,
                        number,
                        i,
                        values.get(i));
            }
        }
    }
}
