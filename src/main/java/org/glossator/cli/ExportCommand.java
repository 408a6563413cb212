package org.glossator.cli;

import org.glossator.format.Loss;
import org.glossator.format.Records;
import org.glossator.format.WriteOptions;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.WorkState;
import org.glossator.project.ExportFilter;
import org.glossator.project.ExportOrder;
import org.glossator.project.ExportReport;
import org.glossator.project.Flaw;
import org.glossator.project.Preflight;
import org.glossator.project.Program;
import org.glossator.project.Project;
import org.glossator.project.ReadOnlyProject;
import org.glossator.project.SplitPlan;
import org.glossator.split.By;
import org.glossator.split.Parts;
import org.glossator.text.Tokenization;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a training set, reads it back, and moves it into place.")
final class ExportCommand extends ProjectCommand {

    private static final Pattern WINDOW = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,6})/(\\d{1,6})/(\\d{1,6})");

    @Parameters(index = "1", paramLabel = "OUT", description = "A file, or a folder.")
    @Nullable Path out;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "ID",
            description = "The format, see glossator formats.")
    String format = "";

    @Option(
            names = "--set",
            paramLabel = "NAME",
            description =
                    "Whose marks: the name of a set, or all. Without it all where the format names"
                            + " sets, else the only one.")
    @Nullable String set;

    @Option(
            names = "--split",
            paramLabel = "T/D/T",
            description =
                    "Parts of train, dev and test, such as 80/10/10. The project keeps who got into"
                            + " which.")
    @Nullable String split;

    @Option(
            names = "--by",
            paramLabel = "document|source|date",
            description = "What stays together: a document, all of one source, or all of a time.")
    By by = By.DOCUMENT;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides between equals when documents are shared out.")
    long seed;

    @Option(
            names = "--overlaps",
            paramLabel = "outer|inner|fail",
            description = "What a format without overlaps keeps of them.")
    WriteOptions.Overlaps overlaps = WriteOptions.Overlaps.FAIL;

    @Option(
            names = "--scheme",
            paramLabel = "iob2|bioes",
            description = "How a token format marks a span.")
    WriteOptions.Scheme scheme = WriteOptions.Scheme.IOB2;

    @Option(names = "--tokens", paramLabel = "icu|whitespace", description = "What a token is.")
    Tokenization tokens = Tokenization.ICU;

    @Option(
            names = "--records",
            paramLabel = "document|sentence|N/S",
            description =
                    "What a record is: N/S is a window of N tokens that goes on by S, such as"
                            + " 400/300.")
    String records = "document";

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "new|in_progress|finished|ignored",
            description = "Only documents in this state, or in one of these, parted by commas.")
    Set<WorkState> states = Set.of();

    @Option(
            names = "--tag",
            paramLabel = "NAME",
            description = "Only marks with this tag; may be given again.")
    Set<String> tags = Set.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Only documents of this source; may be given again.")
    Set<String> sources = Set.of();

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "CODE",
            description = "Only documents in this language, such as en; several by commas.")
    Set<String> languages = Set.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only documents of this date or later, such as 2026-03-11 or 2026.")
    String from = "";

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only documents of this date or earlier.")
    String to = "";

    @Option(names = "--marked", description = "Only documents that have such a mark.")
    boolean marked;

    @Mixin Flaws flaws = new Flaws();

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    /// What came of it.
    ///
    /// @param flaws that are in what was written
    private record Done(ExportReport report, List<Preflight.Finding> flaws, long mended) {}

    @Override
    public Integer call() {
        Flaw misplaced = flaws.misplaced();
        if (misplaced != null) {
            throw usage("--leave-out takes empty, unmarked and rare, not " + Flaws.name(misplaced));
        }
        ExportOrder order =
                new ExportOrder(
                        Objects.requireNonNull(out),
                        format,
                        sets(),
                        filter(),
                        plan(),
                        records(),
                        new WriteOptions(overlaps, scheme, tokens));
        ExportOrder marked = flaws.marked(order);
        Done done = flaws.mend || order.split() != null ? change(marked) : read(marked);
        ExportReport report = done.report();
        if (json) {
            new JsonOut()
                    .put("documents", report.documents())
                    .put("annotations", report.annotations())
                    .put("files", report.files().stream().map(Path::toString).toList())
                    .losses(report.losses())
                    .flaws(done.flaws())
                    .put("mended", done.mended())
                    .put("leaks", report.leaks().size())
                    .put("verified", true)
                    .print(out());
        } else {
            print(done);
        }
        return 0;
    }

    private Done read(ExportOrder order) {
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            Flaws.Seen seen =
                    flaws.look(
                            order,
                            names(project.schema()),
                            asked -> project.preflight(asked, _ -> {}));
            tell(seen);
            return new Done(project.export(seen.order(), _ -> {}), seen.left(), 0);
        }
    }

    /// The project keeps what was mended, and who got into which part.
    private Done change(ExportOrder order) {
        try (Project project = Project.open(file(), surroundings(), annotator(order))) {
            long mended = flaws.mend ? mend(project, order) : 0;
            Flaws.Seen seen =
                    flaws.look(
                            order,
                            names(project.schema()),
                            asked -> await(project.preflight(asked)));
            tell(seen);
            return new Done(await(project.export(seen.order())), seen.left(), mended);
        }
    }

    private long mend(Project project, ExportOrder order) {
        Preflight found = await(project.preflight(order));
        List<Preflight.Finding> mended =
                found.findings().stream().filter(one -> !one.mends().isEmpty()).toList();
        found.mend()
                .ifPresent(edit -> await(project.apply(edit, "mend", mended.getFirst().example())));
        return mended.stream().mapToLong(one -> one.mends().size()).sum();
    }

    /// Who is at work.
    private String annotator(ExportOrder order) {
        if (!flaws.mend) {
            return Program.user();
        }
        try (ReadOnlyProject project = ReadOnlyProject.open(file())) {
            return flaws.mended(project.annotators(order.sets()));
        }
    }

    private static List<String> names(Schema schema) {
        return schema.tags().map(Tag::name).distinct().toList();
    }

    private void tell(Flaws.Seen seen) {
        if (!json) {
            Flaws.tell(seen.left(), err());
        }
    }

    private void print(Done done) {
        ExportReport report = done.report();
        if (done.mended() > 0) {
            out().println(done.mended() + " annotations mended, which one undo takes back");
        }
        for (Loss loss : report.losses()) {
            err().println(
                            "not carried by "
                                    + format
                                    + ": "
                                    + loss.count()
                                    + " × "
                                    + loss.kind()
                                    + ", such as "
                                    + loss.example());
        }
        report.leaks().stream()
                .findFirst()
                .ifPresent(leak ->
                        err().println(
                                        report.leaks().size()
                                                + " pairs of nearly the same text stand in"
                                                + " different parts, as they were given before,"
                                                + " such as documents "
                                                + leak.one()
                                                + " and "
                                                + leak.other()));
        out().println(
                        report.documents()
                                + " records, "
                                + report.annotations()
                                + " annotations, read back and verified:");
        report.files().forEach(out()::println);
    }

    private ExportOrder.Sets sets() {
        if (set == null) {
            return List.of("jsonl", "qdpx", "qdc").contains(format)
                    ? new ExportOrder.Sets.All()
                    : new ExportOrder.Sets.Only();
        }
        return set.equals("all") ? new ExportOrder.Sets.All() : new ExportOrder.Sets.Named(set);
    }

    private ExportFilter filter() {
        for (String date : List.of(from, to)) {
            if (!date.isEmpty() && !DATE.matcher(date).matches()) {
                throw usage("a date is written 2026-03-11, 2026-03 or 2026, not " + date);
            }
        }
        return new ExportFilter(states, tags, sources, languages, from, to, marked);
    }

    private Records records() {
        Matcher window = WINDOW.matcher(records);
        try {
            return switch (records) {
                case "document" -> new Records.Documents();
                case "sentence" -> new Records.Sentences();
                case String _ when window.matches() ->
                        new Records.Windows(
                                Integer.parseInt(window.group(1)),
                                Integer.parseInt(window.group(2)));
                default ->
                        throw usage(
                                "--records takes document, sentence or a window such as 400/300,"
                                        + " not "
                                        + records);
            };
        } catch (IllegalArgumentException e) {
            throw usage("--records: " + e.getMessage());
        }
    }

    private @Nullable SplitPlan plan() {
        if (split == null) {
            return null;
        }
        Matcher parts = PARTS.matcher(split);
        if (!parts.matches()) {
            throw usage("--split takes three numbers such as 80/10/10, not " + split);
        }
        try {
            return new SplitPlan(
                    new Parts(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))),
                    by,
                    seed);
        } catch (IllegalArgumentException e) {
            throw usage("--split: " + e.getMessage());
        }
    }
}
