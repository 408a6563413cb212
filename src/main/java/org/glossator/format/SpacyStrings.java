package org.glossator.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The number by which spaCy knows a string: 0 for none, a small one for what [SpacySymbols] has,
/// else the hash of its UTF-8, by MurmurHash64A (Austin Appleby, *MurmurHash2*) with seed 1.
final class SpacyStrings {

    private static final long SEED = 1;
    private static final long FACTOR = 0xc6a4a7935bd1e995L;
    private static final int SHIFT = 47;

    private SpacyStrings() {}

    static long number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long symbol = SpacySymbols.number(text);
        return symbol > 0 ? symbol : hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long hash(byte[] bytes) {
        ByteBuffer left = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long hash = SEED ^ bytes.length * FACTOR;
        while (left.remaining() >= Long.BYTES) {
            hash = (hash ^ mixed(left.getLong())) * FACTOR;
        }
        if (left.hasRemaining()) {
            long rest = 0;
            for (int shift = 0; left.hasRemaining(); shift += Byte.SIZE) {
                rest |= Byte.toUnsignedLong(left.get()) << shift;
            }
            hash = (hash ^ rest) * FACTOR;
        }
        hash = (hash ^ hash >>> SHIFT) * FACTOR;
        return hash ^ hash >>> SHIFT;
    }

    private static long mixed(long block) {
        long product = block * FACTOR;
        return (product ^ product >>> SHIFT) * FACTOR;
    }
}
