package org.glossator.cli;

import org.glossator.project.PackOrder;
import org.glossator.project.PackReport;
import org.glossator.project.ReadOnlyProject;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description =
                "Writes one annotator's work into a packet (.glossapack), to be merged elsewhere.")
final class PackCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "OUT", description = "The packet.")
    @Nullable Path out;

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Whose work; without it that of the only one who has annotated.")
    @Nullable String annotator;

    @Option(
            names = "--no-texts",
            description = "Leave the texts out; whoever merges must have the same ones.")
    boolean withoutTexts;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        PackOrder order =
                new PackOrder(
                        Objects.requireNonNull(out),
                        annotator,
                        !withoutTexts,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS));
        PackReport report;
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            report = project.pack(order, _ -> {});
        }
        if (json) {
            new JsonOut()
                    .put("annotator", report.annotator())
                    .put("documents", report.documents())
                    .put("annotations", report.annotations())
                    .put("removed", report.removed())
                    .put("sha256", report.sha256())
                    .print(out());
        } else {
            out().println(
                            report.annotator()
                                    + ": "
                                    + report.documents()
                                    + " documents, "
                                    + report.annotations()
                                    + " annotations");
        }
        return 0;
    }
}
