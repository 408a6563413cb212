package org.glossator.bench;

import org.glossator.format.WriteOptions;
import org.glossator.project.ExportOrder;
import org.glossator.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The corpus on its way out, from the project file to a file that was read back and found right.
final class ExportMeasure implements Measure {

    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 11;

    @Override
    public String id() {
        return "export";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path standoff = Files.createDirectory(folder.resolve("standoff"));
        Path jsonl = folder.resolve("corpus.jsonl");
        BenchCorpus.writeStandoff(standoff, BenchCorpus.DOCUMENTS);
        BenchCorpus.writeJsonl(jsonl, BenchCorpus.DOCUMENTS);
        try (Project project = Projects.create(folder.resolve("corpus.glossa"));
                LeanDatabase floor = new LeanDatabase(folder.resolve("floor.db"))) {
            Projects.take(project, jsonl);
            LeanLoop.importStandoff(standoff, floor);
            Duel lines =
                    Duel.fight(
                            WARM_UPS,
                            ROUNDS,
                            () -> program(project, "jsonl"),
                            () -> floor(floor, LeanLoop::exportJsonl));
            Duel tokens =
                    Duel.fight(
                            WARM_UPS,
                            ROUNDS,
                            () -> program(project, "conll"),
                            () -> floor(floor, LeanLoop::exportBio));
            return List.of(
                    lines.medians("Export of that corpus, jsonl", 1.5),
                    tokens.medians("Export of that corpus, conll (IOB2)", 1.5));
        }
    }

    private static long program(Project project, String format) throws Exception {
        Path folder = Scratch.fresh("export-program");
        ExportOrder order =
                new ExportOrder(
                        folder.resolve("corpus." + format),
                        format,
                        new ExportOrder.Sets.Own(),
                        null,
                        WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.OUTER));
        long start = System.nanoTime();
        project.export(order).result().join();
        return System.nanoTime() - start;
    }

    @FunctionalInterface
    private interface Leaving {
        void export(LeanDatabase from, Path file) throws Exception;
    }

    private static long floor(LeanDatabase database, Leaving leaving) throws Exception {
        Path folder = Scratch.fresh("export-floor");
        long start = System.nanoTime();
        leaving.export(database, folder.resolve("floor.out"));
        return System.nanoTime() - start;
    }
}
