package org.glossator.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the columns of a table of spans stand; -1 for those there are none of. They are known by
/// their names, in any case and with any punctuation.
///
/// @param places lists of offsets, several spans in one cell
/// @param details by the field of a jsonl's `meta` they are
/// @param others all that are none of these
record CsvSpansColumns(
        int document,
        int text,
        int start,
        int end,
        int places,
        int label,
        int quote,
        int annotator,
        int at,
        int id,
        int note,
        int from,
        int to,
        Map<String, Integer> details,
        List<Integer> others) {

    static final String DOCUMENT = "document";
    static final String SPAN = "span";
    static final String RELATION = "relation";
    static final String LABEL = "label";
    static final String HEADING = "heading";

    /// Those of its own tables, in their order: what an analyst looks for comes first.
    static final List<String> OWN =
            List.of(
                    "kind",
                    "document",
                    "set",
                    "id",
                    "label",
                    "start",
                    "end",
                    "quote",
                    "from",
                    "to",
                    "attributes",
                    "note",
                    "annotator",
                    "at",
                    "fragments",
                    "level",
                    "text",
                    "title",
                    "source",
                    "byline",
                    "date",
                    "url",
                    "language",
                    "direction",
                    "split",
                    "setKind",
                    "state",
                    "encoding",
                    "lineEnds",
                    "byteOrderMark",
                    "replaced");

    /// What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private static final char GUARD = '\'';

    /// A whole number, as a spreadsheet or pandas may write it.
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9})(?:\\.0+)?");

    /// A value that a spreadsheet does not take for a formula.
    static String guarded(String value) {
        return isFormula(value) ? GUARD + value : value;
    }

    /// The value that was guarded.
    static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isFormula(cell)
                ? cell.substring(1)
                : cell;
    }

    /// Whether it begins like a formula, behind however many guards.
    private static boolean isFormula(String value) {
        int at = 0;
        while (at < value.length() && value.charAt(at) == GUARD) {
            at++;
        }
        return at < value.length() && FORMULA.indexOf(value.charAt(at)) >= 0;
    }

    /// @throws JsonlRecord.Flaw if it is none
    static int number(String cell, String name) throws JsonlRecord.Flaw {
        if (Digits.are(cell)) {
            return Integer.parseInt(cell);
        }
        var number = NUMBER.matcher(cell.strip());
        if (!number.matches()) {
            throw new JsonlRecord.Flaw(
                    "\"%s\" in the column %s is no whole number; mend it"
                            .formatted(Excerpt.of(cell), name));
        }
        return Integer.parseInt(number.group(1));
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    static boolean isOwn(List<String> names) {
        return List.of("kind", "document", "start", "end", "label", "text").stream()
                .allMatch(name -> CsvTable.column(names, name) >= 0);
    }

    static CsvSpansColumns of(List<String> names) {
        int document = document(names);
        int start = start(names);
        int end = end(names);
        Map<String, Integer> details = details(names);
        int ids =
                CsvTable.column(
                        names, "annotationid", "spanid", "discourseid", "entityid", "markid");
        int id = ids >= 0 ? ids : CsvTable.column(names, "id", "uuid");
        int from = CsvTable.column(names, "from", "source", "head", "arg1");
        int to = CsvTable.column(names, "to", "target", "tail", "arg2");
        boolean linked = from >= 0 && to >= 0 && from != start;
        CsvSpansColumns known =
                new CsvSpansColumns(
                        document < 0 && ids >= 0 ? CsvTable.column(names, "id") : document,
                        CsvTable.column(names, TEXT),
                        start,
                        end,
                        start >= 0 && end >= 0 ? -1 : CsvTable.column(names, PLACES),
                        label(names),
                        quote(names),
                        annotator(names),
                        CsvTable.column(names, AT),
                        id,
                        CsvTable.column(names, "note", "comment", "memo", "remark", "notes"),
                        linked ? from : -1,
                        linked ? to : -1,
                        details,
                        List.of());
        return known.withOthers(names.size());
    }

    private static final String[] TEXT = {
        "text",
        "fulltext",
        "documenttext",
        "doctext",
        "articletext",
        "content",
        "body",
        "sentence",
        "context",
        "posttext",
        "textofpost"
    };

    private static final String[] PLACES = {"spans", "offsets", "charspans", "spanoffsets"};

    private static final String[] AT = {
        "at", "timestamp", "createdat", "created", "annotatedat", "updatedat", "datetime"
    };

    private static int document(List<String> names) {
        return CsvTable.column(
                names,
                "document",
                "doc",
                "docid",
                "documentid",
                "docname",
                "documentname",
                "documenttitle",
                "file",
                "filename",
                "fileid",
                "textid",
                "articleid",
                "essayid",
                "article");
    }

    private static int start(List<String> names) {
        return CsvTable.column(
                names,
                "start",
                "begin",
                "startoffset",
                "beginoffset",
                "startchar",
                "charstart",
                "spanstart",
                "startpos",
                "startposition",
                "startindex",
                "startpoint",
                "startcharacter",
                "beginposition",
                "beginindex",
                "discoursestart",
                "from");
    }

    private static int end(List<String> names) {
        return CsvTable.column(
                names,
                "end",
                "stop",
                "endoffset",
                "stopoffset",
                "endchar",
                "charend",
                "spanend",
                "endpos",
                "endposition",
                "endindex",
                "endpoint",
                "endcharacter",
                "stopposition",
                "stopindex",
                "discourseend",
                "to");
    }

    private static int label(List<String> names) {
        return CsvTable.column(
                names,
                "label",
                "tag",
                "type",
                "category",
                "code",
                "class",
                "labelname",
                "tagname",
                "spanlabel",
                "spantype",
                "entitytype",
                "entitylabel",
                "annotationtype",
                "discoursetype",
                "concept",
                "kind",
                "entity",
                "annotation");
    }

    /// What some call an entity or annotation is its label where there is no other.
    private static int quote(List<String> names) {
        int quote = quoteOrLabel(names);
        return quote == label(names) ? -1 : quote;
    }

    private static int quoteOrLabel(List<String> names) {
        return CsvTable.column(
                names,
                "quote",
                "spantext",
                "quotation",
                "segment",
                "mention",
                "surface",
                "surfaceform",
                "coveredtext",
                "snippet",
                "exact",
                "span",
                "entitytext",
                "annotationtext",
                "selectedtext",
                "selection",
                "phrase",
                "keyword",
                "discoursetext",
                "entity",
                "annotation");
    }

    private static int annotator(List<String> names) {
        return CsvTable.column(
                names,
                "annotator",
                "coder",
                "user",
                "annotatorid",
                "annotatorname",
                "username",
                "rater",
                "worker",
                "workerid",
                "annotatedby",
                "createdby",
                "codedby");
    }

    private static Map<String, Integer> details(List<String> names) {
        Map<String, Integer> details = new LinkedHashMap<>();
        details.put("title", CsvTable.column(names, "title", "headline"));
        details.put("source", CsvTable.column(names, "publisher", "publication", "outlet"));
        details.put("byline", CsvTable.column(names, "byline", "author", "authors"));
        details.put("date", CsvTable.column(names, "date", "published", "publicationdate"));
        details.put("url", CsvTable.column(names, "url", "link"));
        details.put("language", CsvTable.column(names, "language", "lang"));
        details.values().removeIf(column -> column < 0);
        return details;
    }

    private CsvSpansColumns withOthers(int count) {
        List<Integer> others = new ArrayList<>();
        List<Integer> known =
                List.of(
                        document, text, start, end, places, label, quote, annotator, at, id, note,
                        from, to);
        for (int i = 0; i < count; i++) {
            if (!known.contains(i) && !details.containsValue(i)) {
                others.add(i);
            }
        }
        return new CsvSpansColumns(
                document, text, start, end, places, label, quote, annotator, at, id, note, from, to,
                details, others);
    }

    /// The same with what is called text as the quote of each span.
    CsvSpansColumns quotingText() {
        return new CsvSpansColumns(
                document, -1, start, end, places, label, text, annotator, at, id, note, from, to,
                details, others);
    }

    /// Whether a table with these columns is one of spans.
    ///
    /// @param values of its first row
    boolean areOfSpans(List<String> values) {
        boolean placed = start >= 0 && end >= 0 && (label >= 0 || quote >= 0 || document >= 0);
        String first = start >= 0 && start < values.size() ? values.get(start) : "";
        String list = places >= 0 && places < values.size() ? values.get(places).strip() : "[";
        return placed && (first.isBlank() || isNumber(first))
                || places >= 0 && text >= 0 && list.startsWith("[");
    }
}
