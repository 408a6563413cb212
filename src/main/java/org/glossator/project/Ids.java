package org.glossator.project;

import org.glossator.model.AnnotationId;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;

/// New annotation ids: UUIDs of version 7, so that ids made later sort later and an index over them
/// grows at its end; within a millisecond by a counter (RFC 9562, section 6.2, method 1). Safe from
/// any thread.
final class Ids {

    private static final int COUNTERS = 1 << 12;

    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());

    Ids(Clock clock) {
        this.clock = clock;
    }

    private long millis;
    private int counter;

    synchronized AnnotationId next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            // Room to count on, whatever it begins with.
            counter = random.nextInt(COUNTERS / 2);
        } else if (++counter == COUNTERS) {
            millis++;
            counter = 0;
        }
        long high = millis << 16 | 0x7000L | counter;
        long low = 0x8000000000000000L | random.nextLong() >>> 2;
        return new AnnotationId(new UUID(high, low));
    }
}
