package org.glossator.format;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.glossator.model.Split;
import org.glossator.model.Subheading;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a document back from its row, by the names of the columns, and compares all it says with
/// what was meant.
///
/// Counts code points by itself, so that it proves offsets instead of repeating them.
final class HfProof {

    private final HfTags tags;
    private final Times times = new Times();

    HfProof(HfTags tags) {
        this.tags = tags;
    }

    /// @throws Refusal with what differs
    void of(HfText.Row row) {
        Named cells = new Named(HfColumns.ROW, row.cells());
        Document document = new Document(cells, times);
        Bundle found = document.bundle(row.bundle().line());
        Bundle meant = row.bundle().withMarks(inOrder(row.bundle().marks()));
        if (!found.text().equals(meant.text())) {
            throw new Refusal("another text");
        }
        if (!found.marks().equals(meant.marks())) {
            throw new Refusal("other marks");
        }
        if (!found.equals(meant)) {
            throw new Refusal("other details");
        }
        document.tokens(row.layout(), tags);
    }

    /// Spans, relations, and what is said of the document.
    private static List<Mark> inOrder(List<Mark> marks) {
        List<Mark> inOrder = new ArrayList<>();
        for (Class<? extends Mark> kind :
                List.of(Mark.OnSpan.class, Mark.Relation.class, Mark.OnDocument.class)) {
            marks.stream().filter(kind::isInstance).forEach(inOrder::add);
        }
        return inOrder;
    }

    /// Cells of a structure.
    private record Named(ParquetField.Struct struct, Cell.Fields fields) {

        private Cell cell(String name) {
            return fields.cells().get(at(name));
        }

        private int at(String name) {
            for (int i = 0; i < struct.fields().size(); i++) {
                if (struct.fields().get(i).name().equals(name)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no column " + name);
        }

        String text(String name) {
            return cell(name) instanceof Cell.Text text ? text.text() : "";
        }

        int number(String name) {
            return number(cell(name));
        }

        static int number(Cell cell) {
            if (cell instanceof Cell.Number number) {
                return Math.toIntExact(number.number());
            }
            throw new Refusal("a number is missing");
        }

        boolean flag(String name) {
            return cell(name) instanceof Cell.Flag flag && flag.set();
        }

        List<Cell> many(String name) {
            if (cell(name) instanceof Cell.Many many) {
                return many.cells();
            }
            throw new Refusal("a list is missing");
        }

        List<Named> structs(String name) {
            List<Named> structs = new ArrayList<>();
            List<Cell> cells = many(name);
            if (!cells.isEmpty()) {
                ParquetField.Listed list = (ParquetField.Listed) struct.fields().get(at(name));
                for (Cell cell : cells) {
                    structs.add(
                            new Named((ParquetField.Struct) list.element(), (Cell.Fields) cell));
                }
            }
            return structs;
        }

        <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
            E found = Codes.find(type, text(name));
            if (found == null && cell(name) != Cell.None.NONE) {
                throw new Refusal("another " + name);
            }
            return found;
        }
    }

    private static final class Document {

        private final Named row;
        private final Times times;
        private final String text;

        /// Where each code point begins, in code units, and the end.
        private final int[] units;

        Document(Named row, Times times) {
            this.row = row;
            this.times = times;
            this.text = row.text("text");
            this.units = new int[text.codePointCount(0, text.length()) + 1];
            int unit = 0;
            for (int i = 0; i < units.length; i++) {
                units[i] = unit;
                unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
            }
        }

        private Span span(int start, int end) {
            if (start < 0 || start >= end || end >= units.length) {
                throw new Refusal("a span that stands nowhere");
            }
            return new Span(units[start], units[end]);
        }

        /// Where it is said to be, with the words that are said to be there.
        private Span quoted(Named item) {
            Span span = span(item.number("start"), item.number("end"));
            if (!item.text("text").equals(span.of(text))) {
                throw new Refusal("other words");
            }
            return span;
        }

        Bundle bundle(int line) {
            List<Mark> marks = new ArrayList<>();
            row.structs("spans").forEach(item -> marks.add(span(item)));
            row.structs("relations").forEach(item -> marks.add(relation(item)));
            row.structs("labels").forEach(item -> marks.add(label(item)));
            List<Subheading> headings = new ArrayList<>();
            for (Named item : row.structs("headings")) {
                headings.add(new Subheading(quoted(item), item.number("level")));
            }
            return new Bundle(
                    row.text("id"),
                    text,
                    details(),
                    new Normalization(
                            row.text("encoding"),
                            row.text("line_ends"),
                            row.flag("byte_order_mark"),
                            row.number("replaced")),
                    row.text("set"),
                    row.code("set_kind", AnnotationSet.Kind.class),
                    row.code("state", WorkState.class),
                    marks,
                    headings,
                    line);
        }

        private Details details() {
            Direction direction = row.code("direction", Direction.class);
            return new Details(
                    row.text("title"),
                    row.text("source"),
                    row.text("byline"),
                    row.text("date"),
                    row.text("url"),
                    row.text("language"),
                    direction == null ? Direction.AUTO : direction,
                    row.code("split", Split.class),
                    row.text("note"));
        }

        private Mark span(Named item) {
            Span whole = quoted(item);
            List<Span> fragments = new ArrayList<>();
            for (Named fragment : item.structs("fragments")) {
                fragments.add(span(fragment.number("start"), fragment.number("end")));
            }
            if (!fragments.isEmpty()
                    && !fragments.getFirst().cover(fragments.getLast()).equals(whole)) {
                throw new Refusal("fragments of another span");
            }
            return new Mark.OnSpan(
                    item.text("id"),
                    item.text("label"),
                    fragments.isEmpty() ? List.of(whole) : fragments,
                    attributes(item),
                    item.text("note"),
                    maker(item));
        }

        private Mark relation(Named item) {
            return new Mark.Relation(
                    item.text("id"),
                    item.text("label"),
                    item.text("from"),
                    item.text("to"),
                    attributes(item),
                    item.text("note"),
                    maker(item));
        }

        private Mark label(Named item) {
            return new Mark.OnDocument(
                    item.text("id"),
                    item.text("label"),
                    attributes(item),
                    item.text("note"),
                    maker(item));
        }

        private static Map<String, String> attributes(Named item) {
            Map<String, String> attributes = new HashMap<>();
            for (Named each : item.structs("attributes")) {
                attributes.put(each.text("name"), each.text("value"));
            }
            return attributes;
        }

        private Mark.@Nullable Maker maker(Named item) {
            String at = item.text("at");
            return at.isEmpty() ? null : new Mark.Maker(item.text("annotator"), times.parse(at));
        }

        /// Each token is what stands at its place, and the classes tell of the spans that were to
        /// be on them.
        void tokens(TokenLayout layout, HfTags tags) {
            List<Cell> tokens = row.many("tokens");
            List<Cell> starts = row.many("token_starts");
            List<Cell> ends = row.many("token_ends");
            List<Integer> classes =
                    row.many("ner_tags").stream().map(cell -> Named.number(cell)).toList();
            if (starts.size() != tokens.size()
                    || ends.size() != tokens.size()
                    || classes.size() != tokens.size()
                    || layout.size() != tokens.size()) {
                throw new Refusal("columns of tokens that are not as long");
            }
            for (int i = 0; i < tokens.size(); i++) {
                Span span = span(Named.number(starts.get(i)), Named.number(ends.get(i)));
                if (!tokens.get(i).equals(new Cell.Text(span.of(text)))
                        || !span.equals(layout.token(i))) {
                    throw new Refusal("another token");
                }
            }
            if (!tags.chunks(classes).equals(layout.chunks())) {
                throw new Refusal("other tags on the tokens");
            }
        }
    }
}
