package org.glossator.store;

import org.glossator.model.Annotation;
import org.glossator.model.Layer;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;

/// How constants and identities are written in the project file.
final class Codes {

    private Codes() {}

    /// `IN_PROGRESS` is written `in-progress`.
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String ofNullable(@Nullable Enum<?> value) {
        return value == null ? null : of(value);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> @Nullable E parseNullable(Class<E> type, @Nullable String code) {
        return code == null ? null : parse(type, code);
    }

    static String kind(Annotation annotation) {
        return switch (annotation) {
            case Annotation.OnSpan _ -> "span";
            case Annotation.Relation _ -> "relation";
            case Annotation.OnDocument _ -> "document";
        };
    }

    static String kind(Layer layer) {
        return switch (layer) {
            case Layer.Spans _ -> "span";
            case Layer.Relations _ -> "relation";
            case Layer.Documents _ -> "document";
        };
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
