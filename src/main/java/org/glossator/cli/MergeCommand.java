package org.glossator.cli;

import org.glossator.project.Exchange;
import org.glossator.project.MergeConflict;
import org.glossator.project.MergeOrder;
import org.glossator.project.MergePlan;
import org.glossator.project.NotTaken;
import org.glossator.project.Program;
import org.glossator.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Merges packets, and projects of colleagues, as one step that one undo takes back.",
            "A file that is refused leaves nothing behind."
        })
final class MergeCommand extends ProjectCommand {

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PACKET",
            description = "Packets (.glossapack) and projects (.glossa).")
    List<Path> packets = List.of();

    @Option(names = "--dry-run", description = "Only say what would happen.")
    boolean dryRun;

    @Option(
            names = "--unknown-tags",
            paramLabel = "refuse|add",
            description = "Marks with a tag the project does not have: refuse (default) or add.")
    MergeOrder.Unknown unknown = MergeOrder.Unknown.REFUSE;

    @Option(
            names = "--map",
            paramLabel = "THEIRS=OURS",
            description = "A tag that goes by another name here; may be repeated.")
    Map<String, String> renamed = Map.of();

    @Option(
            names = "--conflicts",
            paramLabel = "tell|theirs|ours",
            description =
                    "What both sides have changed: tell (default) leaves it as it is here and"
                            + " undecided.")
    MergeOrder.Conflicts conflicts = MergeOrder.Conflicts.TELL;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        MergeOrder order = new MergeOrder(packets, unknown, renamed, conflicts);
        MergePlan plan = plan(order);
        plan.refusals().lines(NotTaken::line).forEach(err()::println);
        plan.conflicts().lines(MergeConflict::line).forEach(err()::println);
        boolean undecided = plan.conflicting() > 0 && conflicts == MergeOrder.Conflicts.TELL;
        if (json) {
            json(plan).print(out());
        } else {
            plan.warnings().lines(Function.identity()).forEach(err()::println);
            if (undecided) {
                err().println("decide with --conflicts theirs or --conflicts ours");
            }
            out().printf(
                            "%s%d documents (%d new); annotations: %d added, %d changed, %d"
                                    + " removed, %d unchanged, %d conflicting; %d refused%n",
                            dryRun ? "would merge " : "",
                            plan.documents(),
                            plan.fresh(),
                            plan.added(),
                            plan.changed(),
                            plan.removed(),
                            plan.unchanged(),
                            plan.conflicting(),
                            plan.refused());
        }
        return plan.refused() > 0 || undecided ? CommandLineFace.REFUSED : 0;
    }

    private MergePlan plan(MergeOrder order) {
        if (dryRun) {
            return Exchange.preview(file(), order);
        }
        try (Project project = Project.open(file(), surroundings(), Program.user())) {
            return await(project.exchange().merge(order));
        }
    }

    private static JsonOut json(MergePlan plan) {
        return new JsonOut()
                .put("documents", plan.documents())
                .put("annotations", plan.annotations())
                .put("relations", plan.relations())
                .put("attributes", plan.attributes())
                .put("added", plan.added())
                .put("changed", plan.changed())
                .put("removed", plan.removed())
                .put("unchanged", plan.unchanged())
                .put("states", plan.states())
                .put("conflicting", plan.conflicting())
                .put("refused", plan.refused())
                .put("newDocuments", plan.fresh())
                .put("refusals", plan.refusals().lines(NotTaken::line))
                .put("conflicts", plan.conflicts().lines(MergeConflict::line))
                .put("warnings", plan.warnings().lines(Function.identity()))
                .losses(plan.losses());
    }
}
