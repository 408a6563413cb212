package org.glossator.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A data set as the Hugging Face hub and its datasets library have it: `data/`, and a card that
/// says what is in it. The rows are Parquet or JSON lines; one folder holds one of them, so that
/// `load_dataset(folder)` can only mean that.
///
/// Offsets count code points. Specified in the hub's documentation, *Dataset Cards* and *File names
/// and splits*, and where that is silent by the source of datasets 5.
final class Hf implements Format.Writing {

    /// How rows are stored.
    enum Storage {
        PARQUET("hf", "parquet"),
        JSONL("hf-jsonl", "jsonl");

        private final String id;
        private final String ending;

        Storage(String id, String ending) {
            this.id = id;
            this.ending = ending;
        }
    }

    private final Storage storage;

    Hf(Storage storage) {
        this.storage = storage;
    }

    @Override
    public String id() {
        return storage.id;
    }

    String ending() {
        return storage.ending;
    }

    @Override
    public List<String> extensions() {
        return List.of(storage.ending);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TOKENS, Choice.SCHEME);
    }

    CardGuide guide() {
        return new CardGuide(
                storage.id,
                CardGuide.CODE_POINTS,
                """
                from datasets import load_dataset
                data = load_dataset("path/to/this/folder")
                print(data, data["train"].features["ner_tags"])
                """);
    }

    HfSheet sheet(Path path, HfFeatures features, String program) throws IOException {
        DataFile file = new DataFile(path);
        return switch (storage) {
            case PARQUET -> new HfParquet(file, Map.of("huggingface", features.json()), program);
            case JSONL -> new HfJsonl(file);
        };
    }

    @Override
    public Survey survey(WriteOptions options) {
        return _ -> List.of();
    }

    /// A line for each column; classes by name, since their numbers are those of a codebook.
    @Override
    public String preview(Bundle bundle, WriteOptions options) {
        HfTags tags =
                new HfTags(bundle.marks().stream().map(Mark::label).toList(), options.scheme());
        List<Cell> cells = new ArrayList<>(new HfText(tags, options).row(bundle).cells().cells());
        Utf8Out out = new Utf8Out();
        out.raw('{');
        for (int i = 0; i < cells.size(); i++) {
            ParquetField field = HfColumns.ROW.fields().get(i);
            Cell cell = cells.get(i);
            if (field.name().equals(HfColumns.TAGS)) {
                cell = named((Cell.Many) cell, tags.names());
            }
            out.raw(i == 0 ? "\n  " : ",\n  ").string(field.name()).raw(": ");
            HfJsonl.write(field, cell, out);
        }
        out.raw("\n}\n");
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    private static Cell named(Cell.Many classes, List<String> names) {
        List<Cell> named = new ArrayList<>();
        for (Cell cell : classes.cells()) {
            named.add(new Cell.Text(names.get((int) ((Cell.Number) cell).number())));
        }
        return new Cell.Many(named);
    }

    @Override
    public ExportWriter open(ExportTarget target, WriteOptions options) {
        return HfExport.open(this, target, options);
    }
}
