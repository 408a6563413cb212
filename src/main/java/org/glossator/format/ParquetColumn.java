package org.glossator.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// The values of one column for one row group, on their way into compressed pages.
///
/// Missing values and lists are told by levels, as the *Dremel* paper has them (Melnik and others,
/// 2010): the definition level counts what is there on the way to a value, the repetition level
/// says which list goes on.
final class ParquetColumn {

    /// A page ends with the row that takes it over this many bytes.
    private static final int PAGE = 1 << 20;

    /// Numbers of the specification, *parquet.thrift*.
    static final int PLAIN = 0;

    static final int RLE = 3;
    static final int DATA_PAGE = 0;

    private final List<String> path;
    private final ParquetField.Kind kind;
    private final int maxDefinition;
    private final int maxRepetition;

    private final ThriftOut pages = new ThriftOut();
    private long total;
    private long uncompressed;

    private ThriftOut values = new ThriftOut();
    private int[] definitions = new int[64];
    private int[] repetitions = new int[64];
    private int count;
    private int flags;
    private int flag;

    ParquetColumn(List<String> path, ParquetField.Kind kind, int maxDefinition, int maxRepetition) {
        this.path = List.copyOf(path);
        this.kind = kind;
        this.maxDefinition = maxDefinition;
        this.maxRepetition = maxRepetition;
    }

    /// @param value written if the definition level says it is there
    void add(int repetition, int definition, Cell value) {
        if (repetition == 0 && values.length() + 4 * count >= PAGE) {
            endPage();
        }
        if (count == definitions.length) {
            definitions = Arrays.copyOf(definitions, 2 * count);
            repetitions = Arrays.copyOf(repetitions, 2 * count);
        }
        definitions[count] = definition;
        repetitions[count++] = repetition;
        if (definition == maxDefinition) {
            value(value);
        }
    }

    private void value(Cell value) {
        switch (value) {
            case Cell.Text text when kind == ParquetField.Kind.TEXT -> {
                byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
                values.fixed(utf8.length, 4).raw(utf8);
            }
            case Cell.Number number when kind == ParquetField.Kind.INT ->
                    values.fixed(Math.toIntExact(number.number()), 4);
            case Cell.Number number when kind == ParquetField.Kind.LONG ->
                    values.fixed(number.number(), 8);
            case Cell.Flag set when kind == ParquetField.Kind.FLAG -> flag(set.set());
            case Cell.Text _, Cell.Number _, Cell.Flag _, Cell.None _, Cell.Many _, Cell.Fields _ ->
                    throw new IllegalArgumentException(path + " holds " + kind + ", not " + value);
        }
    }

    /// Eight to the byte, the first in the lowest bit.
    private void flag(boolean set) {
        flag |= (set ? 1 : 0) << flags++;
        if (flags == 8) {
            values.raw(flag);
            flag = 0;
            flags = 0;
        }
    }

    private void endPage() {
        if (flags > 0) {
            values.raw(flag);
            flag = 0;
            flags = 0;
        }
        ThriftOut body = new ThriftOut();
        levels(repetitions, maxRepetition, body);
        levels(definitions, maxDefinition, body);
        byte[] plain = body.raw(values.toBytes()).toBytes();
        byte[] packed = packed(plain);
        CRC32 sum = new CRC32();
        sum.update(packed);
        ThriftOut head = new ThriftOut();
        head.begin().number(1, DATA_PAGE).number(2, plain.length).number(3, packed.length);
        head.number(4, (int) sum.getValue());
        head.begin(5).number(1, count).number(2, PLAIN).number(3, RLE).number(4, RLE).end().end();
        pages.raw(head.toBytes()).raw(packed);
        uncompressed += head.length() + plain.length;
        total += count;
        values = new ThriftOut();
        count = 0;
    }

    /// As runs of equal ones, which is what nearly all levels of a table of texts are.
    private void levels(int[] levels, int max, ThriftOut body) {
        if (max == 0) {
            return;
        }
        ThriftOut runs = new ThriftOut();
        int begin = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || levels[i] != levels[begin]) {
                runs.varint((long) (i - begin) << 1).raw(levels[begin]);
                begin = i;
            }
        }
        body.fixed(runs.length(), 4).raw(runs.toBytes());
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (Fast gzip = new Fast(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /// Ends the column.
    ///
    /// @param to where its pages go
    /// @return where they stand in it
    ParquetChunk end(ThriftOut to) {
        endPage();
        long at = to.length();
        to.raw(pages.toBytes());
        return new ParquetChunk(path, kind, at, total, uncompressed, pages.length());
    }
}
