package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plain text, one article a file.
///
/// What is known about the article may stand before it between two lines `---`, one `name: value` a
/// line; it is no part of the text. The headline is.
final class Txt implements Format.Reading {

    private static final Pattern FRONT =
            Pattern.compile("---[ \\t]*\\n((?:[A-Za-z][\\w-]*:[^\\n]*\\n)+)---[ \\t]*(?:\\n|$)");

    private static final Set<String> FIELDS =
            Set.of("title", "source", "byline", "date", "url", "language", "note");

    @Override
    public String id() {
        return "txt";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public List<Loss> read(Source source, Sink sink) {
        Decoder.Decoded decoded = Decoder.decode(source, _ -> null);
        Losses losses = new Losses();
        Matcher front = FRONT.matcher(decoded.text());
        Map<String, String> fields = Map.of();
        String text = decoded.text();
        if (front.lookingAt()) {
            fields = fields(source, front.group(1), losses);
            text = text.substring(front.end());
            if (text.isBlank()) {
                throw new Refusal(
                        source.name()
                                + ": there is no text behind the second ---; add the article");
            }
        }
        Details details =
                new Details(
                        fields.getOrDefault("title", Headlines.of(text)),
                        fields.getOrDefault("source", ""),
                        fields.getOrDefault("byline", ""),
                        fields.getOrDefault("date", ""),
                        fields.getOrDefault("url", ""),
                        fields.getOrDefault("language", ""),
                        Direction.AUTO,
                        null,
                        fields.getOrDefault("note", ""));
        sink.accept(
                new Bundle(
                        source.stem(),
                        text,
                        details,
                        decoded.normalization(),
                        "",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        0));
        return losses.list();
    }

    private static Map<String, String> fields(Source source, String block, Losses losses) {
        Map<String, String> fields = new HashMap<>();
        for (String line : block.lines().toList()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (!FIELDS.contains(name)) {
                losses.add("front matter", source.name() + ": " + Excerpt.of(line));
            } else if (!value.isEmpty()) {
                fields.put(name, value);
            }
        }
        return fields;
    }
}
