package org.glossator.ui.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        String root = "";
        List<Line> lines = new ArrayList<>();
        Matcher element = ELEMENT.matcher(source);
        while (element.find()) {
            if (element.group(1).equals("svg")) {
                root = element.group(2);
            } else {
                lines.add(line(element.group(2), root));
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a drawing without paths");
        }
        String[] viewBox = attribute(root, "viewBox").orElse("0 0 24 24").split(" ");
        return new Svg(Double.parseDouble(viewBox[2]), lines);
    }

    private static Line line(String path, String root) {
        return new Line(
                attribute(path, "d")
                        .orElseThrow(() -> new IllegalArgumentException("a path without d")),
                inherited(path, root, "fill").orElse("none"),
                inherited(path, root, "stroke").orElse("none"),
                inherited(path, root, "stroke-width").map(Double::parseDouble).orElse(1.0));
    }

    private static Optional<String> inherited(String path, String root, String name) {
        return attribute(path, name).or(() -> attribute(root, name));
    }

    private static Optional<String> attribute(String element, String name) {
        return ATTRIBUTE
                .matcher(element)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst();
    }
}
