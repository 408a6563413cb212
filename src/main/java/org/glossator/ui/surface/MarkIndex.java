package org.glossator.ui.surface;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Which marks stand on which piece, so that a change touches its own pieces only. Pure.
final class MarkIndex {

    private static final Comparator<SurfaceMark> TEXT_ORDER =
            Comparator.comparing(SurfaceMark::span).thenComparing(mark -> mark.id().value());

    private final Pieces pieces;
    private final Map<AnnotationId, SurfaceMark> byId = new HashMap<>();
    private final Map<Integer, List<SurfaceMark>> byPiece = new HashMap<>();

    MarkIndex(Pieces pieces) {
        this.pieces = pieces;
    }

    @Nullable SurfaceMark get(AnnotationId id) {
        return byId.get(id);
    }

    Collection<SurfaceMark> all() {
        return byId.values();
    }

    /// The marks on a piece, in text order.
    List<SurfaceMark> on(int piece) {
        return byPiece.getOrDefault(piece, List.of());
    }

    /// The marks that cover the character at `offset`, the innermost first.
    List<SurfaceMark> at(int offset) {
        return on(pieces.at(offset)).stream()
                .filter(mark -> mark.covers(offset))
                .sorted(Comparator.comparingInt(SurfaceMark::length).thenComparing(TEXT_ORDER))
                .toList();
    }

    /// The innermost mark on the character at `offset`, or the next one around `current` if that is
    /// there, in turn; null if there is none.
    @Nullable AnnotationId next(int offset, @Nullable AnnotationId current) {
        List<AnnotationId> ids = at(offset).stream().map(SurfaceMark::id).toList();
        int index = current == null ? -1 : ids.indexOf(current);
        return ids.isEmpty() ? null : ids.get((index + 1) % ids.size());
    }

    /// Takes marks away and puts others in, and returns the pieces that look different now.
    ///
    /// A mark whose id is already there takes the place of the old one. What lies beyond the text
    /// is left out.
    BitSet change(Collection<AnnotationId> removed, Collection<SurfaceMark> added) {
        BitSet touched = new BitSet();
        for (AnnotationId id : removed) {
            takeOff(byId.remove(id), touched);
        }
        for (SurfaceMark mark : added) {
            takeOff(byId.put(mark.id(), mark), touched);
            putOn(mark, touched);
        }
        return touched;
    }

    /// Puts these in place of all there are.
    BitSet replaceAll(Collection<SurfaceMark> marks) {
        BitSet touched = new BitSet();
        byPiece.keySet().forEach(touched::set);
        byPiece.clear();
        byId.clear();
        touched.or(change(List.of(), marks));
        return touched;
    }

    private void putOn(SurfaceMark mark, BitSet touched) {
        eachPiece(
                mark,
                piece -> {
                    insert(byPiece.computeIfAbsent(piece, _ -> new ArrayList<>(4)), mark);
                    touched.set(piece);
                });
    }

    /// Marks mostly come in text order, so that the search ends where it begins.
    private static void insert(List<SurfaceMark> marks, SurfaceMark mark) {
        int at = marks.size();
        while (at > 0 && TEXT_ORDER.compare(marks.get(at - 1), mark) > 0) {
            at--;
        }
        marks.add(at, mark);
    }

    private void takeOff(@Nullable SurfaceMark old, BitSet touched) {
        if (old != null) {
            eachPiece(
                    old,
                    piece -> {
                        byPiece.computeIfPresent(
                                piece,
                                (_, marks) -> {
                                    marks.remove(old);
                                    return marks.isEmpty() ? null : marks;
                                });
                        touched.set(piece);
                    });
        }
    }

    /// Each piece a mark shows on, once.
    private void eachPiece(SurfaceMark mark, IntConsumer visitor) {
        int length = pieces.text().length();
        int next = 0;
        for (Span fragment : mark.fragments()) {
            if (fragment.end() <= length) {
                int last = pieces.at(fragment.end() - 1);
                for (int piece = Math.max(next, pieces.at(fragment.begin()));
                        piece <= last;
                        piece++) {
                    visitor.accept(piece);
                }
                next = last + 1;
            }
        }
    }
}
