package org.glossator.curate;

import org.glossator.model.Annotation;
import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One place of a document, and what each of the sets that took part made of it.
///
/// @param readings at least one; those with the most holders first
/// @param silent the sets that took part and have nothing there
/// @param ends where a relation leads from and to, or `null`
public record Case(List<Reading> readings, List<SetId> silent, @Nullable Ends ends) {

    /// In the order they are worked through when the worst come first.
    public enum Kind {
        /// The place has one tag here and another there.
        TAG,
        /// Some have nothing there.
        MISSED,
        /// The same tag with other boundaries.
        BOUNDARY,
        /// The same mark with other attributes.
        ATTRIBUTE,
        /// All who took part say the same.
        AGREED
    }

    /// What a relation connects: cases of spans.
    public record Ends(Case from, Case to) {}

    public Case {
        readings = List.copyOf(readings);
        silent = List.copyOf(silent);
        Set<SetId> met = new HashSet<>(silent);
        for (Reading reading : readings) {
            for (SetId holder : reading.holders()) {
                if (!met.add(holder)) {
                    throw new IllegalArgumentException("a set has two readings of one place");
                }
            }
        }
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a case without a reading");
        }
    }

    public DocumentId document() {
        return sample().document();
    }

    /// One of the marks.
    public Annotation sample() {
        return readings.getFirst().sample();
    }

    public Kind kind() {
        if (readings.stream().map(one -> one.sample().tag()).distinct().count() > 1) {
            return Kind.TAG;
        }
        if (!silent.isEmpty() && readings.size() == 1) {
            return Kind.MISSED;
        }
        if (readings.stream().map(one -> fragments(one.sample())).distinct().count() > 1) {
            return Kind.BOUNDARY;
        }
        return readings.size() > 1 ? Kind.ATTRIBUTE : Kind.AGREED;
    }

    private static List<Span> fragments(Annotation mark) {
        return mark instanceof Annotation.OnSpan span ? span.fragments() : List.of();
    }

    /// Where it is, from the first begin to the last end, in code units; of a relation, where its
    /// ends are; empty for a label on the document.
    public Optional<Span> place() {
        if (ends != null) {
            return Optional.of(cover(ends.from.place(), ends.to.place()));
        }
        return marks().filter(Annotation.OnSpan.class::isInstance)
                .map(mark -> ((Annotation.OnSpan) mark).span())
                .reduce(Span::cover);
    }

    private static Span cover(Optional<Span> one, Optional<Span> other) {
        return one.orElseThrow().cover(other.orElseThrow());
    }

    /// All marks of the place.
    public Stream<Annotation> marks() {
        return readings.stream().flatMap(reading -> reading.marks().values().stream());
    }

    /// How many sets took part.
    public int participants() {
        return silent.size() + readings.stream().mapToInt(one -> one.marks().size()).sum();
    }

    /// The mark of a set, if it has one there.
    public Optional<Annotation> of(SetId set) {
        return readings.stream()
                .flatMap(one -> Stream.ofNullable(one.marks().get(set)))
                .findFirst();
    }

    /// How bad it is, from 0 where all say the same to 1: the share of pairs of sets that do not,
    /// by how much the kind of difference weighs. Boundaries weigh by how little of what any marks
    /// all mark.
    public double severity() {
        double participants = participants();
        if (participants < 2) {
            return 0;
        }
        double alike = pairs(silent.size());
        for (Reading reading : readings) {
            alike += pairs(reading.marks().size());
        }
        return (1 - alike / pairs(participants)) * weight();
    }

    private static double pairs(double many) {
        return many * (many - 1) / 2;
    }

    private double weight() {
        return switch (kind()) {
            case TAG -> 1;
            case MISSED -> 0.9;
            case BOUNDARY -> 0.3 + 0.5 * (1 - shared());
            case ATTRIBUTE -> 0.3;
            case AGREED -> 0;
        };
    }

    /// What all readings cover of what any of them covers.
    private double shared() {
        Span all = place().orElseThrow();
        int begin = all.begin();
        int end = all.end();
        for (Reading reading : readings) {
            if (reading.sample() instanceof Annotation.OnSpan span) {
                begin = Math.max(begin, span.span().begin());
                end = Math.min(end, span.span().end());
            }
        }
        return (double) Math.max(0, end - begin) / all.length();
    }
}
