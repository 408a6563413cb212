package org.glossator.settings;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The fields of a JSON object, each with what it is taken for when it is not there.
///
/// A field that is there but of another kind throws `IllegalArgumentException`.
record Fields(Map<String, Object> values) {

    String text(String name, String otherwise) {
        return get(name, String.class, otherwise);
    }

    double number(String name, double otherwise) {
        return get(name, Number.class, otherwise).doubleValue();
    }

    long whole(String name, long otherwise) {
        return get(name, Number.class, otherwise).longValue();
    }

    boolean flag(String name, boolean otherwise) {
        return get(name, Boolean.class, otherwise);
    }

    <E extends Enum<E>> E choice(String name, E otherwise) {
        String chosen = text(name, otherwise.name());
        return Enum.valueOf(otherwise.getDeclaringClass(), chosen.toUpperCase(Locale.ROOT));
    }

    Fields object(String name) {
        return fields(values.get(name));
    }

    /// Each field of the object `name`, read by `reader`.
    <T> Map<String, T> each(String name, Function<Object, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        object(name).values.forEach((key, value) -> all.put(key, reader.apply(value)));
        return all;
    }

    /// The strings of the list `name`; none if it is not there.
    List<String> texts(String name) {
        Object value = values.get(name);
        return value == null ? List.of() : texts(value);
    }

    /// A value as the list of strings it should be.
    static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        for (Object item : as(List.class, value)) {
            texts.add(as(String.class, item));
        }
        return texts;
    }

    /// A value as the object it should be; without fields if there is none.
    static Fields fields(@Nullable Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, field) -> fields.put(name.toString(), field));
        } else if (value != null) {
            throw new IllegalArgumentException(value + " is no object");
        }
        return new Fields(fields);
    }

    static <T> T as(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(value + " is no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private <T> T get(String name, Class<T> type, T otherwise) {
        Object value = values.get(name);
        return value == null ? otherwise : as(type, value);
    }
}
