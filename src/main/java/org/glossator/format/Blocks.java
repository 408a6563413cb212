package org.glossator.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// The paragraphs an element is printed as.
final class Blocks implements NodeVisitor {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /// White space that HTML collapses; a no-break space is a character of the text.
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

    /// Stands for `br` until the paragraph is complete, since a line feed there is only a space.
    private static final char BREAK = '\u2028';

    private static final Pattern BREAKS = Pattern.compile("[ \u00a0]*(?:\u2028[ \u00a0]*){2,}");

    private final List<Block> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int preformatted;

    /// The levels of the headings one is in, the innermost last.
    private final Deque<Integer> levels = new ArrayDeque<>();

    /// @param level of the heading it is, 1 to 6; 0 if it is none
    record Block(String text, int level) {}

    private Blocks() {}

    static List<Block> of(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.flush();
        return blocks.done;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> open.append(text.getWholeText());
            case Element element when element.nameIs("br") -> open.append(BREAK);
            case Element element when element.isBlock() || element.is("td, th") -> {
                flush();
                preformatted += element.nameIs("pre") ? 1 : 0;
                if (element.is(HEADINGS)) {
                    levels.addLast(element.normalName().charAt(1) - '0');
                }
            }
            default -> {
                // Inline elements add nothing of their own.
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && !element.nameIs("br")
                && (element.isBlock() || element.is("td, th"))) {
            flush();
            preformatted -= element.nameIs("pre") ? 1 : 0;
            if (element.is(HEADINGS)) {
                levels.removeLast();
            }
        }
    }

    private void flush() {
        String text = open.toString();
        open.setLength(0);
        if (preformatted > 0) {
            String lines =
                    text.replace(BREAK, '\n').stripTrailing().replaceAll("^(?:[ \\t]*\\n)+", "");
            if (!lines.isBlank()) {
                done.add(new Block(lines, 0));
            }
            return;
        }
        String collapsed = SPACES.matcher(text).replaceAll(" ");
        for (String paragraph : BREAKS.split(collapsed)) {
            String line = paragraph.replace(BREAK, ' ').replaceAll(" +", " ").strip();
            if (!line.isBlank()) {
                done.add(new Block(line, levels.isEmpty() ? 0 : levels.getLast()));
            }
        }
    }
}
