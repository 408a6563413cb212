package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.glossator.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is written as Parquet, read by another library value by value.
class HfParquetTest {

    private static final HfTags TAGS = new HfTags(AnyBundle.tags(), WriteOptions.Scheme.BIOES);

    private static final HfText TEXT = new HfText(TAGS, WriteOptions.DEFAULT);

    @TempDir Path folder;

    private Path write(List<HfText.Row> rows) throws IOException {
        Path path = folder.resolve("rows.parquet");
        try (HfParquet sheet = new HfParquet(new DataFile(path), Map.of("k", "v 🏗️"), "Test 1")) {
            for (HfText.Row row : rows) {
                sheet.add(row);
            }
            sheet.settle();
        }
        return path;
    }

    private static List<Cell> byAnother(InputFile file) throws IOException {
        List<Cell> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(file);
                RowReader row = reader.rowReader()) {
            while (row.hasNext()) {
                row.next();
                rows.add(fields(HfColumns.ROW, row));
            }
        }
        return rows;
    }

    private static Cell fields(ParquetField.Struct struct, StructAccessor row) {
        List<Cell> cells = new ArrayList<>();
        for (ParquetField field : struct.fields()) {
            String name = field.name();
            cells.add(
                    row.isNull(name)
                            ? Cell.None.NONE
                            : switch (field) {
                                case ParquetField.Value _ -> value(row.getValue(name));
                                case ParquetField.Listed list -> many(list, row.getList(name));
                                case ParquetField.Struct inner ->
                                        fields(inner, row.getStruct(name));
                            });
        }
        return new Cell.Fields(cells);
    }

    private static Cell many(ParquetField.Listed list, PqList values) {
        List<Cell> cells = new ArrayList<>();
        for (Object value : values.values()) {
            cells.add(
                    list.element() instanceof ParquetField.Struct struct
                            ? fields(struct, (PqStruct) value)
                            : value(value));
        }
        return new Cell.Many(cells);
    }

    private static Cell value(Object value) {
        return switch (value) {
            case String text -> new Cell.Text(text);
            case Boolean set -> new Cell.Flag(set);
            case Number number -> new Cell.Number(number.longValue());
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static List<Cell> cells(List<HfText.Row> rows) {
        return rows.stream().map(row -> (Cell) row.cells()).toList();
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void rowsAreReadBackFromTheirColumns(@ForAll Bundle bundle) {
        List<HfText.Row> rows = List.of(TEXT.row(Bundles.plain("", "x")), TEXT.row(bundle));
        ParquetGroup group =
                ParquetGroup.of(HfColumns.ROW, rows.stream().map(HfText.Row::cells).toList());
        assertThat(ParquetRows.of(HfColumns.ROW, group)).isEqualTo(cells(rows));
    }

    @Property(tries = 3)
    @Domain(AnyBundle.class)
    @Domain(DomainContext.Global.class)
    void anotherLibraryReadsEveryValue(@ForAll @Size(60) List<Bundle> bundles) throws IOException {
        Path path = Files.createTempDirectory("hf").resolve("rows.parquet");
        List<HfText.Row> rows = bundles.stream().map(TEXT::row).toList();
        try (HfParquet sheet = new HfParquet(new DataFile(path), Map.of(), "Test")) {
            for (HfText.Row row : rows) {
                sheet.add(row);
            }
            sheet.settle();
        }
        byte[] bytes = Files.readAllBytes(path);
        Files.delete(path);
        Files.delete(path.getParent());
        assertThat(byAnother(InputFile.of(ByteBuffer.wrap(bytes)))).isEqualTo(cells(rows));
    }

    /// Long enough for several row groups, and for several pages in the first.
    @Test
    void rowGroupsAndPagesEndWhereTheyMust() throws IOException {
        String paragraph = "أعلنت هيئة المياه 🏗️ in Selwick. ";
        List<HfText.Row> rows = new ArrayList<>();
        for (int times : List.of(8_000, 1, 7_000)) {
            String text = "x" + paragraph.repeat(times);
            rows.add(
                    TEXT.row(
                            Bundles.plain(
                                    "r" + times,
                                    text,
                                    Bundles.span("actor", 0, 2),
                                    Bundles.span("location", 1, text.length() - 3))));
        }
        rows.addAll(rows);
        rows.addAll(rows.subList(0, 2));
        Path path = write(rows);
        assertThat(byAnother(InputFile.of(path))).isEqualTo(cells(rows));
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(path))) {
            FileMetaData about = reader.getFileMetaData();
            assertThat(about.rowGroups()).hasSizeGreaterThan(1);
            assertThat(about.numRows()).isEqualTo(8);
            assertThat(about.createdBy()).isEqualTo("Test 1");
            assertThat(about.keyValueMetadata()).containsEntry("k", "v 🏗️");
        }
        ParquetGroup group =
                ParquetGroup.of(HfColumns.ROW, rows.stream().map(HfText.Row::cells).toList());
        assertThat(pages(group, 1)).isGreaterThan(1);
        assertThat(pages(group, 4)).isGreaterThan(1);
    }

    /// How many pages a column has.
    private static int pages(ParquetGroup group, int column) {
        ParquetChunk chunk = group.chunks().get(column);
        int pages = 0;
        int at = (int) chunk.at();
        while (at < chunk.at() + chunk.compressed()) {
            ThriftIn in = new ThriftIn(group.bytes(), at);
            at = (int) in.struct().number(3);
            at += in.at();
            pages++;
        }
        return pages;
    }

    @Test
    void aTableMayHaveNoRows() throws IOException {
        assertThat(byAnother(InputFile.of(write(List.of())))).isEmpty();
    }

    @Test
    void noDamagedByteOfARowGroupGoesUnseen() {
        List<Cell.Fields> rows = List.of(TEXT.row(Bundles.full()).cells());
        ParquetGroup group = ParquetGroup.of(HfColumns.ROW, rows);
        for (int i = 0; i < group.bytes().length; i += 5) {
            byte[] damaged = group.bytes().clone();
            damaged[i] ^= 1;
            assertThatThrownBy(() ->
                            ParquetRows.of(
                                    HfColumns.ROW,
                                    new ParquetGroup(damaged, group.chunks(), group.rows())))
                    .as("byte %d", i)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void aFooterThatSaysOtherThingsIsRefused() {
        List<Cell.Fields> rows = List.of(TEXT.row(Bundles.full()).cells());
        ParquetGroup group = ParquetGroup.of(HfColumns.ROW, rows);
        ParquetFooter footer = footer(group, "v", 1);
        footer.prove(footer.bytes());
        for (ParquetFooter other :
                List.of(
                        footer(group, "w", 1),
                        footer(group, "v", 2),
                        new ParquetFooter(HfColumns.ROW, List.of(), Map.of("k", "v"), "Test"))) {
            assertThatThrownBy(() -> footer.prove(other.bytes()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("other ");
        }
    }

    private static ParquetFooter footer(ParquetGroup group, String value, long moved) {
        List<ParquetChunk> chunks =
                group.chunks().stream().map(chunk -> chunk.moved(moved)).toList();
        return new ParquetFooter(
                HfColumns.ROW,
                List.of(new ParquetFooter.Group(chunks, 1)),
                Map.of("k", value),
                "Test");
    }
}
