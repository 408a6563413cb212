package org.glossator.project;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.store.DocumentText;
import org.glossator.store.Store;
import org.glossator.suggest.Context;
import org.glossator.suggest.Occurrences;
import org.glossator.text.Offsets;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A search for words through all documents: one thread reads texts, a few look at them, and the
/// caller's asks what is marked where something was found and hands that over.
final class Finding {

    /// How long found places are gathered before they are handed over, in milliseconds.
    private static final long PACE = 40;

    private static final Offsets NONE = Offsets.of("");

    private final Store texts;
    private final Store marks;
    private final AnnotationSet own;
    private final OccurrencesOrder order;
    private final Consumer<List<OccurrencesIn>> found;
    private final Consumer<Progress> progress;
    private List<OccurrencesIn> gathered = new ArrayList<>();
    private long handed = now() - PACE;
    private long all;
    private long done;
    private int places;

    /// As many places have been found as are handed over.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @param texts used by another thread while this runs
    /// @param marks used by the caller's
    Finding(
            Store texts,
            Store marks,
            @Nullable AnnotationSet own,
            OccurrencesOrder order,
            Consumer<List<OccurrencesIn>> found,
            Consumer<Progress> progress) {
        this.texts = texts;
        this.marks = marks;
        this.own = Objects.requireNonNull(own, "somebody looks");
        this.order = order;
        this.found = found;
        this.progress = progress;
    }

    OccurrencesReport run() {
        try {
            DocumentId within = order.within();
            if (within == null) {
                everywhere();
            } else {
                all = 1;
                Document document = texts.document(within);
                use(
                        worker().apply(
                                        new DocumentText(
                                                within,
                                                document.details().title(),
                                                document.details().language(),
                                                document.text())));
            }
        } catch (Enough e) {
            handOver();
            return new OccurrencesReport(done, false);
        }
        handOver();
        return new OccurrencesReport(done, true);
    }

    private void everywhere() {
        all = marks.documents();
        Pipeline.run(
                "glossator-occurrences",
                texts::texts,
                text -> text.text().length(),
                this::worker,
                this::use);
    }

    /// What was found in a text, and what its marks are converted by if anything was.
    private record Looked(OccurrencesIn in, Offsets offsets) {}

    /// What one thread does with one text after another.
    private Function<DocumentText, Looked> worker() {
        Occurrences occurrences = new Occurrences(order.wanted());
        Segmenter segmenter = new Segmenter();
        return text -> {
            Segmentation cut = segmenter.of(text.text(), text.language());
            List<Span> spans = occurrences.find(cut, text.language());
            List<Occurrence> in = new ArrayList<>(spans.size());
            for (Span span : spans) {
                in.add(new Occurrence(span, Context.of(cut, span), List.of()));
            }
            return new Looked(
                    new OccurrencesIn(text.document(), text.title(), in),
                    in.isEmpty() ? NONE : Offsets.of(text.text()));
        };
    }

    private void use(Looked looked) {
        OccurrencesIn in = looked.in();
        progress.accept(new Progress(++done, all, ""));
        int room = OccurrencesReport.MOST - places;
        boolean enough = in.places().size() > room;
        OccurrencesIn kept = enough ? in.first(room) : in;
        if (!kept.places().isEmpty()) {
            places += kept.places().size();
            gathered.add(kept.among(marks.annotations(in.document(), own.id(), looked.offsets())));
        }
        if (!gathered.isEmpty() && now() - handed >= PACE) {
            handOver();
        }
        if (enough) {
            throw new Enough();
        }
    }

    private void handOver() {
        handed = now();
        if (!gathered.isEmpty()) {
            found.accept(gathered);
            gathered = new ArrayList<>();
        }
    }

    /// The same places with the marks that stand there now; none where a document has gone.
    static List<OccurrencesIn> again(
            Store store,
            @Nullable AnnotationSet own,
            List<OccurrencesIn> places,
            Consumer<Progress> progress) {
        AnnotationSet set = Objects.requireNonNull(own, "somebody looks");
        List<OccurrencesIn> again = new ArrayList<>(places.size());
        for (OccurrencesIn in : places) {
            progress.accept(new Progress(again.size(), places.size(), ""));
            again.add(
                    store.has(in.document())
                            ? in.among(store.annotations(in.document(), set.id()))
                            : in.first(0));
        }
        return again;
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
