package org.glossator.format;

import org.glossator.model.Fingerprint;
import org.glossator.model.Revision;
import org.glossator.model.Version;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the lines of a packet: native records with a hash and versions besides.
final class PacketLines {

    private final Source source;
    private final JsonlReader reader;
    private final Function<String, Optional<String>> texts;
    private final MessageDigest digest = Digests.sha256();

    PacketLines(Source source, Function<String, Optional<String>> texts) {
        this.source = source;
        this.reader = new JsonlReader(source);
        this.texts = texts;
    }

    /// What a record says beside what is native.
    private static final class Extra implements JsonlReader.More {

        private String sha256 = "";
        private final Map<String, Version> versions = new HashMap<>();

        @Override
        public boolean take(JsonParser json, String field) throws JsonlRecord.Flaw {
            switch (field) {
                case "sha256" -> sha256 = json.getString();
                case "versions" -> versions(json);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void versions(JsonParser json) throws JsonlRecord.Flaw {
            require(json.currentToken() == JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String id = json.currentName();
                require(json.nextToken() == JsonToken.START_OBJECT);
                versions.put(id, version(json));
            }
        }

        private static Version version(JsonParser json) throws JsonlRecord.Flaw {
            long at = 0;
            long entry = 0;
            boolean removed = false;
            List<Fingerprint> earlier = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                JsonToken token = json.nextToken();
                switch (field) {
                    case "at" -> at = json.getLongValue();
                    case "entry" -> entry = json.getLongValue();
                    case "removed" -> removed = token == JsonToken.VALUE_TRUE;
                    case "earlier" -> {
                        require(token == JsonToken.START_ARRAY);
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            earlier.add(fingerprint(json.getString()));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
            return new Version(new Revision(at, entry), removed, earlier);
        }

        private static Fingerprint fingerprint(String value) throws JsonlRecord.Flaw {
            require(value.matches("[0-9a-f]{32}"));
            return new Fingerprint(value);
        }

        private static void require(boolean holds) throws JsonlRecord.Flaw {
            if (!holds) {
                throw new JsonlRecord.Flaw(
                        "\"versions\" does not say what has changed; pack it again");
            }
        }
    }

    Packet.Item item(ByteLines lines) {
        Extra extra = new Extra();
        return reader.record(lines, 0, extra, record -> item(record, extra, lines.number()));
    }

    private Packet.Item item(JsonlRecord record, Extra extra, int line) throws JsonlRecord.Flaw {
        if (record.text == null) {
            Optional<String> known = texts.apply(extra.sha256);
            if (known.isEmpty()) {
                return new Packet.Item.Textless(
                        record.id,
                        record.meta.getOrDefault("title", ""),
                        record.meta.getOrDefault("url", ""),
                        extra.sha256,
                        record.spans.size() + record.relations.size() + record.labels.size());
            }
            record.text = known.get();
        }
        Bundle bundle = record.bundle(line, new Losses(), source.name() + ":" + line);
        byte[] hash = digest.digest(bundle.text().getBytes(StandardCharsets.UTF_8));
        if (!Digests.hex(hash).equals(extra.sha256)) {
            throw new JsonlRecord.Flaw("the text is not the one of its hash; pack it again");
        }
        return new Packet.Item.Whole(new PacketDocument(bundle, extra.sha256, extra.versions));
    }
}
