package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Rows as Parquet, version 1 of the format, which every reader understands: plain values in
/// compressed pages.
///
/// A row group holds rows of about a million characters. Its bytes are read back before they go to
/// the file, and every row put together from its columns is compared with the one meant.
final class HfParquet implements HfSheet {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /// At which weight rows become a row group: characters, and for each row as many as its other
    /// values weigh.
    private static final long GROUP = 1 << 20;

    private static final int ROW = 256;

    private final DataFile file;
    private final Map<String, String> about;
    private final String program;
    private final List<HfText.Row> waiting = new ArrayList<>();
    private final List<ParquetFooter.Group> groups = new ArrayList<>();
    private long weight;
    private int rows;

    /// @param about keys and values that go into the file
    HfParquet(DataFile file, Map<String, String> about, String program) throws IOException {
        this.file = file;
        this.about = about;
        this.program = program;
        add(MAGIC);
    }

    private void add(byte[] bytes) throws IOException {
        file.add(bytes, bytes.length);
    }

    @Override
    public void add(HfText.Row row) throws IOException {
        waiting.add(row);
        rows++;
        weight += ROW + row.bundle().text().length() + (long) ROW * row.bundle().marks().size();
        if (weight >= GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        ParquetGroup group =
                ParquetGroup.of(HfColumns.ROW, waiting.stream().map(HfText.Row::cells).toList());
        prove(group);
        long at = file.bytes();
        List<ParquetChunk> chunks = group.chunks().stream().map(chunk -> chunk.moved(at)).toList();
        groups.add(new ParquetFooter.Group(chunks, group.rows()));
        add(group.bytes());
        waiting.clear();
        weight = 0;
    }

    private void prove(ParquetGroup group) {
        List<Cell> read = ParquetRows.of(HfColumns.ROW, group);
        for (int i = 0; i < waiting.size(); i++) {
            if (!read.get(i).equals(waiting.get(i).cells())) {
                throw StagedExport.unproven(
                        file.name(), waiting.get(i).bundle(), new Refusal("another row"));
            }
        }
    }

    @Override
    public void settle() throws IOException {
        endGroup();
        ParquetFooter footer = new ParquetFooter(HfColumns.ROW, groups, about, program);
        byte[] bytes = footer.bytes();
        try {
            footer.prove(bytes);
        } catch (Refusal e) {
            throw new Refusal(
                    file.name()
                            + ": its footer does not read back as it was meant ("
                            + e.getMessage()
                            + "); nothing was exported, please report this",
                    e);
        }
        add(bytes);
        ByteBuffer size = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        add(size.putInt(bytes.length).array());
        add(MAGIC);
        file.settle();
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public DataFile file() {
        return file;
    }
}
