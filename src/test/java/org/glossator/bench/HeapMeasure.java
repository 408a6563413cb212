package org.glossator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whether memory grows with the corpus: what is alive during an import and the exports of 20,000
/// documents, beside 2,000. Each runs in a Java of its own with a heap of 64 MB.
///
/// What is alive differs from moment to moment with what is under way, so the most of many looks is
/// more than that of a few: 2,000 documents are exported as often as it takes to look as often.
final class HeapMeasure implements Measure {

    private static final int TIMES = 10;
    private static final double TARGET = 1.1;
    private static final List<String> OPTIONS =
            List.of("-Xmx64m", "-XX:+UseSerialGC", "--enable-native-access=org.xerial.sqlitejdbc");

    @Override
    public String id() {
        return "heap";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path small = folder.resolve("small.glossa");
        Path large = folder.resolve("large.glossa");
        Path corpus = folder.resolve("corpus.jsonl");
        List<Row> rows = new ArrayList<>();
        BenchCorpus.writeJsonl(corpus, BenchCorpus.DOCUMENTS);
        double one = live("import", "jsonl", small, corpus, 1);
        BenchCorpus.writeJsonl(corpus, BenchCorpus.DOCUMENTS * TIMES);
        rows.add(row("importing", live("import", "jsonl", large, corpus, 1), one));
        for (String format : List.of("jsonl", "conll")) {
            Path out = folder.resolve("out." + format);
            double few = live("export", format, small, out, TIMES);
            rows.add(row("exporting " + format, live("export", format, large, out, 1), few));
        }
        Scratch.delete(folder);
        return rows;
    }

    private static Row row(String what, double large, double small) {
        return new Row.Ratio(
                "Live heap while " + what + ", 20,000 documents to 2,000",
                large,
                small,
                "MB",
                TARGET);
    }

    /// In megabytes.
    private static double live(String work, String format, Path project, Path other, int exports)
            throws Exception {
        String bytes =
                Child.run(
                        Heap.class,
                        OPTIONS,
                        work,
                        format,
                        project.toString(),
                        other.toString(),
                        Integer.toString(exports));
        return Long.parseLong(bytes) / 1e6;
    }
}
