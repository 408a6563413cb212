package org.glossator.format;

import org.glossator.model.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;

/// A file that holds one document as JSON, read as a whole.
final class JsonTree {

    private static final int DEEPEST = 100;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(ByteLines.LONGEST)
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonTree() {}

    /// @throws Refusal if it is not valid JSON, or nested too deep
    static JsonNode of(Source source) {
        try (InputStream in = source.opening().open()) {
            byte[] content = in.readNBytes(ByteLines.LONGEST + 1);
            if (content.length > ByteLines.LONGEST) {
                throw new Refusal(
                        source.name()
                                + ": larger than "
                                + (ByteLines.LONGEST >> 20)
                                + " MB, the most one document may have; split it");
            }
            Bom bom = Bom.of(content);
            int skip = bom == null ? 0 : bom.length();
            return JSON.readTree(content, skip, content.length - skip);
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Refusal(
                    source.name()
                            + ":"
                            + line
                            + ": not valid JSON ("
                            + e.getOriginalMessage().lines().findFirst().orElse("unknown")
                            + "); write the file again as JSON in UTF-8",
                    e);
        }
    }
}
