package org.glossator.bench;

import org.glossator.format.WriteOptions;
import org.glossator.project.ExportOrder;
import org.glossator.project.ImportOrder;
import org.glossator.project.Job;
import org.glossator.project.Project;

import java.nio.file.Path;
import java.util.List;

/// Does one import or export in a Java of its own and prints the most bytes that were alive on the
/// way.
final class Heap {

    /// Between two collections, in nanoseconds.
    private static final long PAUSE = 300_000_000;

    private long looked = System.nanoTime();
    private long most;

    private Heap() {}

    /// @param arguments `import` or `export`, the id of a format, the project, the other file or
    ///   folder, how many exports
    public static void main(String[] arguments) {
        String format = arguments[1];
        Path file = Path.of(arguments[2]);
        Path other = Path.of(arguments[3]);
        Heap heap = new Heap();
        if (arguments[0].equals("import")) {
            try (Project project = Projects.create(file)) {
                heap.watch(
                        project.importFiles(
                                new ImportOrder(
                                        List.of(other),
                                        List.of(),
                                        format,
                                        Projects.ANNOTATOR,
                                        null)));
            }
        } else {
            try (Project project = Projects.open(file)) {
                for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
                    heap.watch(project.export(order(format, other)));
                }
            }
        }
        System.out.println(heap.most);
    }

    private static ExportOrder order(String format, Path out) {
        return new ExportOrder(
                out,
                format,
                new ExportOrder.Sets.Own(),
                null,
                WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.OUTER));
    }

    private void watch(Job<?> job) {
        job.onProgress(_ -> look());
        job.result().join();
        look(System.nanoTime());
    }

    /// Called by the working thread, again and again.
    private void look() {
        long now = System.nanoTime();
        if (now - looked > PAUSE) {
            look(now);
        }
    }

    private void look(long now) {
        looked = now;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }
}
