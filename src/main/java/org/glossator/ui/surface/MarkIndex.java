package org.glossator.ui.surface;

import org.glossator.model.AnnotationId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /// Takes marks away and puts others in, and returns the pieces that look different now.
    ///
    /// A mark whose id is already there takes the place of the old one. What lies beyond the text
    /// is left out.
    Set<Integer> change(Collection<AnnotationId> removed, Collection<SurfaceMark> added) {
        Set<Integer> touched = new TreeSet<>();
        removed.forEach(id -> remove(id, touched));
        added.forEach(mark -> remove(mark.id(), touched));
        for (SurfaceMark mark : added) {
            byId.put(mark.id(), mark);
            for (int piece : piecesOf(mark)) {
                byPiece.computeIfAbsent(piece, _ -> new ArrayList<>()).add(mark);
                touched.add(piece);
            }
        }
        for (int piece : touched) {
            byPiece.computeIfPresent(
                    piece,
                    (_, marks) -> {
                        marks.sort(TEXT_ORDER);
                        return marks.isEmpty() ? null : marks;
                    });
        }
        return touched;
    }

    /// Puts these in place of all there are.
    Set<Integer> replaceAll(Collection<SurfaceMark> marks) {
        Set<Integer> touched = new TreeSet<>(byPiece.keySet());
        byPiece.clear();
        byId.clear();
        touched.addAll(change(List.of(), marks));
        return touched;
    }

    private void remove(AnnotationId id, Set<Integer> touched) {
        SurfaceMark old = byId.remove(id);
        if (old != null) {
            for (int piece : piecesOf(old)) {
                on(piece).remove(old);
                touched.add(piece);
            }
        }
    }

    /// The pieces a mark shows on.
    Set<Integer> piecesOf(SurfaceMark mark) {
        Set<Integer> found = new TreeSet<>();
        int length = pieces.text().length();
        for (Span fragment : mark.fragments()) {
            if (fragment.end() <= length) {
                int last = pieces.at(fragment.end() - 1);
                for (int piece = pieces.at(fragment.begin()); piece <= last; piece++) {
                    found.add(piece);
                }
            }
        }
        return found;
    }
}
