package org.glossator.project;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.Annotated;
import org.glossator.store.Store;
import org.glossator.text.Characters;
import org.glossator.text.Segmentation;
import org.glossator.text.Segmenter;
import org.glossator.text.Snap;
import org.glossator.text.Span;
import org.glossator.text.Unit;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// One look at what an export would take, for flaws that no format tells of. One thread reads, a
/// few look, and the caller's counts.
final class Preflighting {

    private static final int EXAMPLE = 40;

    private final Store store;
    private final ExportFilter filter;
    private final List<AnnotationSet> sets;
    private final @Nullable SetId own;
    private final Consumer<Progress> progress;
    private final Map<TagId, Tag> tags = new LinkedHashMap<>();
    private final Map<Flaw, Found> found = new EnumMap<>(Flaw.class);
    private final Map<TagId, Long> counts = new HashMap<>();
    private long documents;

    /// One place, on its way to being counted.
    private record Sight(Flaw flaw, String example, Optional<Edit> mend) {}

    private record Looked(DocumentId document, List<Sight> sights, Map<TagId, Integer> tags) {}

    /// What is known of one flaw so far.
    private static final class Found {
        private long count;
        private String example = "";
        private @Nullable DocumentId first;
        private final List<Edit> mends = new ArrayList<>();
    }

    Preflighting(
            Store store,
            ExportOrder order,
            @Nullable AnnotationSet own,
            Consumer<Progress> progress) {
        this.store = store;
        this.filter = order.filter();
        this.sets = Exporting.sets(store, order.sets(), own);
        this.own = own == null ? null : own.id();
        this.progress = progress;
        for (Tag tag : store.schema().tags().toList()) {
            if (filter.tags().isEmpty() || filter.tags().contains(tag.name())) {
                tags.put(tag.id(), tag);
            }
        }
    }

    Preflight run() {
        long all = store.documents();
        Pipeline.<Annotated, Optional<Looked>>run(
                "glossator-preflight",
                items -> store.scan(sets, items),
                item -> item.document().text().length(),
                this::worker,
                looked -> {
                    progress.accept(new Progress(documents, all, ""));
                    looked.ifPresent(this::count);
                });
        List<Preflight.Finding> findings = new ArrayList<>();
        found.forEach((flaw, one) ->
                findings.add(
                        new Preflight.Finding(
                                flaw, one.count, one.example, one.first, List.of(), one.mends)));
        rare().ifPresent(findings::add);
        return new Preflight(documents, findings);
    }

    private Function<Annotated, Optional<Looked>> worker() {
        Segmenter segmenter = new Segmenter();
        return item ->
                filter.lets(item.document().details()) ? look(item, segmenter) : Optional.empty();
    }

    private Optional<Looked> look(Annotated item, Segmenter segmenter) {
        Document document = item.document();
        List<Sight> sights = new ArrayList<>();
        Map<TagId, Integer> seen = new HashMap<>();
        Segmentation text = segmenter.of(document.text(), document.details().language());
        boolean wanted = item.work().isEmpty();
        for (Annotated.Work work : item.work()) {
            if (filter.lets(work.state() == null ? WorkState.NEW : work.state())) {
                wanted = true;
                look(text, work, seen, sights);
            }
        }
        if (!wanted || filter.marked() && seen.isEmpty()) {
            return Optional.empty();
        }
        String name =
                document.details().title().isEmpty() ? document.name() : document.details().title();
        if (document.text().codePoints().allMatch(Characters::isBlank)) {
            sights.add(new Sight(Flaw.EMPTY, name, Optional.empty()));
        } else if (seen.isEmpty()) {
            sights.add(new Sight(Flaw.UNMARKED, name, Optional.empty()));
        }
        return Optional.of(new Looked(document.id(), sights, seen));
    }

    /// What two spans must share to be duplicates.
    private record Said(TagId tag, List<Span> fragments) {}

    private void look(
            Segmentation text, Annotated.Work work, Map<TagId, Integer> seen, List<Sight> sights) {
        boolean mine = work.set().id().equals(own);
        Set<Object> ends = new HashSet<>();
        for (Annotation annotation : work.marks()) {
            if (annotation instanceof Annotation.Relation relation) {
                ends.add(relation.from());
                ends.add(relation.to());
            }
        }
        Set<Said> said = new HashSet<>();
        for (Annotation annotation : work.marks()) {
            if (!tags.containsKey(annotation.tag())) {
                continue;
            }
            seen.merge(annotation.tag(), 1, Integer::sum);
            if (annotation instanceof Annotation.OnSpan mark) {
                if (said.add(new Said(mark.tag(), mark.fragments()))) {
                    look(text, mark, mine, sights);
                } else {
                    // One that a relation holds on to cannot go without it.
                    Optional<Edit> mend =
                            mine && !ends.contains(mark.id())
                                    ? Optional.of(new Edit.Remove(mark))
                                    : Optional.empty();
                    sights.add(new Sight(Flaw.DUPLICATE, example(text, mark), mend));
                }
            }
        }
    }

    private void look(Segmentation text, Annotation.OnSpan mark, boolean mine, List<Sight> sights) {
        Span span = mark.span();
        boolean cut =
                !text.isBoundary(Unit.WORD, span.begin())
                        || !text.isBoundary(Unit.WORD, span.end());
        Optional<Span> better = cut ? Snap.toWords(text, span) : Snap.trimmed(text, span);
        if (cut || !better.equals(Optional.of(span))) {
            sights.add(
                    new Sight(
                            cut ? Flaw.CUT : Flaw.EDGE,
                            example(text, mark),
                            better.filter(_ -> mine)
                                    .filter(other -> !other.equals(span))
                                    .flatMap(other -> widened(mark, other))));
        }
        if (text.sentences(span).size() > 1) {
            sights.add(new Sight(Flaw.CROSSING, example(text, mark), Optional.empty()));
        }
    }

    /// The mark with another begin and end; its inner stretches stay.
    private static Optional<Edit> widened(Annotation.OnSpan mark, Span whole) {
        List<Span> fragments = new ArrayList<>(mark.fragments());
        Span first = fragments.getFirst();
        Span last = fragments.getLast();
        if (fragments.size() > 1 && (whole.begin() >= first.end() || whole.end() <= last.begin())) {
            return Optional.empty();
        }
        if (fragments.size() == 1) {
            fragments.set(0, whole);
        } else {
            fragments.set(0, new Span(whole.begin(), first.end()));
            fragments.set(fragments.size() - 1, new Span(last.begin(), whole.end()));
        }
        return Optional.of(new Edit.Replace(mark, mark.withFragments(fragments)));
    }

    private String example(Segmentation text, Annotation.OnSpan mark) {
        Tag tag = tags.get(mark.tag());
        String quote = mark.span().of(text.text());
        int end =
                quote.offsetByCodePoints(
                        0, Math.min(EXAMPLE, quote.codePointCount(0, quote.length())));
        return (tag == null ? "" : tag.name() + " ")
                + "“"
                + quote.substring(0, end).replace('\n', ' ')
                + (end < quote.length() ? "…" : "")
                + "”";
    }

    private void count(Looked looked) {
        documents++;
        looked.tags().forEach((tag, count) -> counts.merge(tag, (long) count, Long::sum));
        for (Sight sight : looked.sights()) {
            Found one = found.computeIfAbsent(sight.flaw(), _ -> new Found());
            if (one.count++ == 0) {
                one.example = sight.example();
                one.first = looked.document();
            }
            if (one.mends.size() < Preflight.MOST) {
                sight.mend().ifPresent(one.mends::add);
            }
        }
    }

    private Optional<Preflight.Finding> rare() {
        List<String> names = new ArrayList<>();
        tags.forEach((id, tag) -> {
            long count = counts.getOrDefault(id, 0L);
            if (count > 0 && count < Preflight.FEW) {
                names.add(tag.name());
            }
        });
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Preflight.Finding(
                                Flaw.RARE,
                                names.size(),
                                String.join(", ", names),
                                null,
                                names,
                                List.of()));
    }
}
