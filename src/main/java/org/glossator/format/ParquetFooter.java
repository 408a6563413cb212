package org.glossator.format;

import org.glossator.model.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands at the end of a Parquet file: its columns, and where the row groups are.
///
/// @param groups with places that count from the first byte of the file, and without their bytes
/// @param about keys and values that programs look for
record ParquetFooter(
        ParquetField.Struct row, List<Group> groups, Map<String, String> about, String program) {

    private static final int VERSION = 1;
    private static final int GZIP = 2;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;
    private static final int UTF8 = 0;
    private static final int LIST = 3;

    /// Fields of the logical type.
    private static final int STRING_TYPE = 1;

    private static final int LIST_TYPE = 3;

    record Group(List<ParquetChunk> chunks, int rows) {}

    private long rows() {
        return groups.stream().mapToLong(Group::rows).sum();
    }

    byte[] bytes() {
        ThriftOut out = new ThriftOut();
        List<Element> elements = elements();
        out.begin().number(1, VERSION).list(2, ThriftOut.STRUCT, elements.size());
        elements.forEach(element -> element.write(out));
        out.number(3, rows()).list(4, ThriftOut.STRUCT, groups.size());
        groups.forEach(group -> write(group, out));
        out.list(5, ThriftOut.STRUCT, about.size());
        about.forEach((key, value) -> out.begin().text(1, key).text(2, value).end());
        return out.text(6, program).end().toBytes();
    }

    private static void write(Group group, ThriftOut out) {
        long plain = group.chunks.stream().mapToLong(ParquetChunk::uncompressed).sum();
        long packed = group.chunks.stream().mapToLong(ParquetChunk::compressed).sum();
        out.begin().list(1, ThriftOut.STRUCT, group.chunks.size());
        for (ParquetChunk chunk : group.chunks) {
            out.begin().number(2, 0L).begin(3).number(1, chunk.kind().type());
            out.list(2, ThriftOut.INT, 2).element(ParquetColumn.PLAIN).element(ParquetColumn.RLE);
            out.list(3, ThriftOut.BINARY, chunk.path().size());
            chunk.path().forEach(out::text);
            out.number(4, GZIP).number(5, chunk.values()).number(6, chunk.uncompressed());
            out.number(7, chunk.compressed()).number(9, chunk.at()).end().end();
        }
        out.number(2, plain).number(3, (long) group.rows);
        out.number(5, group.chunks.getFirst().at()).number(6, packed).end();
    }

    /// One line of the schema.
    ///
    /// @param type of a column, or -1
    /// @param repetition -1 of the row itself
    /// @param children 0 of a column
    /// @param logical one of the types of this class, or -1
    private record Element(String name, int type, int repetition, int children, int logical) {

        void write(ThriftOut out) {
            out.begin();
            if (type >= 0) {
                out.number(1, type);
            }
            if (repetition >= 0) {
                out.number(3, repetition);
            }
            out.text(4, name);
            if (children > 0) {
                out.number(5, children);
            }
            if (logical >= 0) {
                out.number(6, logical == STRING_TYPE ? UTF8 : LIST);
                out.begin(10).begin(logical).end().end();
            }
            out.end();
        }

        static Element read(ThriftIn.Fields from) {
            int logical = -1;
            if (from.has(10)) {
                logical = from.struct(10).has(STRING_TYPE) ? STRING_TYPE : LIST_TYPE;
                if (from.number(6) != (logical == STRING_TYPE ? UTF8 : LIST)) {
                    throw new Refusal("two types of one column");
                }
            }
            return new Element(
                    from.text(4),
                    from.has(1) ? (int) from.number(1) : -1,
                    from.has(3) ? (int) from.number(3) : -1,
                    from.has(5) ? (int) from.number(5) : 0,
                    logical);
        }
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element(row.name(), -1, -1, row.fields().size(), -1));
        row.fields().forEach(field -> add(field, elements));
        return elements;
    }

    private static void add(ParquetField field, List<Element> to) {
        String name = field.name();
        switch (field) {
            case ParquetField.Value value -> {
                boolean text = value.kind() == ParquetField.Kind.TEXT;
                int type = value.kind().type();
                to.add(new Element(name, type, OPTIONAL, 0, text ? STRING_TYPE : -1));
            }
            case ParquetField.Struct struct -> {
                to.add(new Element(name, -1, OPTIONAL, struct.fields().size(), -1));
                struct.fields().forEach(each -> add(each, to));
            }
            case ParquetField.Listed list -> {
                to.add(new Element(name, -1, OPTIONAL, 1, LIST_TYPE));
                to.add(new Element("list", -1, REPEATED, 1, -1));
                add(list.element(), to);
            }
        }
    }

    /// Reads a footer and compares all it says with this one.
    ///
    /// @throws Refusal with what differs
    void prove(byte[] bytes) {
        ThriftIn in = new ThriftIn(bytes, 0);
        ThriftIn.Fields found = in.struct();
        require(in.at() == bytes.length, "an end");
        List<Element> elements = new ArrayList<>();
        structs(found.list(2)).forEach(each -> elements.add(Element.read(each)));
        require(elements.equals(elements()), "columns");
        require(found.number(3) == rows(), "rows");
        List<ThriftIn.Fields> read = structs(found.list(4));
        require(read.size() == groups.size(), "row groups");
        for (int i = 0; i < read.size(); i++) {
            prove(groups.get(i), read.get(i));
        }
        require(found.text(6).equals(program), "program");
        List<ThriftIn.Fields> pairs = structs(found.list(5));
        require(pairs.size() == about.size(), "features");
        for (ThriftIn.Fields pair : pairs) {
            require(pair.text(2).equals(about.get(pair.text(1))), "features");
        }
    }

    private static void prove(Group group, ThriftIn.Fields found) {
        require(found.number(3) == group.rows, "rows of a group");
        List<ThriftIn.Fields> columns = structs(found.list(1));
        require(columns.size() == group.chunks.size(), "columns of a group");
        for (int i = 0; i < columns.size(); i++) {
            ThriftIn.Fields data = columns.get(i).struct(3);
            ParquetChunk chunk = group.chunks.get(i);
            List<String> path = new ArrayList<>();
            data.list(3).forEach(name -> path.add(ThriftIn.Fields.text(name)));
            require(path.equals(chunk.path()), "names of columns");
            require(data.number(1) == chunk.kind().type(), "types of columns");
            require(data.number(4) == GZIP, "compression");
            require(data.number(5) == chunk.values(), "numbers of values");
            require(data.number(6) == chunk.uncompressed(), "plain sizes of columns");
            require(data.number(7) == chunk.compressed(), "sizes of columns");
            require(data.number(9) == chunk.at(), "places of columns");
        }
    }

    private static List<ThriftIn.Fields> structs(List<?> list) {
        List<ThriftIn.Fields> structs = new ArrayList<>();
        for (Object each : list) {
            require(each instanceof ThriftIn.Fields, "structures");
            structs.add((ThriftIn.Fields) each);
        }
        return structs;
    }

    private static void require(boolean same, String what) {
        if (!same) {
            throw new Refusal("other " + what);
        }
    }
}
