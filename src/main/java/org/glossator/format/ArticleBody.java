package org.glossator.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the body of an article on a page.
///
/// What is plainly not the article goes first: scripts, navigation, advertisements, hidden boxes.
/// Then each paragraph gives points for its length and commas to the elements around it; the
/// element with the most points, less its share of links, is the body, with the siblings that look
/// like it.
final class ArticleBody {

    private static final String NEVER =
            "script, style, noscript, template, svg, iframe, object, form, button, input, select,"
                    + " textarea, nav, aside, footer, figure, audio, video, canvas, dialog,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=banner], [role=contentinfo], [role=search], [role=dialog],"
                    + " [role=alert], [role=menu]";

    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    /// Words in a class or id that name what is not the article.
    private static final Set<String> UNLIKELY =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "banner",
                    "breadcrumb",
                    "breadcrumbs",
                    "byline",
                    "caption",
                    "comment",
                    "comments",
                    "consent",
                    "cookie",
                    "cookies",
                    "credit",
                    "dateline",
                    "disqus",
                    "footer",
                    "gdpr",
                    "kicker",
                    "legal",
                    "login",
                    "masthead",
                    "menu",
                    "meta",
                    "modal",
                    "nav",
                    "navbar",
                    "navigation",
                    "newsletter",
                    "outbrain",
                    "pager",
                    "pagination",
                    "paywall",
                    "popup",
                    "promo",
                    "promoted",
                    "recirc",
                    "recommended",
                    "related",
                    "rss",
                    "share",
                    "sharing",
                    "shares",
                    "sidebar",
                    "signup",
                    "skip",
                    "social",
                    "sponsor",
                    "sponsored",
                    "subscribe",
                    "subscription",
                    "taboola",
                    "tags",
                    "teaser",
                    "toolbar",
                    "trending",
                    "widget");

    private static final Set<String> LIKELY =
            Set.of("article", "body", "content", "entry", "main", "post", "story", "text");

    private static final Pattern WORDS = Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])");

    private static final Pattern COMMAS = Pattern.compile("[,،、，;；।]");

    private static final int SMALL_BOX = 500;
    private static final int SHORTEST = 25;
    private static final int LONG_SIBLING = 80;
    private static final double LINKED = 0.25;

    /// In the order of the page, so that the first of equals is found.
    private final Map<Element, Double> points = new LinkedHashMap<>();

    private final TextWeights weights;

    private ArticleBody(TextWeights weights) {
        this.weights = weights;
    }

    /// @param headline left out of the body
    /// @return paragraphs in order, on one line each except where the page sets lines itself; empty
    ///   if there is no text
    static List<Blocks.Block> of(Document page, String headline) {
        prune(page.body());
        ArticleBody search = new ArticleBody(TextWeights.of(page.body()));
        search.score(page.body());
        List<Blocks.Block> blocks = new ArrayList<>();
        for (Element part : search.parts(page.body())) {
            blocks.addAll(Blocks.of(part));
        }
        blocks.removeIf(block -> block.text().equals(headline));
        return blocks;
    }

    private static void prune(Element body) {
        body.select(NEVER).remove();
        body.select("[style]").stream()
                .filter(each -> each != body && INVISIBLE.matcher(each.attr("style")).find())
                .forEach(Element::remove);
        TextWeights all = TextWeights.of(body);
        for (Element element : body.select("[class], [id]")) {
            boolean structure = element == body || element.is("article, main");
            if (!structure && isUnlikely(element) && all.text(element) * 2 < all.text(body)) {
                element.remove();
            }
        }
        TextWeights rest = TextWeights.of(body);
        for (Element box : body.select("ul, ol, div, section, table")) {
            boolean small = rest.text(box) < SMALL_BOX || box.is("ul, ol");
            if (small && rest.linkShare(box) > 0.5) {
                box.remove();
            }
        }
    }

    private static boolean isUnlikely(Element element) {
        boolean unlikely = false;
        for (String word : WORDS.split(element.className() + " " + element.id())) {
            String lower = word.toLowerCase(Locale.ROOT);
            unlikely |= UNLIKELY.contains(lower);
        }
        return unlikely;
    }

    private void score(Element body) {
        for (Element element : body.select("p, pre, td, blockquote, li, div, section, article")) {
            boolean paragraph = element.is("p, pre");
            String text = paragraph ? element.text() : element.ownText();
            if (text.length() < SHORTEST) {
                continue;
            }
            double worth =
                    1
                            + COMMAS.matcher(text).results().count()
                            + Math.min(weight(text) / 100.0, paragraph ? 3 : 10);
            Element parent = element.parent();
            if (parent != null) {
                add(parent, worth);
                Element above = parent.parent();
                if (above != null) {
                    add(above, worth / 2);
                }
            }
        }
    }

    /// A character of a script written without spaces says as much as two letters.
    private static long weight(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    private void add(Element element, double worth) {
        points.merge(
                element, worth + (points.containsKey(element) ? 0 : start(element)), Double::sum);
    }

    private static double start(Element element) {
        double start = element.is("article, main") ? 10 : element.is("div") ? 5 : 0;
        for (String word : WORDS.split(element.className() + " " + element.id())) {
            start += LIKELY.contains(word.toLowerCase(Locale.ROOT)) ? 10 : 0;
        }
        return element.is("ul, ol, dl, address, th") ? start - 3 : start;
    }

    private List<Element> parts(Element body) {
        Element best = body;
        double most = 0;
        for (Map.Entry<Element, Double> entry : points.entrySet()) {
            double worth = worth(entry.getKey());
            if (worth > most) {
                most = worth;
                best = entry.getKey();
            }
        }
        Element parent = best.parent();
        if (best == body || parent == null) {
            return List.of(body);
        }
        List<Element> parts = new ArrayList<>();
        for (Element sibling : parent.children()) {
            if (sibling == best || worth(sibling) >= Math.max(10, most * 0.2)) {
                parts.add(sibling);
            } else if (sibling.is("p, header")) {
                parts.addAll(longParagraphs(sibling));
            }
        }
        return parts;
    }

    private double worth(Element element) {
        return points.getOrDefault(element, 0.0) * (1 - weights.linkShare(element));
    }

    private Elements longParagraphs(Element sibling) {
        Elements paragraphs = sibling.select("p");
        paragraphs.removeIf(
                each -> weights.text(each) < LONG_SIBLING || weights.linkShare(each) > LINKED);
        return paragraphs;
    }
}
