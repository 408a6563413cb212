package org.glossator.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Bytes, and structures in the compact protocol of Thrift, which is what Parquet describes itself
/// in. Specified in *Thrift Compact protocol encoding* of Apache Thrift.
final class ThriftOut {

    static final int INT = 5;
    static final int LONG = 6;
    static final int BINARY = 8;
    static final int LIST = 9;
    static final int STRUCT = 12;

    private static final int LONG_LIST = 15;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    /// The field before, of each structure that is open.
    private final Deque<Integer> before = new ArrayDeque<>();

    private int last;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    int length() {
        return length;
    }

    ThriftOut raw(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    ThriftOut raw(byte[] content) {
        reserve(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
        return this;
    }

    /// Little end first.
    ThriftOut fixed(long value, int size) {
        for (int i = 0; i < size; i++) {
            raw((int) (value >>> 8 * i));
        }
        return this;
    }

    ThriftOut varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            raw((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        return raw((int) rest);
    }

    private ThriftOut zigzag(long value) {
        return varint(value << 1 ^ value >> 63);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    private void field(int id, int type) {
        int delta = id - last;
        if (delta > 0 && delta <= 15) {
            raw(delta << 4 | type);
        } else {
            raw(type).zigzag(id);
        }
        last = id;
    }

    ThriftOut number(int id, int value) {
        field(id, INT);
        return zigzag(value);
    }

    ThriftOut number(int id, long value) {
        field(id, LONG);
        return zigzag(value);
    }

    ThriftOut text(int id, String value) {
        field(id, BINARY);
        return text(value);
    }

    /// An element of a list of texts.
    ThriftOut text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return varint(utf8.length).raw(utf8);
    }

    /// An element of a list of numbers.
    ThriftOut element(int value) {
        return zigzag(value);
    }

    /// Its elements are to follow.
    ThriftOut list(int id, int type, int size) {
        field(id, LIST);
        return size < LONG_LIST ? raw(size << 4 | type) : raw(LONG_LIST << 4 | type).varint(size);
    }

    /// A structure as the value of a field.
    ThriftOut begin(int id) {
        field(id, STRUCT);
        return begin();
    }

    /// A structure at the top, or as an element of a list.
    ThriftOut begin() {
        before.push(last);
        last = 0;
        return this;
    }

    ThriftOut end() {
        last = before.pop();
        return raw(0);
    }
}
