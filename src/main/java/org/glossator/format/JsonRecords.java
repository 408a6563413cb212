package org.glossator.format;

import org.glossator.model.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.io.IOException;
import java.io.InputStream;

/// The records of a JSON file one after another, with room for one: the items of a list, or one
/// value behind the other, on lines of their own or not.
final class JsonRecords {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(ByteLines.LONGEST)
                                                    .maxNestingDepth(64)
                                                    .build())
                                    // As Python writes a number that is none.
                                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    /// Takes each record.
    @FunctionalInterface
    interface Taker {

        /// @param place where messages about it begin
        /// @param line 1-based
        void take(JsonNode record, String place, int line) throws JsonlRecord.Flaw;
    }

    private final Source source;
    private final Taker taker;
    private int count;
    private int line;

    /// Where messages about the current record begin.
    private String place;

    private JsonRecords(Source source, Taker taker) {
        this.source = source;
        this.taker = taker;
        this.place = source.name();
    }

    /// @throws Refusal with one line if it is not JSON, holds nothing, or a record has a flaw
    static void each(Source source, Taker taker) {
        new JsonRecords(source, taker).read();
    }

    private void read() {
        try (InputStream in = source.opening().open();
                JsonParser json = JSON.createParser(in)) {
            read(json);
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        } catch (JacksonIOException e) {
            throw Unreadable.of(
                    source.name(),
                    e.getCause() instanceof IOException cause ? cause : new IOException(e));
        } catch (JsonlRecord.Flaw e) {
            throw new Refusal(place + ": " + e.getMessage(), e);
        }
        if (count == 0) {
            throw new Refusal(source.name() + ": holds no record; choose another file");
        }
    }

    private void read(JsonParser json) throws JsonlRecord.Flaw {
        try {
            while (json.nextToken() != null) {
                root(json);
            }
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw invalid(e, json);
        }
    }

    private void root(JsonParser json) throws JsonlRecord.Flaw {
        line = json.currentTokenLocation().getLineNr();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            take(json.readValueAsTree());
            return;
        }
        JsonToken first = json.nextToken();
        if (first == JsonToken.VALUE_STRING) {
            take(list(json));
            return;
        }
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            line = json.currentTokenLocation().getLineNr();
            take(json.readValueAsTree());
        }
    }

    /// A record that is a list itself, whose first item the parser is at.
    private static JsonNode list(JsonParser json) {
        ArrayNode list = JSON.createArrayNode();
        while (json.currentToken() != JsonToken.END_ARRAY) {
            JsonNode item = json.readValueAsTree();
            list.add(item);
            json.nextToken();
        }
        return list;
    }

    private void take(JsonNode record) throws JsonlRecord.Flaw {
        count++;
        place = source.name() + ":" + line + ": record " + count;
        taker.take(record, place, line);
    }

    private Refusal invalid(JacksonException e, JsonParser json) {
        // What is too long or too deep does not say where.
        TokenStreamLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
        return new Refusal(
                source.name()
                        + ":"
                        + Math.max(1, at.getLineNr())
                        + ": not valid JSON ("
                        + e.getOriginalMessage().lines().findFirst().orElse("unknown")
                        + "); write the file again as JSON in UTF-8",
                e);
    }
}
