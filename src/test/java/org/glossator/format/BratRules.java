package org.glossator.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What brat's server asks of a document when it loads and validates it, after *brat standoff
/// format*, *configuration* and its own parser.
final class BratRules {

    /// Where Python ends a line: the server reads its files by those.
    private static final String LINES = "\r\n|[\n\r\\x0b\\f\\x1c-\\x1e\\x85\\u2028\\u2029]";

    private final int[] text;
    private final Map<String, List<String>> configured;
    private final Map<String, String> types = new HashMap<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private BratRules(String text, Map<String, List<String>> configured) {
        this.text = text.codePoints().toArray();
        this.configured = configured;
    }

    /// The lines that break a rule, each with what it breaks.
    static List<String> broken(String text, String annotations, String configuration) {
        BratRules rules = new BratRules(text, sections(configuration));
        List<String[]> lines = new ArrayList<>();
        for (String line : annotations.split(LINES)) {
            if (!line.isEmpty()) {
                lines.add(line.split("\t", 3));
            }
        }
        lines.forEach(rules::declare);
        lines.forEach(rules::refer);
        rules.overlaps();
        return rules.broken;
    }

    private static Map<String, List<String>> sections(String configuration) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : configuration.split(LINES)) {
            if (line.startsWith("[")) {
                lines = sections.computeIfAbsent(line, _ -> new ArrayList<>());
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return sections;
    }

    private void require(boolean kept, String rule, String... line) {
        if (!kept) {
            broken.add(rule + ": " + String.join("→", line));
        }
    }

    private boolean isDeclared(String section, String type) {
        return configured.getOrDefault(section, List.of()).stream()
                .anyMatch(line -> line.split("\t")[0].equals(type));
    }

    private void declare(String... line) {
        require(line[0].matches("[TRA#][0-9]+"), "an id is a letter and a number", line);
        require(line.length > 1, "an id, a tab, and what is said", line);
        String type = line.length > 1 ? line[1].split(" ", 2)[0] : "";
        require(types.put(line[0], type) == null, "ids are unique", line);
        if (line[0].startsWith("T")) {
            require(isDeclared("[entities]", type), "types of spans are declared", line);
            place(line);
        } else if (line[0].startsWith("R")) {
            require(isDeclared("[relations]", type), "types of relations are declared", line);
        }
    }

    private void place(String... line) {
        String[] stretches = line[1].substring(line[1].indexOf(' ') + 1).split(";");
        StringBuilder quote = new StringBuilder();
        int last = 0;
        int first = -1;
        for (String stretch : stretches) {
            String[] ends = stretch.split(" ");
            int begin = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            require(begin < end && end <= text.length, "offsets are within the text", line);
            require(begin >= last, "stretches are in order and apart", line);
            if (!broken.isEmpty()) {
                return;
            }
            quote.append(first < 0 ? "" : " ").append(new String(text, begin, end - begin));
            first = first < 0 ? begin : first;
            last = end;
        }
        places.add(new int[] {first, last});
        require(line.length == 3 && line[2].contentEquals(quote), "the quote is the text", line);
    }

    private void refer(String... line) {
        String[] parts = line.length > 1 ? line[1].split(" ", 3) : new String[0];
        switch (line[0].charAt(0)) {
            case 'R' -> {
                require(parts.length == 3, "a relation has two arguments", line);
                Set<String> roles = new HashSet<>();
                for (int i = 1; i < parts.length; i++) {
                    String[] argument = parts[i].split(":");
                    require(roles.add(argument[0]), "roles are two", line);
                    require(
                            argument[1].startsWith("T") && types.containsKey(argument[1]),
                            "arguments are there",
                            line);
                }
            }
            case 'A' -> {
                require(parts.length == 3, "an attribute has a target and a value", line);
                require(types.containsKey(parts[1]), "targets are there", line);
            }
            case '#' -> {
                require(parts.length == 2, "a note has a type and a target", line);
                require(types.containsKey(parts[1]), "targets are there", line);
            }
            default -> {
                // A span refers to nothing.
            }
        }
    }

    private void overlaps() {
        boolean allowed =
                configured.getOrDefault("[relations]", List.of()).stream()
                        .anyMatch(line ->
                                line.equals(
                                        "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>,"
                                                + " <OVL-TYPE>:<ANY>"));
        for (int i = 0; i < places.size(); i++) {
            for (int k = 0; k < i; k++) {
                boolean apart =
                        places.get(i)[1] <= places.get(k)[0]
                                || places.get(k)[1] <= places.get(i)[0];
                require(apart || allowed, "overlaps are allowed", "span " + i, "span " + k);
            }
        }
    }
}
