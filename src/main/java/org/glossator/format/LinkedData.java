package org.glossator.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What the JSON-LD of a page (schema.org) says of its article. What is not known is empty.
record LinkedData(
        String headline,
        String publisher,
        String author,
        String published,
        String url,
        String language) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final LinkedData NONE = new LinkedData("", "", "", "", "", "");

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode article = article(MAPPER.readTree(script.data()));
                if (article != null) {
                    return of(article);
                }
            } catch (JacksonException e) {
                // Pages in the wild carry broken data; the other sources of facts remain.
                continue;
            }
        }
        return NONE;
    }

    private static LinkedData of(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        return new LinkedData(
                PageFacts.clean(text(article.path("headline"))),
                PageFacts.clean(names(article.path("publisher"))),
                PageFacts.clean(names(article.path("author"))),
                text(article.path("datePublished")),
                page.isObject() ? text(page.path("@id")) : text(page),
                text(article.path("inLanguage")));
    }

    /// The first thing that is some sort of article, however deep it lies.
    private static @Nullable JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            node.forEach(open::addLast);
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            if (text(each).endsWith("Article") || text(each).endsWith("BlogPosting")) {
                return true;
            }
        }
        return false;
    }

    private static String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            String name = each.isObject() ? text(each.path("name")) : text(each);
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return String.join(", ", names);
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }
}
