package org.glossator.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.IdentityHashMap;
import java.util.Map;

/// How much text each element of a page holds, and how much of it is links, counted in one pass.
///
/// Characters that are white space do not count. Valid until the page is changed.
final class TextWeights implements NodeVisitor {

    private record Weight(int text, int linked) {}

    private final Map<Node, Weight> weights = new IdentityHashMap<>();
    private int text;
    private int linked;
    private int links;

    private TextWeights() {}

    static TextWeights of(Element root) {
        TextWeights weights = new TextWeights();
        root.traverse(weights);
        return weights;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            int length = length(words.getWholeText());
            text += length;
            linked += links > 0 ? length : 0;
        } else if (node instanceof Element element) {
            links += element.nameIs("a") ? 1 : 0;
            // What stood before it is taken off again at its end.
            weights.put(element, new Weight(text, linked));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            weights.computeIfPresent(
                    element, (_, before) -> new Weight(text - before.text, linked - before.linked));
        }
    }

    int text(Element element) {
        return weights.getOrDefault(element, new Weight(0, 0)).text;
    }

    /// From 0 to 1.
    double linkShare(Element element) {
        Weight weight = weights.getOrDefault(element, new Weight(0, 0));
        return weight.text == 0 ? 0 : (double) weight.linked / weight.text;
    }

    private static int length(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
