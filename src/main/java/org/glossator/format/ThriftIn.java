package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads structures in the compact protocol of Thrift, each as a map from the numbers of its
/// fields: to `Long`, `Boolean`, `byte[]`, `List` or `Map`.
final class ThriftIn {

    private static final int TRUE = 1;
    private static final int FALSE = 2;

    private final byte[] bytes;
    private int at;

    ThriftIn(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    /// @throws Refusal if the bytes end before
    Fields struct() {
        Map<Integer, Object> fields = new HashMap<>();
        int id = 0;
        for (int head = next(); head != 0; head = next()) {
            int delta = head >>> 4;
            id = delta == 0 ? (int) zigzag() : id + delta;
            fields.put(id, value(head & 15));
        }
        return new Fields(fields);
    }

    private Object value(int type) {
        return switch (type) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case ThriftOut.INT, ThriftOut.LONG -> zigzag();
            case ThriftOut.BINARY -> binary();
            case ThriftOut.LIST -> list();
            case ThriftOut.STRUCT -> struct();
            default -> throw new Refusal("a field of type " + type);
        };
    }

    private List<Object> list() {
        int head = next();
        int size = head >>> 4 == 15 ? (int) varint() : head >>> 4;
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(head & 15));
        }
        return list;
    }

    private byte[] binary() {
        int size = (int) varint();
        if (size < 0 || size > bytes.length - at) {
            throw new Refusal("a text of " + size + " bytes");
        }
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    private int next() {
        if (at >= bytes.length) {
            throw new Refusal("the bytes end at " + at);
        }
        return bytes[at++] & 0xff;
    }

    long varint() {
        long value = 0;
        int shift = 0;
        int part;
        do {
            part = next();
            value |= (part & 0x7fL) << shift;
            shift += 7;
        } while (part >= 0x80 && shift < 64);
        return value;
    }

    private long zigzag() {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    /// A structure that was read.
    record Fields(Map<Integer, Object> byId) {

        boolean has(int id) {
            return byId.containsKey(id);
        }

        /// @throws Refusal if it has no such number
        long number(int id) {
            return as(Long.class, byId.get(id));
        }

        String text(int id) {
            return text(byId.get(id));
        }

        static String text(@Nullable Object binary) {
            return new String(as(byte[].class, binary), StandardCharsets.UTF_8);
        }

        Fields struct(int id) {
            return as(Fields.class, byId.get(id));
        }

        List<?> list(int id) {
            return as(List.class, byId.get(id));
        }

        private static <T> T as(Class<T> type, @Nullable Object value) {
            if (!type.isInstance(value)) {
                throw new Refusal("a field is missing");
            }
            return type.cast(value);
        }
    }
}
