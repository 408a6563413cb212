package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.AnnotationId;
import org.glossator.model.Decision;
import org.glossator.model.Fingerprint;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was decided about one document so far, and what stands in its gold set: tells what is still
/// open.
///
/// A case is met again when one of its marks was there, in that set, when something was decided. It
/// is open again when a set that was looked at then has something else now, or another set has what
/// nobody had; but not if that is what the gold set has there.
public final class Ledger {

    private final List<Annotation> marks;
    private final Map<AnnotationId, Fingerprint> contents = new HashMap<>();
    private final Map<AnnotationId, Annotation> gold = new LinkedHashMap<>();
    private final List<Decision> decisions;
    private final Map<Known, List<Decision>> known = new HashMap<>();

    /// What a set had when something was decided.
    private record Known(SetId set, Fingerprint content) {}

    /// @param marks of the sets that are compared, on this document
    /// @param gold what the gold set has on it
    /// @param decisions about it
    public Ledger(
            Collection<Annotation> marks,
            Collection<Annotation> gold,
            Collection<Decision> decisions) {
        this.marks = List.copyOf(marks);
        this.decisions = List.copyOf(decisions);
        gold.forEach(mark -> this.gold.put(mark.id(), mark));
        this.marks.forEach(mark -> {
            if (!(mark instanceof Annotation.Relation)) {
                contents.put(mark.id(), content(mark));
            }
        });
        this.marks.forEach(mark -> {
            if (mark instanceof Annotation.Relation) {
                contents.put(mark.id(), content(mark));
            }
        });
        for (Decision decision : decisions) {
            for (Decision.Seen seen : decision.seen()) {
                if (seen.mark() != null) {
                    known.computeIfAbsent(
                                    new Known(seen.set(), seen.mark().content()),
                                    _ -> new ArrayList<>())
                            .add(decision);
                }
            }
        }
    }

    /// As it is when something more was decided.
    public Ledger after(Ruling ruling) {
        List<Decision> all = new ArrayList<>(decisions);
        all.removeAll(ruling.superseded());
        all.add(ruling.decision());
        return new Ledger(marks, ruling.gold(), all);
    }

    /// All annotations of the gold set.
    public Collection<Annotation> gold() {
        return List.copyOf(gold.values());
    }

    /// What was decided about a case.
    public List<Decision> about(Case one) {
        return one.marks().flatMap(mark -> known(mark).stream()).distinct().toList();
    }

    private List<Decision> known(Annotation mark) {
        return known.getOrDefault(new Known(mark.set(), said(mark)), List.of());
    }

    /// What the gold set has where this was decided.
    public List<Annotation> gold(List<Decision> about) {
        return about.stream()
                .flatMap(decision -> decision.gold().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(gold.get(id)).stream())
                .toList();
    }

    /// The same, without what came of other decisions as well.
    List<Annotation> replaceable(List<Decision> about) {
        Set<AnnotationId> others = new HashSet<>();
        decisions.stream()
                .filter(decision -> !about.contains(decision))
                .forEach(decision -> others.addAll(decision.gold()));
        return gold(about).stream().filter(mark -> !others.contains(mark.id())).toList();
    }

    /// Whether anything can be decided: a relation needs gold at both of its ends.
    public boolean isReady(Case one) {
        Case.Ends ends = one.ends();
        if (ends == null) {
            return true;
        }
        Optional<Annotation> from = end(ends.from());
        Optional<Annotation> to = end(ends.to());
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    /// Whether a relation leads to a place of which was decided that there is nothing.
    private boolean isMoot(Case one) {
        Case.Ends ends = one.ends();
        return ends != null
                && !isReady(one)
                && !about(ends.from()).isEmpty()
                && !about(ends.to()).isEmpty();
    }

    /// Whether somebody has to look at a case.
    public boolean isOpen(Case one) {
        if (isMoot(one)) {
            return false;
        }
        List<Decision> about = about(one);
        if (about.isEmpty()) {
            return true;
        }
        List<Annotation> stands = gold(about);
        boolean news = one.marks().anyMatch(mark -> isNews(mark, about) && !isAmong(mark, stands));
        boolean gone =
                !stands.isEmpty()
                        && one.silent().stream()
                                .anyMatch(set ->
                                        about.stream().anyMatch(decision -> had(decision, set)));
        return news || gone;
    }

    private boolean isNews(Annotation mark, List<Decision> about) {
        List<Decision.Seen> own =
                about.stream().flatMap(decision -> decision.of(mark.set()).stream()).toList();
        List<Decision.Seen> those =
                own.isEmpty()
                        ? about.stream().flatMap(decision -> decision.seen().stream()).toList()
                        : own;
        return those.stream()
                .map(Decision.Seen::mark)
                .noneMatch(seen -> seen != null && seen.content().equals(said(mark)));
    }

    private static boolean isAmong(Annotation mark, List<Annotation> stands) {
        return stands.stream().anyMatch(one -> Reading.same(one, mark));
    }

    private static boolean had(Decision decision, SetId set) {
        return decision.of(set).map(Decision.Seen::mark).isPresent();
    }

    /// The gold mark that an end of a relation holds on to: what came of its place.
    Optional<Annotation> end(Case place) {
        return gold(about(place)).stream().filter(Annotation.OnSpan.class::isInstance).findFirst();
    }

    /// What everybody has there now, as a decision keeps it.
    List<Decision.Seen> seen(Case one) {
        List<Decision.Seen> seen = new ArrayList<>();
        one.marks()
                .forEach(mark ->
                        seen.add(
                                new Decision.Seen(
                                        mark.set(),
                                        new Decision.Mark(
                                                mark.id(), said(mark), mark.tag(), span(mark)))));
        one.silent().forEach(set -> seen.add(new Decision.Seen(set, null)));
        return seen;
    }

    private static @Nullable Span span(Annotation mark) {
        return mark instanceof Annotation.OnSpan span ? span.span() : null;
    }

    private Fingerprint said(Annotation mark) {
        Fingerprint content = contents.get(mark.id());
        if (content == null) {
            throw new IllegalArgumentException("not a mark of this document: " + mark.id());
        }
        return content;
    }

    /// What a mark says without its note; of a relation, its ends by what they say themselves.
    private Fingerprint content(Annotation mark) {
        String tag = Long.toString(mark.tag().value());
        return switch (mark) {
            case Annotation.OnSpan span -> Fingerprint.of(span.withNote(""), tag, offset -> offset);
            case Annotation.Relation relation ->
                    Fingerprint.of(
                            tag, relation.attributes(), end(relation.from()), end(relation.to()));
            case Annotation.OnDocument label ->
                    Fingerprint.of(label.withNote(""), tag, offset -> offset);
        };
    }

    private Fingerprint end(AnnotationId id) {
        Fingerprint content = contents.get(id);
        if (content == null) {
            throw new IllegalArgumentException("a relation without its end " + id);
        }
        return content;
    }
}
