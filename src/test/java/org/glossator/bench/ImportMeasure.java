package org.glossator.bench;

import org.glossator.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The corpus on its way in, from files to durable rows.
final class ImportMeasure implements Measure {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 7;

    @Override
    public String id() {
        return "import";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path standoff = Files.createDirectory(folder.resolve("standoff"));
        Path jsonl = folder.resolve("corpus.jsonl");
        BenchCorpus.writeStandoff(standoff, BenchCorpus.DOCUMENTS);
        BenchCorpus.writeJsonl(jsonl, BenchCorpus.DOCUMENTS);
        Duel duel =
                Duel.fight(
                        WARM_UPS,
                        ROUNDS,
                        () -> program(Scratch.fresh("import-program"), jsonl),
                        () -> floor(Scratch.fresh("import-floor"), standoff));
        Path untold = folder.resolve("untold.jsonl");
        BenchCorpus.writeUntoldJsonl(untold, BenchCorpus.DOCUMENTS);
        Duel languages =
                Duel.fight(
                        WARM_UPS,
                        ROUNDS,
                        () -> program(Scratch.fresh("import-untold"), untold),
                        () -> program(Scratch.fresh("import-told"), jsonl));
        return List.of(
                duel.medians("Import of 2,000 documents with 120,000 annotations, jsonl", 1.5),
                languages.medians("… whose languages are found out, to one that tells them", 1.5));
    }

    private static long program(Path folder, Path jsonl) {
        try (Project project = Projects.create(folder.resolve("corpus.glossa"))) {
            long start = System.nanoTime();
            Projects.take(project, jsonl);
            return System.nanoTime() - start;
        }
    }

    private static long floor(Path folder, Path standoff) throws Exception {
        try (LeanDatabase database = new LeanDatabase(folder.resolve("floor.db"))) {
            long start = System.nanoTime();
            LeanLoop.importStandoff(standoff, database);
            return System.nanoTime() - start;
        }
    }
}
