package org.glossator.cli;

import org.glossator.format.Loss;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The one JSON object a command prints with `--json`.
final class JsonOut {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    JsonOut put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    JsonOut losses(List<Loss> losses) {
        return put(
                "losses",
                losses.stream()
                        .map(loss -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("kind", loss.kind());
                            one.put("count", loss.count());
                            one.put("example", loss.example());
                            return one;
                        })
                        .toList());
    }

    void print(PrintWriter out) {
        out.println(MAPPER.writeValueAsString(fields));
        out.flush();
    }
}
