package org.glossator.format;

import org.glossator.format.ParquetField.Kind;

import java.util.List;

/// The columns of the Hugging Face layout.
///
/// A value that is absent is missing; a list is there even if it is empty.
final class HfColumns {

    /// Whose numbers are classes.
    static final String TAGS = "ner_tags";

    private static final ParquetField ATTRIBUTES =
            ParquetField.list("attributes", ParquetField.text("name"), ParquetField.text("value"));

    static final ParquetField.Struct ROW =
            new ParquetField.Struct(
                    "schema",
                    List.of(
                            ParquetField.text("id"),
                            ParquetField.text("text"),
                            ParquetField.list("tokens", Kind.TEXT),
                            ParquetField.list("token_starts", Kind.INT),
                            ParquetField.list("token_ends", Kind.INT),
                            ParquetField.list(TAGS, Kind.LONG),
                            ParquetField.list(
                                    "spans",
                                    ParquetField.text("id"),
                                    ParquetField.number("start"),
                                    ParquetField.number("end"),
                                    ParquetField.text("label"),
                                    ParquetField.text("text"),
                                    ParquetField.list(
                                            "fragments",
                                            ParquetField.number("start"),
                                            ParquetField.number("end")),
                                    ATTRIBUTES,
                                    ParquetField.text("note"),
                                    ParquetField.text("annotator"),
                                    ParquetField.text("at")),
                            ParquetField.list(
                                    "relations",
                                    ParquetField.text("id"),
                                    ParquetField.text("label"),
                                    ParquetField.text("from"),
                                    ParquetField.text("to"),
                                    ATTRIBUTES,
                                    ParquetField.text("note"),
                                    ParquetField.text("annotator"),
                                    ParquetField.text("at")),
                            ParquetField.list(
                                    "labels",
                                    ParquetField.text("id"),
                                    ParquetField.text("label"),
                                    ATTRIBUTES,
                                    ParquetField.text("note"),
                                    ParquetField.text("annotator"),
                                    ParquetField.text("at")),
                            ParquetField.list(
                                    "headings",
                                    ParquetField.number("start"),
                                    ParquetField.number("end"),
                                    ParquetField.number("level"),
                                    ParquetField.text("text")),
                            ParquetField.text("title"),
                            ParquetField.text("source"),
                            ParquetField.text("byline"),
                            ParquetField.text("date"),
                            ParquetField.text("url"),
                            ParquetField.text("language"),
                            ParquetField.text("direction"),
                            ParquetField.text("split"),
                            ParquetField.text("note"),
                            ParquetField.text("set"),
                            ParquetField.text("set_kind"),
                            ParquetField.text("state"),
                            ParquetField.text("encoding"),
                            ParquetField.text("line_ends"),
                            new ParquetField.Value("byte_order_mark", Kind.FLAG),
                            ParquetField.number("replaced")));

    private HfColumns() {}
}
