package org.glossator.cli;

import org.glossator.format.Loss;
import org.glossator.project.Preflight;

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
                        .map(loss -> counted(loss.kind(), loss.count(), loss.example()))
                        .toList());
    }

    JsonOut flaws(List<Preflight.Finding> flaws) {
        return put(
                "flaws",
                flaws.stream()
                        .map(one -> counted(Flaws.name(one.flaw()), one.count(), one.example()))
                        .toList());
    }

    private static Map<String, Object> counted(String kind, long count, String example) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", kind);
        one.put("count", count);
        one.put("example", example);
        return one;
    }

    void print(PrintWriter out) {
        out.println(MAPPER.writeValueAsString(fields));
        out.flush();
    }
}
