package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Constants as they stand in files: lower case, words joined by a hyphen.
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant with that code, or `null`.
    static <E extends Enum<E>> @Nullable E find(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(code)) {
                return constant;
            }
        }
        return null;
    }

    static <E extends Enum<E>> String all(Class<E> type) {
        StringBuilder codes = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            codes.append(codes.isEmpty() ? "" : ", ").append(of(constant));
        }
        return codes.toString();
    }
}
