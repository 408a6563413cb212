package org.glossator.bench;

import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every format that carries documents, out of a project and in again, beside its own bytes
/// streamed through a parser or a writer with nothing behind.
///
/// The system property `bench.formats` names those to measure, separated by commas; without it, all
/// are.
final class FormatsMeasure implements Measure {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final double TARGET = 4;

    /// Files that are written beside the data, which no parser of the format sees.
    private static final Set<String> BESIDE =
            Set.of("README.md", "SHA256SUMS", "manifest.json", "TypeSystem.xml");

    /// Endings of those that have no parser here but the program's own.
    private static final List<String> OWN = List.of(".parquet", ".spacy");

    @Override
    public String id() {
        return "formats";
    }

    @Override
    public List<Row> run() throws Exception {
        Path folder = Scratch.fresh(id());
        Path jsonl = folder.resolve("corpus.jsonl");
        BenchCorpus.writeJsonl(jsonl, BenchCorpus.DOCUMENTS);
        List<Row> rows = new ArrayList<>();
        try (Project project = Projects.create(folder.resolve("corpus.glossa"))) {
            Projects.take(project, jsonl);
            for (Format.Writing format : wanted()) {
                Path into = Files.createDirectory(folder.resolve(format.id()));
                List<Path> files =
                        data(Traffic.export(project, format, Traffic.target(into, format)).files());
                if (files.stream().anyMatch(FormatsMeasure::isOwn)) {
                    rows.add(new Row.Skipped(format.id(), "no parser but the program's own"));
                } else if (!format.id().equals("qdc")) {
                    rows.add(written(project, format, files));
                    if (format instanceof Format.Reading reading) {
                        rows.add(read(reading, files));
                    }
                }
                Scratch.delete(into);
            }
        }
        return rows;
    }

    private static List<Format.Writing> wanted() {
        List<String> ids = List.of(System.getProperty("bench.formats", "").split(","));
        return Formats.writable().stream()
                .filter(format -> ids.contains("") || ids.contains(format.id()))
                .toList();
    }

    private static List<Path> data(List<Path> files) {
        return files.stream()
                .filter(file -> !BESIDE.contains(file.getFileName().toString()))
                .toList();
    }

    private static boolean isOwn(Path file) {
        return OWN.stream().anyMatch(file.toString()::endsWith);
    }

    private static Row written(Project project, Format.Writing format, List<Path> files)
            throws Exception {
        BareFiles kept = BareFiles.kept(files);
        return Duel.fight(
                        WARM_UPS,
                        ROUNDS,
                        () -> Traffic.timedExport(project, format),
                        () -> {
                            Path folder = Scratch.fresh("formats-floor");
                            long start = System.nanoTime();
                            kept.write(folder);
                            return System.nanoTime() - start;
                        })
                .medians(format.id() + " exported, beside its bare writer", TARGET);
    }

    private static Row read(Format.Reading format, List<Path> files) throws Exception {
        List<Path> articles =
                files.stream()
                        .filter(file -> Formats.endsLike(format, file.getFileName().toString()))
                        .toList();
        return Duel.fight(
                        WARM_UPS,
                        ROUNDS,
                        () -> Traffic.timedReading(format, articles),
                        () -> {
                            long start = System.nanoTime();
                            BareFiles.parse(files);
                            return System.nanoTime() - start;
                        })
                .medians(format.id() + " read, beside its bare parser", TARGET);
    }
}
