package org.glossator.project;

import org.glossator.model.AnnotationId;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;

/// New annotation ids: UUIDs of version 7 (RFC 9562), so that ids made later sort later and an
/// index over them grows at its end. Safe from any thread.
final class Ids {

    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());

    Ids(Clock clock) {
        this.clock = clock;
    }

    synchronized AnnotationId next() {
        long high = clock.millis() << 16 | 0x7000L | random.nextLong() >>> 52;
        long low = 0x8000000000000000L | random.nextLong() >>> 2;
        return new AnnotationId(new UUID(high, low));
    }
}
