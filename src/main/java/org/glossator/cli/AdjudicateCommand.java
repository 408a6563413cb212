package org.glossator.cli;

import org.glossator.curate.Case;
import org.glossator.curate.MergeStrategy;
import org.glossator.model.AnnotationSet;
import org.glossator.project.CurationOrder;
import org.glossator.project.CurationReport;
import org.glossator.project.Docket;
import org.glossator.project.Program;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes by a strategy what annotators agree on, and counts what is left.
@Command(
        name = "adjudicate",
        description =
                "Takes into the gold set what a strategy takes by itself, and counts what is left"
                        + " to decide.")
final class AdjudicateCommand extends ProjectCommand {

    @Option(
            names = "--strategy",
            paramLabel = "STRATEGY",
            description =
                    "unanimous, majority, threshold:N or first:NAME; without it nothing is taken.")
    @Nullable String strategy;

    @Option(
            names = "--sets",
            split = ",",
            paramLabel = "NAME",
            description = "The sets that are compared; without it those of all annotators.")
    List<String> sets = List.of();

    @Option(
            names = "--unfinished",
            description = "Count articles that somebody has begun and not finished.")
    boolean unfinished;

    @Option(
            names = "--participants",
            paramLabel = "N",
            defaultValue = "2",
            description = "Leave out articles that fewer than N have worked on (2).")
    int participants;

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Who decides; without it the user of the system.")
    @Nullable String annotator;

    @Option(names = "--dry-run", description = "Say what would be taken, and take nothing.")
    boolean dry;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        if (participants < 1) {
            throw usage("--participants counts from 1");
        }
        CurationOrder order = new CurationOrder(sets, unfinished, participants);
        String who = annotator == null ? Program.user() : annotator;
        try (Project project = Project.open(file(), surroundings(), who)) {
            Docket docket = await(project.curation().docket(order));
            CurationReport report = report(project, order, docket);
            tell(docket, report);
        }
        return 0;
    }

    private CurationReport report(Project project, CurationOrder order, Docket docket) {
        if (strategy == null) {
            Map<Case.Kind, Long> left = new LinkedHashMap<>();
            docket.open().forEach(matter -> left.merge(matter.one().kind(), 1L, Long::sum));
            return new CurationReport(Map.of(), Map.of(), left, 0);
        }
        MergeStrategy chosen = parsed(strategy, docket.sets());
        return await(
                dry
                        ? project.curation().preview(order, chosen)
                        : project.curation().settle(order, chosen));
    }

    private MergeStrategy parsed(String name, List<AnnotationSet> there) {
        if (name.equals("unanimous")) {
            return new MergeStrategy.Unanimous();
        }
        if (name.equals("majority")) {
            return new MergeStrategy.Majority();
        }
        if (name.matches("threshold:[1-9][0-9]{0,3}")) {
            return new MergeStrategy.Threshold(Integer.parseInt(name.substring(10)));
        }
        if (name.startsWith("first:")) {
            String first = name.substring(6);
            return there.stream()
                    .filter(set -> set.name().equals(first))
                    .findFirst()
                    .map(set -> new MergeStrategy.First(set.id()))
                    .orElseThrow(() -> usage("no set that is compared is called " + first));
        }
        throw usage("--strategy is unanimous, majority, threshold:N or first:NAME");
    }

    private void tell(Docket docket, CurationReport report) {
        if (json) {
            new JsonOut()
                    .put("sets", docket.sets().stream().map(AnnotationSet::name).toList())
                    .put("documents", docket.documents())
                    .put("decided", docket.decided())
                    .put("taken", named(report.taken()))
                    .put("dropped", named(report.dropped()))
                    .put("left", named(report.left()))
                    .put("unfinished", docket.unfinished())
                    .print(out());
            return;
        }
        out().printf(
                        "%d documents compared, %d cases decided before%n",
                        docket.documents(), docket.decided());
        line("taken", report.taken());
        line("dropped", report.dropped());
        line("left", report.left());
        if (docket.unfinished() > 0) {
            out().printf(
                            "%d documents wait until somebody has finished them (--unfinished"
                                    + " counts them)%n",
                            docket.unfinished());
        }
    }

    private void line(String what, Map<Case.Kind, Long> counts) {
        out().println(
                        what
                                + ": "
                                + CurationReport.sum(counts)
                                + (counts.isEmpty() ? "" : " " + named(counts)));
    }

    private static Map<String, Long> named(Map<Case.Kind, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((kind, count) -> named.put(kind.name().toLowerCase(Locale.ROOT), count));
        return named;
    }
}
