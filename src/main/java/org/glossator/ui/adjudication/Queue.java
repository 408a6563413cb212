package org.glossator.ui.adjudication;

import org.glossator.curate.Case;
import org.glossator.model.DocumentId;
import org.glossator.project.Matter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What waits for a choice, in the order it is worked through, and which of it is at hand.
///
/// What all agree on is not in it, nor are relations that wait for their ends. Belongs to one
/// thread.
final class Queue {

    private static final Comparator<Matter> BY_TEXT =
            Comparator.comparingLong((Matter matter) -> matter.one().document().value())
                    .thenComparing(Queue::isRelation)
                    .thenComparingInt(Queue::begin);

    private static final Comparator<Matter> WORST_FIRST =
            Comparator.comparingDouble((Matter matter) -> matter.one().severity())
                    .reversed()
                    .thenComparing(BY_TEXT);

    private final List<Matter> all = new ArrayList<>();
    private final Set<Case> later = new HashSet<>();
    private List<Matter> waiting = List.of();
    private boolean worstFirst = true;
    private @Nullable Matter current;

    private static boolean isRelation(Matter matter) {
        return matter.one().ends() != null;
    }

    private static int begin(Matter matter) {
        return matter.one().place().map(place -> place.begin()).orElse(-1);
    }

    /// Everything anew; what is at hand stays so if it is still there.
    void fill(Collection<Matter> open) {
        all.clear();
        all.addAll(open);
        arrange();
    }

    /// What waits in one document now; what has come anew there is at hand.
    ///
    /// @param turn whether to turn to what has come
    void renew(DocumentId document, Collection<Matter> open, boolean turn) {
        Set<Case> before = new HashSet<>();
        waiting.forEach(matter -> before.add(matter.one()));
        all.removeIf(matter -> matter.one().document().equals(document));
        all.addAll(open);
        arrange();
        if (turn) {
            waiting.stream()
                    .filter(matter -> matter.one().document().equals(document))
                    .filter(matter -> !before.contains(matter.one()))
                    .findFirst()
                    .ifPresent(matter -> current = matter);
        }
    }

    /// How many cases of a document wait, of those that all agree on as well.
    int in(DocumentId document) {
        return (int)
                all.stream().filter(matter -> matter.one().document().equals(document)).count();
    }

    void sort(boolean worst) {
        worstFirst = worst;
        arrange();
        current = waiting.isEmpty() ? null : waiting.getFirst();
    }

    private void arrange() {
        int place = Math.max(0, position());
        Case hand = current == null ? null : current.one();
        Comparator<Matter> order = worstFirst ? WORST_FIRST : BY_TEXT;
        waiting =
                all.stream()
                        .filter(matter -> matter.ready() && !isAgreed(matter))
                        .sorted(
                                Comparator.comparing((Matter one) -> later.contains(one.one()))
                                        .thenComparing(order))
                        .toList();
        current =
                waiting.stream()
                        .filter(matter -> matter.one().equals(hand))
                        .findFirst()
                        .orElseGet(() -> at(place));
    }

    private @Nullable Matter at(int place) {
        return waiting.isEmpty() ? null : waiting.get(Math.min(place, waiting.size() - 1));
    }

    /// Whether all say the same and nobody has decided otherwise before.
    private static boolean isAgreed(Matter matter) {
        return matter.one().kind() == Case.Kind.AGREED && matter.before().isEmpty();
    }

    Optional<Matter> current() {
        return Optional.ofNullable(current);
    }

    /// Counted from 0; -1 when nothing is at hand.
    int position() {
        return current == null ? -1 : waiting.indexOf(current);
    }

    int size() {
        return waiting.size();
    }

    /// Places that all agree on and that are not gold yet.
    long agreed() {
        return all.stream().filter(Queue::isAgreed).count();
    }

    /// Takes out what is at hand; what comes after it is at hand then.
    void remove(Matter matter) {
        int place = waiting.indexOf(matter);
        all.remove(matter);
        later.remove(matter.one());
        if (matter.equals(current)) {
            current = place + 1 < waiting.size() ? waiting.get(place + 1) : null;
        }
        arrange();
    }

    /// Puts what is at hand behind all others.
    void postpone() {
        if (current != null) {
            int place = position();
            later.add(current.one());
            current = place + 1 < waiting.size() ? waiting.get(place + 1) : current;
            arrange();
        }
    }

    void step(int by) {
        if (!waiting.isEmpty()) {
            current = at(Math.clamp(position() + by, 0, waiting.size() - 1));
        }
    }
}
