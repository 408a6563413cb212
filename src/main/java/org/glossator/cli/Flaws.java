package org.glossator.cli;

import org.glossator.model.Refusal;
import org.glossator.project.ExportOrder;
import org.glossator.project.Flaw;
import org.glossator.project.Preflight;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// What an export is told to do about flaws: the options, and what they mean for an order.
final class Flaws {

    @Option(
            names = "--mend",
            description =
                    "First trims ragged marks, widens those that cut a word, and removes doubled"
                            + " ones, as one step that can be taken back.")
    boolean mend;

    @Option(
            names = "--annotator",
            paramLabel = "NAME",
            description = "Whose marks --mend mends; without it those of the only set that leaves.")
    @Nullable String annotator;

    @Option(
            names = "--leave-out",
            split = ",",
            paramLabel = "empty|unmarked|rare",
            description =
                    "Leaves out articles without a mark (empty, unmarked), and tags with fewer than"
                            + " 10 examples (rare); several by commas.")
    Set<Flaw> leaveOut = Set.of();

    /// An order from which is left out what was asked to be, and the flaws that are left.
    record Seen(ExportOrder order, List<Preflight.Finding> left) {}

    /// As it is written on the command line and in JSON.
    static String name(Flaw flaw) {
        return flaw.name().toLowerCase(Locale.ROOT);
    }

    /// The first that cannot be left out, or `null`.
    @Nullable Flaw misplaced() {
        return leaveOut.stream().filter(flaw -> !flaw.isLeftOut()).findFirst().orElse(null);
    }

    /// Whose marks are mended.
    ///
    /// @param those annotators who have marks that leave
    /// @throws Refusal if it is not plain who
    String mended(List<String> those) {
        if (those.isEmpty()) {
            throw new Refusal(
                    "--mend mends what an annotator of the project has marked, and none of that"
                            + " leaves; export without it, or import with --annotator");
        }
        String who = annotator == null ? those.getFirst() : annotator;
        if (annotator == null ? those.size() > 1 : !those.contains(annotator)) {
            throw new Refusal(
                    "--mend mends the marks of one annotator; choose one with --annotator: "
                            + String.join(", ", those));
        }
        return who;
    }

    /// Without documents that have no mark, if these are to be left out.
    ExportOrder marked(ExportOrder order) {
        return leaveOut.contains(Flaw.EMPTY) || leaveOut.contains(Flaw.UNMARKED)
                ? order.withFilter(order.filter().withMarked())
                : order;
    }

    /// @param tags names of all there are
    /// @throws Refusal if no tag would be left
    Seen look(
            ExportOrder order,
            Collection<String> tags,
            Function<ExportOrder, Preflight> preflight) {
        List<Preflight.Finding> found = preflight.apply(order).findings();
        for (Preflight.Finding finding : found) {
            if (finding.flaw() == Flaw.RARE && leaveOut.contains(Flaw.RARE)) {
                ExportOrder less =
                        order.withFilter(
                                order.filter()
                                        .without(finding.names(), tags)
                                        .orElseThrow(() -> nothingLeft(finding)));
                return new Seen(less, preflight.apply(less).findings());
            }
        }
        return new Seen(order, found);
    }

    private static Refusal nothingLeft(Preflight.Finding finding) {
        return new Refusal(
                "no tag has "
                        + Preflight.FEW
                        + " examples ("
                        + finding.example()
                        + "); export without --leave-out rare, or mark more");
    }

    static void tell(List<Preflight.Finding> flaws, PrintWriter err) {
        for (Preflight.Finding one : flaws) {
            err.println(
                    "flaw: "
                            + one.count()
                            + " × "
                            + name(one.flaw())
                            + ", such as "
                            + one.example()
                            + hint(one.flaw()));
        }
        err.flush();
    }

    private static String hint(Flaw flaw) {
        return switch (flaw) {
            case EDGE, CUT, DUPLICATE -> "; --mend mends it where an annotator made it";
            case EMPTY, UNMARKED, RARE -> "; --leave-out " + name(flaw) + " leaves it out";
            case CROSSING -> "; mend it in the window";
        };
    }
}
