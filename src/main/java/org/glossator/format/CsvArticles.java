package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Articles in a table, one a row, as news archives and spreadsheets give them.
///
/// Columns are known by their names, however they are written; one must be the text.
final class CsvArticles implements Format.Reading {

    @Override
    public String id() {
        return "csv-articles";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Rows rows = new Rows(source, sink);
        CsvTable.read(source, rows::take);
        rows.end();
        return rows.losses.list();
    }

    /// Where what is known of an article stands.
    private record Columns(
            int text,
            int id,
            int title,
            int publisher,
            int byline,
            int date,
            int url,
            int language,
            int note,
            int label) {

        static Columns of(List<String> names) {
            return new Columns(
                    CsvTable.column(
                            names,
                            "text",
                            "articletext",
                            "fulltext",
                            "maintext",
                            "body",
                            "content",
                            "article",
                            "story",
                            "data"),
                    CsvTable.column(names, "id", "documentid", "docid", "articleid", "guid"),
                    CsvTable.column(names, "title", "headline", "heading"),
                    CsvTable.column(
                            names,
                            "source",
                            "sourcename",
                            "publisher",
                            "publication",
                            "outlet",
                            "newspaper",
                            "agency",
                            "site"),
                    CsvTable.column(names, "byline", "author", "authors"),
                    CsvTable.column(
                            names,
                            "date",
                            "published",
                            "publishedat",
                            "publicationdate",
                            "datepublished",
                            "pubdate"),
                    CsvTable.column(names, "url", "link", "uri"),
                    CsvTable.column(names, "language", "lang"),
                    CsvTable.column(names, "note", "notes", "comment", "comments"),
                    CsvTable.column(names, "label", "labels", "category"));
        }

        Set<Integer> known() {
            return new HashSet<>(
                    List.of(text, id, title, publisher, byline, date, url, language, note, label));
        }
    }

    private static final class Rows {

        private final Source source;
        private final Sink sink;
        private final Losses losses = new Losses();
        private int documents;

        Rows(Source source, Sink sink) {
            this.source = source;
            this.sink = sink;
        }

        void take(List<String> names, CsvTable.Row row) {
            Columns columns = Columns.of(names);
            if (columns.text() < 0) {
                throw new Refusal(
                        source.name()
                                + ":1: no column is called text (or body, content, article); name"
                                + " the one that holds the articles");
            }
            String place = source.name() + ":" + row.line() + ": ";
            String raw = row.cell(columns.text());
            if (raw.isBlank()) {
                losses.add("row without text", place + Excerpt.of(row.cell(columns.title())));
                return;
            }
            Set<Integer> known = columns.known();
            for (int i = 0; i < row.cells().size(); i++) {
                if (!known.contains(i) && !row.cell(i).isBlank()) {
                    losses.add("column", place + names.get(i) + " " + Excerpt.of(row.cell(i)));
                }
            }
            sink.accept(bundle(columns, row, Normalized.of(raw)));
            documents++;
        }

        private static Bundle bundle(Columns columns, CsvTable.Row row, Normalized text) {
            String title = row.cell(columns.title()).strip();
            return new Bundle(
                    row.cell(columns.id()).strip(),
                    text.text(),
                    new Details(
                            title.isEmpty() ? Headlines.of(text.text()) : title,
                            row.cell(columns.publisher()).strip(),
                            row.cell(columns.byline()).strip(),
                            row.cell(columns.date()).strip(),
                            row.cell(columns.url()).strip(),
                            row.cell(columns.language()).strip(),
                            Direction.AUTO,
                            null,
                            row.cell(columns.note()).strip()),
                    new Normalization(
                            Normalization.NONE.charset(),
                            text.lineEnds(),
                            text.byteOrderMark(),
                            text.replaced()),
                    "",
                    null,
                    null,
                    labels(row.cell(columns.label())),
                    List.of(),
                    Math.toIntExact(row.line()));
        }

        /// One label, or several with bars between.
        private static List<Mark> labels(String cell) {
            List<Mark> labels = new ArrayList<>();
            for (String label : cell.split("\\|")) {
                if (!label.isBlank()) {
                    labels.add(new Mark.OnDocument("", label.strip(), Map.of(), "", null));
                }
            }
            return labels;
        }

        void end() {
            if (documents == 0) {
                throw new Refusal(
                        source.name() + ": there is no article in this table; choose another");
            }
        }
    }
}
