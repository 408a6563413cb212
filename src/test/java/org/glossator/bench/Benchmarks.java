package org.glossator.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Runs the benchmarks, all of them or those named, and prints and writes their table.
final class Benchmarks {

    private static final List<Measure> ALL =
            List.of(
                    new CommitMeasure(),
                    new TagMeasure(),
                    new ShowMeasure(),
                    new RenderMeasure(),
                    new ImportMeasure(),
                    new ExportMeasure(),
                    new FormatsMeasure(),
                    new PeersMeasure(),
                    new ListMeasure(),
                    new BrowseMeasure(),
                    new OccurrencesMeasure(),
                    new ConsistencyMeasure(),
                    new SearchMeasure(),
                    new HeapMeasure(),
                    new MillionMeasure(),
                    new SuggestMeasure(),
                    new AgreementMeasure(),
                    new WindowMeasure());

    private static final Path TABLE = Path.of("target", "benchmarks.md");

    private Benchmarks() {}

    /// @param arguments ids of measures, separated by commas or spaces; none for all
    public static void main(String[] arguments) throws Exception {
        List<String> wanted =
                Arrays.stream(String.join(",", arguments).split("[, ]+"))
                        .filter(id -> !id.isEmpty())
                        .toList();
        List<String> known = ALL.stream().map(Measure::id).toList();
        if (!known.containsAll(wanted)) {
            System.err.println("the measures are " + String.join(", ", known));
            System.exit(2);
        }
        Report report = new Report();
        System.out.println(Report.head());
        for (Measure measure : ALL) {
            if (wanted.isEmpty() || wanted.contains(measure.id())) {
                measure.run().forEach(report::add);
            }
        }
        report.write(TABLE);
        System.out.println("\nTargets missed: " + report.missed() + "; table in " + TABLE);
        System.exit(0);
    }
}
