package org.glossator.project;

import org.glossator.curate.Adjudication;
import org.glossator.curate.MergeStrategy;
import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Annotator;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.glossator.model.Stats;
import org.glossator.split.Shares;
import org.glossator.store.ProjectFile;
import org.glossator.store.Stamp;
import org.glossator.store.Store;
import org.glossator.suggest.Radar;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A project that is looked at and never written to. Used by one thread at a time.
public final class ReadOnlyProject implements AutoCloseable {

    private final Path file;
    private final Store store;
    private final @Nullable AnnotationSet own;

    private ReadOnlyProject(Path file, @Nullable AnnotationSet own) {
        this.file = file;
        this.store = ProjectFile.reader(file);
        this.own = own;
    }

    /// @throws org.glossator.model.Refusal if it is no project this version can open
    public static ReadOnlyProject open(Path file) {
        return new ReadOnlyProject(file, null);
    }

    /// Refuses what a look at the header shows to be no project.
    ///
    /// @throws org.glossator.model.Refusal if it is none this version can open
    public static void look(Path file) {
        ProjectFile.look(file);
    }

    /// As the annotator of this set sees it.
    static ReadOnlyProject open(Path file, AnnotationSet own) {
        return new ReadOnlyProject(file, own);
    }

    /// The name of the annotator with the most marks, or of any; empty when there is none.
    public Optional<String> busiestAnnotator() {
        Map<String, Long> marks = store.stats().bySet();
        return store.annotators().stream()
                .map(Annotator::name)
                .max(Comparator.comparing(name -> marks.getOrDefault(name, 0L)));
    }

    /// The names of those annotators who have marks in these sets.
    ///
    /// @throws org.glossator.model.Refusal if there is no such set
    public List<String> annotators(ExportOrder.Sets sets) {
        Map<String, Long> used = store.stats().bySet();
        List<AnnotatorId> those =
                Exporting.sets(store, sets, own).stream()
                        .filter(set -> used.containsKey(set.name()))
                        .map(AnnotationSet::annotator)
                        .filter(Objects::nonNull)
                        .toList();
        return store.annotators().stream()
                .filter(annotator -> those.contains(annotator.id()))
                .map(Annotator::name)
                .toList();
    }

    public Schema schema() {
        return store.schema();
    }

    public Stats stats() {
        return store.stats();
    }

    /// Looks over the whole project; one line a problem.
    ///
    /// @param progress may throw to stop
    public List<String> check(Consumer<Progress> progress) {
        return store.check(done -> progress.accept(new Progress(done, 0, "")));
    }

    /// How far annotators agree.
    ///
    /// @param progress may throw to stop
    public AgreementReport agreement(AgreementOrder order, Consumer<Progress> progress) {
        return new Agreeing(store, order, progress).figures();
    }

    /// Where they do not.
    ///
    /// @param progress may throw to stop
    public Disagreements differences(AgreementOrder order, Consumer<Progress> progress) {
        return new Agreeing(store, order, progress).differences();
    }

    /// What waits for an adjudicator.
    ///
    /// @param progress may throw to stop
    public Docket docket(CurationOrder order, Consumer<Progress> progress) {
        return new Curating(store, order).docket(progress);
    }

    /// What a strategy would take.
    ///
    /// @param progress may throw to stop
    CurationReport settlement(
            CurationOrder order, MergeStrategy strategy, Stamp stamp, Consumer<Progress> progress) {
        // Nothing is written, so any set will do where there is none for gold yet.
        SetId gold = Curating.gold(store.sets()).map(AnnotationSet::id).orElse(new SetId(0));
        Adjudication nobody =
                Curating.adjudication(
                        gold, stamp, new Ids(Clock.fixed(stamp.at(), ZoneOffset.UTC)));
        Settlement settlement = new Settlement(strategy, nobody, _ -> {});
        new Curating(store, order).run(settlement::settle, progress);
        return settlement.report();
    }

    /// What became of one annotator's marks.
    ///
    /// @param annotator their name
    /// @param progress may throw to stop
    /// @throws org.glossator.model.Refusal if nobody of that name annotates here
    public FeedbackReport feedback(String annotator, Consumer<Progress> progress) {
        return Reviewing.of(store, annotator, progress);
    }

    /// A report as a page that any browser shows.
    ///
    /// @throws org.glossator.model.Refusal if the file exists already, or cannot be written
    public void writeFeedback(FeedbackReport report, Path file) {
        new FeedbackPages(store.schema(), store.annotators()).write(report, file);
    }

    /// What a report says, one line a lesson.
    public List<String> lines(FeedbackReport report) {
        FeedbackPages pages = new FeedbackPages(store.schema(), store.annotators());
        return Stream.concat(
                        Stream.of(FeedbackPages.summary(report)),
                        report.lessons().stream().map(pages::sentence))
                .toList();
    }

    /// What several sets made of one document.
    ///
    /// @param sets names; empty for all that have marks there
    Comparison comparison(DocumentId document, Set<String> sets) {
        return new Comparing(store, document).of(sets);
    }

    /// What an export would write, without writing.
    public ExportPreview preview(ExportOrder order, Consumer<Progress> progress) {
        return new Exporting(store, order, own, null, progress).preview();
    }

    /// What should be looked at before an export.
    public Preflight preflight(ExportOrder order, Consumer<Progress> progress) {
        return new Preflighting(store, order, own, progress).run();
    }

    /// Writes, reads back, compares, and moves into place. Documents that belong to no part yet are
    /// shared out as if the project kept it.
    public ExportReport export(ExportOrder order, Consumer<Progress> progress) {
        return export(order, shares(order, progress), progress, () -> {});
    }

    /// @param shares who gets into which part, or `null` for one part
    /// @param proven called when all is laid out, before it is moved into place
    ExportReport export(
            ExportOrder order,
            @Nullable Shares shares,
            Consumer<Progress> progress,
            Runnable proven) {
        return new Exporting(store, order, own, shares, progress).run(proven);
    }

    /// Who would get into which part; `null` if there is to be one part.
    @Nullable Shares shares(ExportOrder order, Consumer<Progress> progress) {
        SplitPlan plan = order.split();
        return plan == null
                ? null
                : Splitting.look(store, plan, Exporting.sets(store, order.sets(), own), progress);
    }

    /// One annotator's work as one file.
    ///
    /// @param progress may throw to stop
    public PackReport pack(PackOrder order, Consumer<Progress> progress) {
        return Packing.write(store, order, progress);
    }

    /// @throws org.glossator.model.Refusal if there is no such document
    public Document document(DocumentId id) {
        return store.document(id);
    }

    /// What happened to a document that is there, the newest first.
    public List<Happening> happenings(PastQuestion question) {
        return store.happenings(question.document(), question.annotation(), question.most());
    }

    /// Everybody's annotations on a document as they were at some time.
    public PastState asOf(DocumentId document, Instant at) {
        long entry = store.lastEntry(document, at);
        Map<String, List<Annotation>> sets = new LinkedHashMap<>();
        boolean there = false;
        for (AnnotationSet set : store.sets()) {
            Optional<List<Annotation>> marks = store.annotationsAfter(entry, document, set.id());
            there |= marks.isPresent();
            marks.filter(some -> !some.isEmpty())
                    .ifPresent(some ->
                            sets.put(
                                    set.name(),
                                    some.stream().sorted(ReadOnlyProject::inTextOrder).toList()));
        }
        return new PastState(entry, there, sets);
    }

    /// Spans first, as they stand in the text.
    private static int inTextOrder(Annotation one, Annotation other) {
        if (one instanceof Annotation.OnSpan left && other instanceof Annotation.OnSpan right) {
            return left.span().compareTo(right.span());
        }
        return Boolean.compare(
                other instanceof Annotation.OnSpan, one instanceof Annotation.OnSpan);
    }

    /// The names of everybody who has annotated here.
    public Map<AnnotatorId, String> annotators() {
        Map<AnnotatorId, String> names = new LinkedHashMap<>();
        store.annotators().forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    /// Looks for words, and hands over what is found as it is found.
    ///
    /// @param progress may throw to stop
    OccurrencesReport occurrences(
            OccurrencesOrder order,
            Consumer<List<OccurrencesIn>> found,
            Consumer<Progress> progress) {
        // What stands in a document is asked while the texts of others are being read.
        try (Store beside = ProjectFile.reader(file)) {
            return new Finding(store, beside, own, order, found, progress).run();
        }
    }

    /// The same places with the marks that stand there now; none where a document has gone.
    List<OccurrencesIn> again(List<OccurrencesIn> places, Consumer<Progress> progress) {
        return Finding.again(store, own, places, progress);
    }

    /// Looks for inconsistencies, and hands over what is found so far from time to time.
    ///
    /// @param own whose marks are judged, or `null` for everybody's
    /// @param progress may throw to stop
    Survey survey(
            @Nullable AnnotationSet own, Consumer<Survey> found, Consumer<Progress> progress) {
        List<AnnotationSet> judged =
                own == null
                        ? store.sets().stream().filter(set -> set.annotator() != null).toList()
                        : List.of(own);
        return new Surveying(store, judged, found, progress).run();
    }

    /// The places of an inconsistency as they are now.
    ///
    /// @param progress may throw to stop
    Deviations deviations(Survey survey, Radar.Found found, Consumer<Progress> progress) {
        return new Locating(store, survey, found).run(progress);
    }

    @Override
    public void close() {
        store.close();
    }
}
