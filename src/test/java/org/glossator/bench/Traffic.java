package org.glossator.bench;

import org.glossator.format.Format;
import org.glossator.format.Source;
import org.glossator.format.WriteOptions;
import org.glossator.project.ExportOrder;
import org.glossator.project.ExportReport;
import org.glossator.project.ImportOrder;
import org.glossator.project.ImportReport;
import org.glossator.project.Project;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Exports and imports of whole projects, timed, in nanoseconds.
final class Traffic {

    private Traffic() {}

    /// Where an export of that name goes.
    static Path target(Path folder, Format.Writing format) {
        return format.isFolder()
                ? folder.resolve(format.id())
                : folder.resolve("corpus." + format.extensions().getFirst());
    }

    static ExportReport export(Project project, Format.Writing format, Path target) {
        ExportOrder order =
                new ExportOrder(
                        target,
                        format.id(),
                        new ExportOrder.Sets.Own(),
                        null,
                        WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.OUTER));
        return project.export(order).result().join();
    }

    static long timedExport(Project project, Format.Writing format) throws Exception {
        Path target = target(Scratch.fresh("export-" + format.id()), format);
        long start = System.nanoTime();
        export(project, format, target);
        return System.nanoTime() - start;
    }

    /// Into a new project, until all is durable.
    static long timedImport(String format, Path from) throws Exception {
        Path folder = Scratch.fresh("import-" + format);
        try (Project project = Projects.create(folder.resolve("corpus.glossa"))) {
            ImportOrder order =
                    new ImportOrder(List.of(from), List.of(), format, Projects.ANNOTATOR, null);
            long start = System.nanoTime();
            ImportReport report = project.importFiles(order).result().join();
            long nanos = System.nanoTime() - start;
            if (!report.refused().isEmpty()) {
                throw new IllegalStateException(report.refused().getFirst());
            }
            return nanos;
        }
    }

    /// Files to documents that nobody takes.
    static long timedReading(Format.Reading format, List<Path> files) {
        AtomicLong marks = new AtomicLong();
        long start = System.nanoTime();
        for (Path file : files) {
            format.read(Source.of(file, null), bundle -> marks.addAndGet(bundle.marks().size()));
        }
        long nanos = System.nanoTime() - start;
        if (marks.get() == 0) {
            throw new IllegalStateException(format.id() + ": read nothing");
        }
        return nanos;
    }
}
