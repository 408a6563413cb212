package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/// The values of one column, read from the pages of a row group one after the other.
final class ParquetValues {

    private final ParquetField.Kind kind;
    private int maxDefinition;
    private int maxRepetition;
    private final List<Cell> values = new ArrayList<>();
    private int[] definitions = {};
    private int[] repetitions = {};
    private int at;

    private ParquetValues(ParquetField.Kind kind) {
        this.kind = kind;
    }

    /// @param bytes with the chunk's pages at its place
    /// @throws Refusal if they are not what the chunk says
    static ParquetValues of(ParquetField.Struct row, ParquetChunk chunk, byte[] bytes) {
        ParquetValues column = new ParquetValues(chunk.kind());
        column.levels(row, chunk.path());
        int from = Math.toIntExact(chunk.at());
        int end = Math.toIntExact(chunk.at() + chunk.compressed());
        try {
            while (from < end) {
                from = column.page(bytes, from);
            }
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new Refusal("a page of " + chunk.path() + " that cannot be read", e);
        }
        if (from != end || column.values.size() != chunk.values()) {
            throw new Refusal("other pages of " + chunk.path());
        }
        return column;
    }

    /// How deep the column can be, found by its path.
    private void levels(ParquetField.Struct row, List<String> path) {
        ParquetField field = named(row, path.getFirst());
        int step = 1;
        while (!(field instanceof ParquetField.Value)) {
            maxDefinition++;
            if (field instanceof ParquetField.Listed list) {
                maxDefinition++;
                maxRepetition++;
                field = list.element();
                step += 2;
            } else {
                field = named((ParquetField.Struct) field, path.get(step));
                step++;
            }
        }
        maxDefinition++;
        if (step != path.size() || ((ParquetField.Value) field).kind() != kind) {
            throw new Refusal("another column than " + path);
        }
    }

    private static ParquetField named(ParquetField.Struct struct, String name) {
        return struct.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("a column " + name + " that nobody knows"));
    }

    /// @return where the next page begins
    private int page(byte[] bytes, int from) throws IOException {
        ThriftIn in = new ThriftIn(bytes, from);
        ThriftIn.Fields head = in.struct();
        ThriftIn.Fields data = head.struct(5);
        int packed = Math.toIntExact(head.number(3));
        CRC32 sum = new CRC32();
        sum.update(bytes, in.at(), packed);
        if (head.number(1) != ParquetColumn.DATA_PAGE
                || (int) sum.getValue() != head.number(4)
                || data.number(2) != ParquetColumn.PLAIN
                || data.number(3) != ParquetColumn.RLE
                || data.number(4) != ParquetColumn.RLE) {
            throw new Refusal("a page of another kind");
        }
        byte[] plain;
        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(bytes, in.at(), packed))) {
            plain = gzip.readAllBytes();
        }
        if (plain.length != head.number(2)) {
            throw new Refusal("a page of another size");
        }
        body(ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN), (int) data.number(1));
        return in.at() + packed;
    }

    private void body(ByteBuffer body, int count) {
        int before = values.size();
        repetitions = levels(repetitions, before, count, maxRepetition, body);
        definitions = levels(definitions, before, count, maxDefinition, body);
        int flags = 0;
        for (int i = before; i < before + count; i++) {
            boolean missing = definitions[i] != maxDefinition;
            if (missing) {
                values.add(Cell.None.NONE);
            } else if (kind == ParquetField.Kind.FLAG) {
                int bits = body.get(body.position() + flags / 8);
                values.add(new Cell.Flag((bits >> flags++ % 8 & 1) == 1));
            } else {
                values.add(value(body));
            }
        }
        if (body.remaining() != (flags + 7) / 8) {
            throw new Refusal("a page with more than its values");
        }
    }

    private static int[] levels(int[] known, int before, int count, int max, ByteBuffer body) {
        int[] levels = Arrays.copyOf(known, before + count);
        if (max == 0) {
            return levels;
        }
        byte[] runs = new byte[body.getInt()];
        body.get(runs);
        ThriftIn in = new ThriftIn(runs, 0);
        int filled = before;
        while (filled < levels.length) {
            long head = in.varint();
            int level = (int) in.varint();
            int end = Math.toIntExact(filled + (head >>> 1));
            if ((head & 1) == 1 || level > max || end > levels.length) {
                throw new Refusal("other levels");
            }
            Arrays.fill(levels, filled, end, level);
            filled = end;
        }
        if (in.at() != runs.length) {
            throw new Refusal("more levels than values");
        }
        return levels;
    }

    private Cell value(ByteBuffer body) {
        return switch (kind) {
            case INT -> new Cell.Number(body.getInt());
            case LONG -> new Cell.Number(body.getLong());
            case TEXT -> {
                byte[] utf8 = new byte[body.getInt()];
                body.get(utf8);
                yield new Cell.Text(new String(utf8, StandardCharsets.UTF_8));
            }
            case FLAG -> throw new IllegalStateException("flags are bits");
        };
    }

    boolean hasNext() {
        return at < values.size();
    }

    /// Of the next value; -1 when there is none.
    int repetition() {
        return hasNext() ? repetitions[at] : -1;
    }

    /// Of the next value.
    int definition() {
        if (!hasNext()) {
            throw new Refusal("fewer values than rows");
        }
        return definitions[at];
    }

    /// The next value, if its definition level says that it is there.
    Cell take() {
        return values.get(at++);
    }
}
