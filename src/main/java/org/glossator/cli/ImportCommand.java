package org.glossator.cli;

import org.glossator.project.ImportOrder;
import org.glossator.project.ImportReport;
import org.glossator.project.Program;
import org.glossator.project.Project;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports files and folders. A file that is refused leaves nothing behind.")
final class ImportCommand extends ProjectCommand {

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "What to import.")
    List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "The format; without it each file's ending tells.")
    @Nullable String format;

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Whose marks they become; without it each file's own sets.")
    @Nullable String annotator;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How texts are encoded; without it each file's bytes tell.")
    @Nullable Charset encoding;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        ImportOrder order = new ImportOrder(paths, List.of(), format, annotator, encoding);
        String who = annotator == null ? Program.user() : annotator;
        ImportReport report;
        try (Project project = Project.open(file(), surroundings(), who)) {
            report = await(project.importFiles(order));
        }
        report.refused().forEach(err()::println);
        if (json) {
            json(report).print(out());
        } else {
            report.warnings().forEach(err()::println);
            out().println(
                            report.documents()
                                    + " documents ("
                                    + report.added()
                                    + " new), "
                                    + report.annotations()
                                    + " annotations, "
                                    + report.relations()
                                    + " relations"
                                    + (report.tags() > 0
                                            ? ", " + report.tags() + " new tags"
                                            : ""));
        }
        return report.refused().isEmpty() ? 0 : CommandLineFace.REFUSED;
    }

    private static JsonOut json(ImportReport report) {
        return new JsonOut()
                .put("documents", report.documents())
                .put("annotations", report.annotations())
                .put("relations", report.relations())
                .put("attributes", report.attributes())
                .put("tags", report.tags())
                .put("added", report.added())
                .put("changed", report.changed())
                .put("unchanged", report.unchanged())
                .put("refused", report.refused().size())
                .put("warnings", report.warnings())
                .losses(report.losses());
    }
}
