package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the native jsonl, one document a line, holding one document at a time.
final class JsonlReader {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(ByteLines.LONGEST)
                                    .maxNestingDepth(64)
                                    .build())
                    .build();

    private final Source source;
    private final Losses losses = new Losses();
    private final Times times = new Times();

    /// Where messages about the current line begin.
    private String place = "";

    JsonlReader(Source source) {
        this.source = source;
    }

    List<Loss> read(Format.Sink sink) {
        int documents = 0;
        try (InputStream in = source.opening().open()) {
            ByteLines lines = new ByteLines(source.name(), in);
            while (lines.advance()) {
                int mark = lines.number() == 1 ? byteOrderMark(lines) : 0;
                if (!isBlank(lines, mark)) {
                    sink.accept(record(lines, mark));
                    documents++;
                }
            }
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
        if (documents == 0) {
            throw new Refusal(source.name() + ": the file is empty; choose another");
        }
        return losses.list();
    }

    /// Takes a field that is none of a record's own.
    @FunctionalInterface
    interface More {
        /// @return whether it knows the field, which it has then read
        boolean take(JsonParser json, String field) throws JsonlRecord.Flaw;
    }

    /// Makes something of a record once all of its fields are read.
    @FunctionalInterface
    interface Making<T> {
        T of(JsonlRecord record) throws JsonlRecord.Flaw;
    }

    private Bundle record(ByteLines lines, int skip) {
        return record(
                lines,
                skip,
                (_, _) -> false,
                record -> record.bundle(lines.number(), losses, place));
    }

    <T> T record(ByteLines lines, int skip, More more, Making<T> making) {
        place = source.name() + ":" + lines.number();
        try (JsonParser json =
                JSON.createParser(
                        ObjectReadContext.empty(),
                        lines.bytes(),
                        lines.begin() + skip,
                        lines.length() - skip)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonlRecord.Flaw("not a JSON object; each line holds one document");
            }
            JsonlRecord record = new JsonlRecord(times);
            Set<String> seen = new HashSet<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                if (!seen.add(field)) {
                    throw new JsonlRecord.Flaw(
                            "\"" + Excerpt.of(field) + "\" stands twice; keep one");
                }
                json.nextToken();
                if (!more.take(json, field)) {
                    field(json, field, record);
                }
            }
            if (json.nextToken() != null) {
                throw new JsonlRecord.Flaw("there is more behind the document; end the line there");
            }
            return making.of(record);
        } catch (JacksonException e) {
            String what = e.getOriginalMessage();
            throw new Refusal(
                    place
                            + ": not valid JSON ("
                            + what.lines().findFirst().orElse("unknown")
                            + "); write the file again as JSON in UTF-8",
                    e);
        } catch (JsonlRecord.Flaw e) {
            throw new Refusal(place + ": " + e.getMessage(), e);
        }
    }

    private void field(JsonParser json, String field, JsonlRecord record) throws JsonlRecord.Flaw {
        switch (field) {
            case "id" -> record.id = scalar(json, field);
            case "text" -> record.text = string(json, field);
            case "meta" -> meta(json, record);
            case "set" -> record.set = scalar(json, field);
            case "setKind" -> record.setKind = string(json, field);
            case "state" -> record.state = string(json, field);
            case "spans" -> record.spans = items(json, field);
            case "relations" -> record.relations = items(json, field);
            case "labels" -> record.labels = items(json, field);
            default -> skip(json, "field", field);
        }
    }

    private void meta(JsonParser json, JsonlRecord record) throws JsonlRecord.Flaw {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        require(json, JsonToken.START_OBJECT, "meta", "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("headings")) {
                record.headings = headings(json);
            } else if (JsonlRecord.META.contains(key)) {
                String value = scalarOrNull(json, key);
                if (value != null) {
                    record.meta.put(key, value);
                }
            } else {
                skip(json, "meta field", key);
            }
        }
    }

    private List<JsonlHeading> headings(JsonParser json) throws JsonlRecord.Flaw {
        List<JsonlHeading> headings = new ArrayList<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return headings;
        }
        require(json, JsonToken.START_ARRAY, "headings", "a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json, JsonToken.START_OBJECT, "headings", "a list of objects");
            JsonlHeading heading = new JsonlHeading();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "start" -> heading.start = offset(json, key);
                    case "end" -> heading.end = offset(json, key);
                    case "level" -> heading.level = offset(json, key);
                    case "quote" -> heading.quote = string(json, key);
                    default -> skip(json, "heading field", key);
                }
            }
            headings.add(heading);
        }
        return headings;
    }

    private List<JsonlRecord.Item> items(JsonParser json, String field) throws JsonlRecord.Flaw {
        List<JsonlRecord.Item> items = new ArrayList<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return items;
        }
        require(json, JsonToken.START_ARRAY, field, "a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json, JsonToken.START_OBJECT, field, "a list of objects");
            JsonlRecord.Item item = new JsonlRecord.Item();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                itemField(json, key, item);
            }
            items.add(item);
        }
        return items;
    }

    private void itemField(JsonParser json, String key, JsonlRecord.Item item)
            throws JsonlRecord.Flaw {
        switch (key) {
            case "id" -> item.id = scalar(json, key);
            case "label" -> item.label = string(json, key);
            case "start" -> item.start = offset(json, key);
            case "end" -> item.end = offset(json, key);
            case "quote" -> item.quote = string(json, key);
            case "fragments" -> item.fragments = fragments(json);
            case "from" -> item.from = scalarOrNull(json, key);
            case "to" -> item.to = scalarOrNull(json, key);
            case "attributes" -> item.attributes = attributes(json);
            case "note" -> item.note = scalar(json, key);
            case "annotator" -> item.annotator = scalarOrNull(json, key);
            case "at" -> item.at = scalarOrNull(json, key);
            default -> skip(json, "annotation field", key);
        }
    }

    private @Nullable List<int[]> fragments(JsonParser json) throws JsonlRecord.Flaw {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        require(json, JsonToken.START_ARRAY, "fragments", "a list of [start, end]");
        List<int[]> fragments = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json, JsonToken.START_ARRAY, "fragments", "a list of [start, end]");
            json.nextToken();
            int start = offset(json, "fragments");
            json.nextToken();
            int end = offset(json, "fragments");
            json.nextToken();
            require(json, JsonToken.END_ARRAY, "fragments", "a list of [start, end]");
            fragments.add(new int[] {start, end});
        }
        return fragments;
    }

    private static Map<String, String> attributes(JsonParser json) throws JsonlRecord.Flaw {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return attributes;
        }
        require(json, JsonToken.START_OBJECT, "attributes", "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(json.currentName(), "attributes");
            json.nextToken();
            String value = scalarOrNull(json, name);
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }

    private void skip(JsonParser json, String kind, String key) {
        losses.add(kind, place + ": \"" + Excerpt.of(key) + "\"");
        json.skipChildren();
    }

    private static String string(JsonParser json, String field) throws JsonlRecord.Flaw {
        require(json, JsonToken.VALUE_STRING, field, "a string");
        return whole(json.getString(), field);
    }

    private static String scalar(JsonParser json, String field) throws JsonlRecord.Flaw {
        String value = scalarOrNull(json, field);
        return value == null ? "" : value;
    }

    /// A string, number, `true` or `false` as text.
    private static @Nullable String scalarOrNull(JsonParser json, String field)
            throws JsonlRecord.Flaw {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() == null || !json.currentToken().isScalarValue()) {
            throw new JsonlRecord.Flaw("\"" + Excerpt.of(field) + "\" must be a single value");
        }
        return whole(json.getString(), field);
    }

    private static int offset(JsonParser json, String field) throws JsonlRecord.Flaw {
        require(json, JsonToken.VALUE_NUMBER_INT, field, "a whole number");
        return json.getIntValue();
    }

    private static void require(JsonParser json, JsonToken token, String field, String what)
            throws JsonlRecord.Flaw {
        if (json.currentToken() != token) {
            throw new JsonlRecord.Flaw("\"" + Excerpt.of(field) + "\" must be " + what);
        }
    }

    /// Refuses half a surrogate pair, which no file in UTF-8 can hold.
    private static String whole(String text, String field) throws JsonlRecord.Flaw {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new JsonlRecord.Flaw(
                            "\""
                                    + Excerpt.of(field)
                                    + "\" holds half a surrogate pair; write whole characters");
                }
                i++;
            }
        }
        return text;
    }

    private static int byteOrderMark(ByteLines lines) {
        byte[] bytes = lines.bytes();
        int at = lines.begin();
        boolean mark =
                lines.length() >= 3
                        && bytes[at] == (byte) 0xef
                        && bytes[at + 1] == (byte) 0xbb
                        && bytes[at + 2] == (byte) 0xbf;
        return mark ? 3 : 0;
    }

    private static boolean isBlank(ByteLines lines, int skip) {
        for (int i = skip; i < lines.length(); i++) {
            byte b = lines.bytes()[lines.begin() + i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
