package org.glossator.format;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Which fields the first records of a JSON file have, by which formats tell their files.
///
/// A path is written `spans[].start`, of the records themselves: of a file that is one list, of its
/// items. A list ends with `[]`, a single value with `=`.
final class JsonPaths {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 64;

    private final Set<String> paths = new HashSet<>();
    private boolean list;

    private JsonPaths() {}

    static JsonPaths of(Beginning beginning) {
        JsonPaths found = new JsonPaths();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), beginning.text())) {
            found.read(json);
        } catch (JacksonException e) {
            // The beginning is cut somewhere, and is perhaps no JSON at all: what was found counts.
            return found;
        }
        return found;
    }

    private void read(JsonParser json) {
        Deque<String> open = new ArrayDeque<>();
        String name = "";
        for (JsonToken token = json.nextToken();
                token != null && open.size() < DEEPEST;
                token = json.nextToken()) {
            String path = open.isEmpty() ? "" : open.getLast() + name;
            switch (token) {
                case PROPERTY_NAME -> {
                    name = (open.getLast().isEmpty() ? "" : ".") + json.currentName();
                    continue;
                }
                case START_ARRAY -> {
                    add(path + "[]");
                    open.addLast(path + "[]");
                }
                case START_OBJECT -> {
                    add(path);
                    open.addLast(path);
                }
                case END_ARRAY, END_OBJECT -> open.removeLast();
                default -> add(path + "=");
            }
            name = "";
        }
    }

    private void add(String path) {
        list |= path.equals("[]");
        paths.add(path.startsWith("[].") ? path.substring(3) : path);
    }

    /// Whether the file is one list.
    boolean isList() {
        return list;
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    boolean hasAny(String... candidates) {
        for (String candidate : candidates) {
            if (paths.contains(candidate)) {
                return true;
            }
        }
        return false;
    }
}
