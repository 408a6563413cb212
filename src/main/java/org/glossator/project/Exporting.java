package org.glossator.project;

import org.glossator.format.Account;
import org.glossator.format.Bundle;
import org.glossator.format.Cutting;
import org.glossator.format.ExportTarget;
import org.glossator.format.ExportWriter;
import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.glossator.format.Loss;
import org.glossator.format.Mark;
import org.glossator.format.Proven;
import org.glossator.format.Survey;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Details;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.DocumentQuery;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.WorkState;
import org.glossator.split.NearDuplicates;
import org.glossator.split.Shares;
import org.glossator.store.Annotated;
import org.glossator.store.Store;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One export, from a reading connection of its own, as the project is when it starts.
///
/// One thread reads the project, others lay out documents, and this one writes them; [#run] and
/// [#preview] return when all are done. Memory does not grow with the project.
final class Exporting {

    /// How many records a preview shows.
    private static final int SHOWN = 3;

    /// How many pairs of near-duplicates an export tells by name.
    private static final int NAMED_LEAKS = 20;

    /// How many files are brought to the disk at once. They wait for it, and not for a processor.
    private static final int SETTLING = 32;

    private final Store store;
    private final ExportOrder order;
    private final @Nullable Shares shares;
    private final Consumer<Progress> progress;
    private final Format.Writing format;
    private final List<AnnotationSet> sets;
    private final Schema schema;
    private final Outgoing outgoing;
    private final Map<String, Loss> losses = new LinkedHashMap<>();
    private final Map<String, Loss> asks = new LinkedHashMap<>();
    private long documents;
    private long annotations;

    /// @param own the set of the annotator at work, or `null` when nobody is
    /// @param shares who gets into which part, or `null` for one part
    /// @param progress told before each document; may throw to stop
    /// @throws Refusal if there is no such format to write, or no such set
    Exporting(
            Store store,
            ExportOrder order,
            @Nullable AnnotationSet own,
            @Nullable Shares shares,
            Consumer<Progress> progress) {
        this.store = store;
        this.shares = shares;
        this.order = order;
        this.progress = progress;
        this.format = Formats.writer(order.format());
        this.schema = store.schema();
        this.sets = sets(store, order.sets(), own);
        this.outgoing = Outgoing.of(store);
        format.losses(schema).forEach(loss -> note(losses, loss));
    }

    /// The sets that are meant.
    ///
    /// @throws Refusal if there is no such set
    static List<AnnotationSet> sets(
            Store store, ExportOrder.Sets wanted, @Nullable AnnotationSet own) {
        return switch (wanted) {
            case ExportOrder.Sets.Own _ -> own == null ? List.of() : List.of(own);
            case ExportOrder.Sets.All _ -> store.sets();
            case ExportOrder.Sets.Only _ -> {
                Map<String, Long> used = store.stats().bySet();
                List<AnnotationSet> found =
                        store.sets().stream().filter(set -> used.containsKey(set.name())).toList();
                if (found.size() > 1) {
                    throw new Refusal(
                            "the project has several annotation sets; choose one with --set: "
                                    + names(found));
                }
                yield found;
            }
            case ExportOrder.Sets.Named named -> {
                List<AnnotationSet> found =
                        store.sets().stream()
                                .filter(set -> set.name().equals(named.name()))
                                .toList();
                if (found.isEmpty()) {
                    throw new Refusal(
                            "the project has no annotation set "
                                    + named.name()
                                    + "; it has "
                                    + (store.sets().isEmpty() ? "none" : names(store.sets())));
                }
                yield found;
            }
        };
    }

    private static String names(List<AnnotationSet> sets) {
        return String.join(", ", sets.stream().map(AnnotationSet::name).toList());
    }

    /// A document and what became of it.
    ///
    /// @param proven `null` where something is to be asked first
    private record Examined(Bundle bundle, List<Loss> losses, @Nullable Proven proven) {}

    /// @param proven called when all is laid out, before it is moved into place
    ExportReport run(Runnable proven) {
        Path out = order.out();
        ExportTarget target =
                new ExportTarget(out, shares != null, sets.size() > 1, schema, Program.title());
        try (ExportWriter writer = format.open(target, order.options())) {
            each(
                    () -> examining(writer.prover()),
                    examined -> {
                        count(examined);
                        // What is to be asked first is counted to the end, for the message.
                        if (asks.isEmpty() && examined.proven() != null) {
                            writer.write(examined.proven());
                        }
                    });
            if (!asks.isEmpty()) {
                throw refusal(asks.values().iterator().next());
            }
            proven.run();
            return new ExportReport(
                    documents,
                    annotations,
                    finish(writer),
                    List.copyOf(losses.values()),
                    shares == null ? List.of() : shares.leaks());
        }
    }

    private List<Path> finish(ExportWriter writer) {
        try (ExecutorService beside =
                Executors.newFixedThreadPool(
                        SETTLING,
                        Thread.ofPlatform().name("glossator-export-settle-", 1).factory())) {
            return writer.finish(account(writer), beside);
        }
    }

    private Account account(ExportWriter writer) {
        List<NearDuplicates.Pair> pairs = shares == null ? List.of() : shares.leaks();
        List<Account.Leak> leaks =
                pairs.stream()
                        .limit(NAMED_LEAKS)
                        .map(pair ->
                                new Account.Leak(
                                        name(pair.one()), name(pair.other()), pair.resemblance()))
                        .toList();
        return new Account(
                Taken.of(order, format),
                List.copyOf(losses.values()),
                leaks,
                shares == null ? -1 : pairs.size(),
                writer.hasCard() ? Accord.of(store, order.filter(), progress) : List.of());
    }

    private String name(long document) {
        return Outgoing.name(store.document(new DocumentId(document)));
    }

    private Function<Bundle, Examined> examining(ExportWriter.Prover prover) {
        return bundle -> {
            List<Loss> lost = prover.losses(bundle);
            boolean asking = lost.stream().anyMatch(this::asks);
            return new Examined(bundle, lost, asking ? null : prover.prove(bundle));
        };
    }

    private boolean asks(Loss loss) {
        return format.asks(loss, order.options());
    }

    private Refusal refusal(Loss loss) {
        return new Refusal(
                order.out()
                        + ": "
                        + format.id()
                        + " cannot hold "
                        + loss.count()
                        + " × "
                        + loss.kind()
                        + ", such as "
                        + loss.example()
                        + "; choose which to keep with --overlaps outer or --overlaps inner");
    }

    ExportPreview preview() {
        List<String> bare = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        each(
                () -> surveying(format.survey(order.options())),
                examined -> {
                    count(examined);
                    List<String> shown = examined.bundle().marks().isEmpty() ? bare : marked;
                    if (shown.size() < SHOWN) {
                        shown.add(format.preview(examined.bundle(), order.options()).strip());
                    }
                });
        return new ExportPreview(
                documents,
                annotations,
                marked.isEmpty() ? bare : marked,
                List.copyOf(losses.values()),
                List.copyOf(asks.values()));
    }

    private static Function<Bundle, Examined> surveying(Survey survey) {
        return bundle -> new Examined(bundle, survey.losses(bundle), null);
    }

    private void count(Examined examined) {
        documents++;
        for (Mark mark : examined.bundle().marks()) {
            annotations += mark instanceof Mark.OnSpan ? 1 : 0;
        }
        for (Loss loss : examined.losses()) {
            note(losses, loss);
            if (asks(loss)) {
                note(asks, loss);
            }
        }
    }

    private static void note(Map<String, Loss> all, Loss loss) {
        all.merge(loss.kind(), loss, Loss::plus);
    }

    /// Reads on one thread, looks at documents on others, and hands them to the sink on this one.
    private void each(Supplier<Function<Bundle, Examined>> look, Consumer<Examined> sink) {
        int all = store.find(DocumentQuery.all(new AnnotatorId(0))).length;
        int[] done = {0};
        Pipeline.<Annotated, List<Examined>>run(
                "glossator-export",
                items -> store.scan(sets, items),
                item -> item.document().text().length(),
                () -> {
                    Function<Bundle, Examined> looking = look.get();
                    Cutting cutting = new Cutting(order.records(), order.options().tokens());
                    return item ->
                            bundles(item).stream()
                                    .map(cutting::of)
                                    .flatMap(cut -> examined(cut, looking))
                                    .toList();
                },
                looked -> {
                    String title =
                            looked.isEmpty() ? "" : looked.getFirst().bundle().details().title();
                    progress.accept(new Progress(done[0]++, all, title));
                    looked.forEach(sink);
                });
        progress.accept(new Progress(all, all, ""));
    }

    /// The records of a document; what got lost between them is told with the first.
    private static Stream<Examined> examined(Cutting.Cut cut, Function<Bundle, Examined> looking) {
        List<Examined> examined = new ArrayList<>();
        for (Bundle record : cut.records()) {
            Examined next = looking.apply(record);
            if (examined.isEmpty()) {
                List<Loss> lost = new ArrayList<>(cut.losses());
                lost.addAll(next.losses());
                next = new Examined(next.bundle(), lost, next.proven());
            }
            examined.add(next);
        }
        return examined.stream();
    }

    /// One for each set that has marks or a state, or for the only set; one without a set when
    /// there is none. None where the filter lets nothing through.
    private List<Bundle> bundles(Annotated item) {
        ExportFilter filter = order.filter();
        if (!filter.lets(item.document().details())) {
            return List.of();
        }
        return all(item).stream()
                .filter(bundle ->
                        filter.lets(bundle.state() == null ? WorkState.NEW : bundle.state()))
                .map(filter::of)
                .filter(filter::lets)
                .toList();
    }

    private List<Bundle> all(Annotated item) {
        List<Bundle> bundles = new ArrayList<>();
        for (Annotated.Work work : item.work()) {
            boolean begun = work.state() != null && work.state() != WorkState.NEW;
            if (sets.size() == 1 || begun || !work.marks().isEmpty()) {
                bundles.add(bundle(item.document(), work.set(), work.state(), work.marks()));
            }
        }
        return bundles.isEmpty()
                ? List.of(bundle(item.document(), null, null, List.of()))
                : bundles;
    }

    private Bundle bundle(
            Document document,
            @Nullable AnnotationSet set,
            @Nullable WorkState state,
            List<Annotation> marks) {
        return outgoing.bundle(document, set, state, marks).withDetails(details(document));
    }

    /// What was given before counts where the project was changed meanwhile.
    private Details details(Document document) {
        Details details = document.details();
        return shares == null || details.split() != null
                ? details
                : details.withSplit(shares.splits().get(document.id().value()));
    }
}
