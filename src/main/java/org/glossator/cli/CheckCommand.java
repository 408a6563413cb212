package org.glossator.cli;

import org.glossator.project.ReadOnlyProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks over a project: the file, the hashes, every quote against its text.")
final class CheckCommand extends ProjectCommand {

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        List<String> problems;
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            problems = project.check(_ -> {});
        }
        if (json) {
            new JsonOut().put("ok", problems.isEmpty()).put("problems", problems).print(out());
        } else {
            problems.forEach(err()::println);
            if (problems.isEmpty()) {
                out().println(file() + ": all is well");
            }
        }
        return problems.isEmpty() ? 0 : CommandLineFace.REFUSED;
    }
}
