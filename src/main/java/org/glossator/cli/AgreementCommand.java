package org.glossator.cli;

import org.glossator.agreement.Grain;
import org.glossator.agreement.Resampling;
import org.glossator.model.WorkState;
import org.glossator.project.AgreementOrder;
import org.glossator.project.AgreementReport;
import org.glossator.project.Disagreements;
import org.glossator.project.ExportFilter;
import org.glossator.project.ReadOnlyProject;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "Says how far annotators agree, and with --differences where they do not.",
            "Documents that fewer than two of the sets have worked on are left out. Intervals hold"
                    + " 95 of 100 resamples of the documents."
        })
final class AgreementCommand extends ProjectCommand {

    @Option(
            names = "--sets",
            split = ",",
            paramLabel = "NAME",
            description =
                    "The annotation sets to compare, by commas. Without it those of annotators, and"
                            + " imported ones, that have marks.")
    List<String> sets = List.of();

    @Option(
            names = "--tag",
            paramLabel = "NAME",
            description = "Only marks with this tag; may be given again.")
    Set<String> tags = Set.of();

    @Option(
            names = "--attribute",
            paramLabel = "NAME",
            description = "Compare the values of this attribute in place of tags.")
    String attribute = "";

    @Option(
            names = "--unit",
            split = ",",
            paramLabel = "character|token|span",
            description = "What is counted; all three without it. F1 always counts spans.")
    Set<Grain> units = EnumSet.allOf(Grain.class);

    @Option(
            names = "--document",
            paramLabel = "NAME",
            description = "Only this document, by name or number; may be given again.")
    Set<String> documents = Set.of();

    @Option(names = "--finished", description = "Only what annotators have finished.")
    boolean finished;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which resamples the intervals come from; 1 without it.")
    long seed = 1;

    @Option(names = "--differences", description = "List the places that are not the same.")
    boolean differences;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        Set<WorkState> states = finished ? Set.of(WorkState.FINISHED) : Set.of();
        ExportFilter filter = new ExportFilter(states, tags, Set.of(), Set.of(), "", "", false);
        AgreementOrder order =
                new AgreementOrder(
                        sets,
                        documents,
                        Set.of(),
                        filter,
                        attribute,
                        Set.of(),
                        units,
                        new Resampling(seed, Resampling.USUAL));
        AgreementReport report;
        Disagreements places = null;
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            report = project.agreement(order, _ -> {});
            if (differences) {
                places = project.differences(order, _ -> {});
            }
        }
        print(report, places);
        return 0;
    }

    private void print(AgreementReport report, @Nullable Disagreements places) {
        if (json) {
            AgreementJson.of(report, places).print(out());
            return;
        }
        new AgreementTable(report).print(out());
        if (places != null) {
            AgreementTable.print(places, out());
        }
    }
}
