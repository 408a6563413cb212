package org.glossator.project;

import org.glossator.agreement.CodedText;
import org.glossator.agreement.Grain;
import org.glossator.agreement.TaggedPlace;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Document;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.store.Annotated;
import org.glossator.store.Store;
import org.glossator.text.Offsets;
import org.glossator.text.Segmenter;
import org.glossator.text.Span;
import org.glossator.text.Tokenization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// One pass over the documents that several sets are compared on. One thread reads, a few find
/// tokens, and the caller's takes what comes.
final class Coding {

    private final Store store;
    private final AgreementOrder order;
    private final List<AnnotationSet> sets;
    private final Consumer<Progress> progress;

    /// The number of each tag or value by its name.
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final Map<TagId, String> tags = new HashMap<>();
    private final Set<String> missing;

    /// A document with its tokens, on its way to being taken.
    private record Cut(Annotated item, Offsets offsets, List<Span> tokens) {}

    /// A document as it is compared.
    record Coded(Document document, CodedText text) {}

    /// @param sets that are compared
    Coding(
            Store store,
            AgreementOrder order,
            List<AnnotationSet> sets,
            Consumer<Progress> progress) {
        this.store = store;
        this.order = order;
        this.sets = sets;
        this.progress = progress;
        this.missing = new HashSet<>(order.documents());
        for (Tag tag : store.schema().spanTags()) {
            if (order.filter().tags().isEmpty() || order.filter().tags().contains(tag.name())) {
                tags.put(tag.id(), tag.name());
                if (order.attribute().isEmpty() && counts(tag.name())) {
                    numbers.put(tag.name(), numbers.size());
                }
            }
        }
    }

    /// @throws Refusal if there is no such tag or attribute
    static void check(Schema schema, AgreementOrder order) {
        for (String name : order.filter().tags()) {
            if (schema.spanTags().stream().noneMatch(tag -> tag.name().equals(name))) {
                throw new Refusal("the project has no tag for spans that is called " + name);
            }
        }
        boolean known =
                schema.layers().stream()
                        .flatMap(layer -> layer.attributes().stream())
                        .anyMatch(attribute -> attribute.name().equals(order.attribute()));
        if (!order.attribute().isEmpty() && !known) {
            throw new Refusal("the project has no attribute " + order.attribute());
        }
    }

    /// The sets that an order means.
    ///
    /// @throws Refusal if one is not there, or there are fewer than two
    static List<AnnotationSet> sets(Store store, List<String> names) {
        List<AnnotationSet> all = store.sets();
        List<AnnotationSet> found = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            found.add(
                    all.stream()
                            .filter(set -> set.name().equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new Refusal(
                                            "the project has no annotation set "
                                                    + name
                                                    + "; it has "
                                                    + names(all))));
        }
        if (names.isEmpty()) {
            found.addAll(sets(store));
        }
        if (found.size() < 2) {
            throw new Refusal(
                    "agreement needs the marks of two annotation sets; the project has "
                            + names(all)
                            + "; import the work of another annotator, or name the sets");
        }
        return found;
    }

    /// Those of annotators, and imported ones, that have marks.
    static List<AnnotationSet> sets(Store store) {
        Map<String, Long> used = store.stats().bySet();
        return store.sets().stream()
                .filter(set ->
                        set.kind() == AnnotationSet.Kind.ANNOTATOR
                                || set.kind() == AnnotationSet.Kind.IMPORTED)
                .filter(set -> used.containsKey(set.name()))
                .toList();
    }

    private static String names(List<AnnotationSet> sets) {
        return sets.isEmpty()
                ? "none"
                : String.join(", ", sets.stream().map(AnnotationSet::name).toList());
    }

    /// @param use called on this thread
    /// @throws Refusal if a document that was asked for is not there
    void run(Consumer<Coded> use) {
        long all = store.documents();
        long[] done = {0};
        Pipeline.<Annotated, Optional<Cut>>run(
                "glossator-agreement",
                items -> store.scan(sets, items),
                item -> item.document().text().length(),
                this::worker,
                cut -> {
                    progress.accept(new Progress(done[0]++, all, ""));
                    cut.ifPresent(one -> {
                        missing.remove(Outgoing.name(one.item().document()));
                        missing.remove(Long.toString(one.item().document().id().value()));
                        use.accept(coded(one));
                    });
                });
        progress.accept(new Progress(all, all, ""));
        if (!missing.isEmpty()) {
            throw new Refusal("the project has no document " + String.join(", ", missing));
        }
    }

    /// The tags or values that there were, by number.
    List<String> tags() {
        return List.copyOf(numbers.keySet());
    }

    private Function<Annotated, Optional<Cut>> worker() {
        Segmenter segmenter = new Segmenter();
        boolean tokens = order.grains().contains(Grain.TOKEN);
        return item -> {
            Document document = item.document();
            if (!isWanted(document)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Cut(
                            item,
                            Offsets.of(document.text()),
                            tokens
                                    ? Tokenization.ICU.tokens(
                                            segmenter.of(
                                                    document.text(), document.details().language()))
                                    : List.of()));
        };
    }

    private boolean isWanted(Document document) {
        boolean named =
                order.documents().isEmpty()
                        || order.documents().contains(Outgoing.name(document))
                        || order.documents().contains(Long.toString(document.id().value()));
        boolean among = order.among().isEmpty() || order.among().contains(document.id());
        return named && among && order.filter().lets(document.details());
    }

    private Coded coded(Cut cut) {
        List<Optional<List<TaggedPlace>>> work = new ArrayList<>();
        for (Annotated.Work one : cut.item().work()) {
            work.add(hasWorked(one) ? Optional.of(places(one.marks())) : Optional.empty());
        }
        return new Coded(cut.item().document(), new CodedText(cut.offsets(), cut.tokens(), work));
    }

    /// A set that belongs to nobody has worked on what it has marks on.
    private boolean hasWorked(Annotated.Work work) {
        WorkState state = work.state();
        if (state == null) {
            return !work.marks().isEmpty();
        }
        return order.filter().lets(state)
                && switch (state) {
                    case NEW -> !work.marks().isEmpty();
                    case IN_PROGRESS, FINISHED -> true;
                    case IGNORED -> false;
                };
    }

    private boolean counts(String label) {
        return order.labels().isEmpty() || order.labels().contains(label);
    }

    private List<TaggedPlace> places(List<Annotation> marks) {
        List<TaggedPlace> places = new ArrayList<>();
        for (Annotation mark : marks) {
            String tag = tags.get(mark.tag());
            if (mark instanceof Annotation.OnSpan on && tag != null) {
                String value =
                        order.attribute().isEmpty() ? tag : on.attributes().get(order.attribute());
                if (value != null && counts(value)) {
                    int number = numbers.computeIfAbsent(value, _ -> numbers.size());
                    places.add(new TaggedPlace(number, on.fragments()));
                }
            }
        }
        return places;
    }
}
