package org.glossator.bench;

import org.glossator.format.Format;
import org.glossator.format.Formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whether every format streams: 100,000 documents with more than a million annotations, out of a
/// project and into another, each in a Java of its own with a heap of 512 MB. What is told is the
/// most that was alive after a collection.
final class MillionMeasure implements Measure {

    private static final int DOCUMENTS = 100_000;
    private static final int SENTENCES = 4;
    private static final int HEAP_MB = 512;
    private static final List<String> OPTIONS =
            List.of(
                    "-Xmx" + HEAP_MB + "m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=org.xerial.sqlitejdbc");

    @Override
    public String id() {
        return "million";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path corpus = folder.resolve("corpus.jsonl");
        Path project = folder.resolve("corpus.glossa");
        BenchCorpus.writeShortJsonl(corpus, DOCUMENTS, SENTENCES);
        double size = Files.size(corpus) / 1e6;
        List<Row> rows = new ArrayList<>();
        rows.add(row("jsonl imported", size, "import", "jsonl", project, corpus));
        Files.delete(corpus);
        for (Format.Writing format : Formats.writable()) {
            Path into = Files.createDirectory(folder.resolve(format.id()));
            Path out = Traffic.target(into, format);
            rows.add(row(format.id() + " exported", size, "export", format.id(), project, out));
            if (format instanceof Format.Reading && !format.id().equals("qdc")) {
                Path other = folder.resolve("other.glossa");
                rows.add(row(format.id() + " imported", size, "import", format.id(), other, out));
                clear(folder, "other.glossa");
            }
            Scratch.delete(into);
        }
        Scratch.delete(folder);
        return rows;
    }

    private static void clear(Path folder, String project) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve(project + ending));
        }
    }

    /// @param size of the corpus, in megabytes
    private static Row row(
            String what, double size, String work, String format, Path project, Path other)
            throws InterruptedException {
        String row = "1,200,000 annotations in 100,000 documents, " + what + ", most alive";
        try {
            String bytes =
                    Child.run(
                            Heap.class,
                            OPTIONS,
                            work,
                            format,
                            project.toString(),
                            other.toString(),
                            "1");
            return new Row.Limit(row, Long.parseLong(bytes) / 1e6, size, "MB", HEAP_MB);
        } catch (IOException e) {
            System.err.println(row + ": " + e.getMessage());
            return new Row.Limit(row, Double.POSITIVE_INFINITY, size, "MB", HEAP_MB);
        }
    }
}
