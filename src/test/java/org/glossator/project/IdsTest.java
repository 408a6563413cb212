package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.model.AnnotationId;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static List<UUID> many(Clock clock) {
        Ids ids = new Ids(clock);
        return Stream.generate(ids::next).map(AnnotationId::value).limit(20_000).toList();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    @Test
    void laterOnesSortLaterThoughTheClockStandsStill() {
        assertThat(many(at(NOON)).stream().map(UUID::toString).toList())
                .isSortedAccordingTo(String::compareTo)
                .doesNotHaveDuplicates();
    }

    @Test
    void areOfVersionSevenAndSayWhen() {
        UUID first = many(at(NOON)).getFirst();
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void twoProgramsAtTheSameMomentDiffer() {
        Set<UUID> both = new HashSet<>(many(at(NOON)));
        both.addAll(many(at(NOON)));
        assertThat(both).hasSize(40_000);
    }
}
