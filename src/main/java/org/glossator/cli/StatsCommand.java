package org.glossator.cli;

import org.glossator.model.Stats;
import org.glossator.model.WorkState;
import org.glossator.project.ReadOnlyProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Counts what a project holds. Characters are code points.")
final class StatsCommand extends ProjectCommand {

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Override
    public Integer call() {
        Stats stats;
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            stats = project.stats();
        }
        if (json) {
            new JsonOut()
                    .put("documents", stats.documents())
                    .put("characters", stats.characters())
                    .put("annotations", stats.annotations())
                    .put("relations", stats.relations())
                    .put("byTag", stats.byTag())
                    .put("bySet", stats.bySet())
                    .put("states", states(stats))
                    .put("schemaVersion", stats.schemaVersion())
                    .print(out());
        } else {
            out().printf(
                            "%d documents, %d characters, %d annotations, %d relations%n",
                            stats.documents(),
                            stats.characters(),
                            stats.annotations(),
                            stats.relations());
            stats.byTag().forEach((tag, count) -> out().printf("tag %s: %d%n", tag, count));
            stats.bySet().forEach((set, count) -> out().printf("set %s: %d%n", set, count));
            states(stats).forEach((state, count) -> out().printf("%s: %d%n", state, count));
        }
        return 0;
    }

    private static Map<String, Long> states(Stats stats) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (WorkState state : WorkState.values()) {
            Long count = stats.states().get(state);
            if (count != null) {
                named.put(state.name().toLowerCase(Locale.ROOT).replace('_', '-'), count);
            }
        }
        return named;
    }
}
