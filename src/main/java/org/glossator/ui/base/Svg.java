package org.glossator.ui.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A drawing of the project's own icons: `path` elements on a square grid.
///
/// Reads no more of SVG than the masters use. Colours and strokes are attributes, of the path or
/// else of the root; `currentColor` is left to the style sheet.
record Svg(double size, List<Line> lines) {

    private static final Pattern ELEMENT = Pattern.compile("<(svg|path)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([a-zA-Z-]+)=\"([^\"]*)\"");

    /// One path.
    ///
    /// @param data the SVG path commands
    /// @param fill a colour, `none` or `currentColor`
    /// @param stroke likewise
    /// @param width of the stroke, in units of the grid
    record Line(String data, String fill, String stroke, double width) {}

    Svg {
        lines = List.copyOf(lines);
    }

    /// Reads a resource of this module.
    static Svg load(String resource) {
        try (InputStream in = Svg.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not packed");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException if it is not a drawing of paths
    static Svg parse(String source) {
        Map<String, String> root = Map.of();
        List<Line> lines = new ArrayList<>();
        Matcher element = ELEMENT.matcher(source);
        while (element.find()) {
            if (element.group(1).equals("svg")) {
                root = attributes(element.group(2));
            } else {
                lines.add(line(attributes(element.group(2)), root));
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a drawing without paths");
        }
        String[] viewBox = root.getOrDefault("viewBox", "0 0 24 24").split(" ");
        return new Svg(Double.parseDouble(viewBox[2]), lines);
    }

    private static Line line(Map<String, String> path, Map<String, String> root) {
        String data = path.get("d");
        if (data == null) {
            throw new IllegalArgumentException("a path without d");
        }
        Map<String, String> all = new HashMap<>(root);
        all.putAll(path);
        return new Line(
                data,
                all.getOrDefault("fill", "none"),
                all.getOrDefault("stroke", "none"),
                Double.parseDouble(all.getOrDefault("stroke-width", "1")));
    }

    private static Map<String, String> attributes(String element) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(element);
        while (attribute.find()) {
            attributes.putIfAbsent(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }
}
