package org.glossator.format;

import org.glossator.model.Fingerprint;
import org.glossator.model.Version;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a packet: a line about it, a record of the native jsonl for each document, and a line
/// with the SHA-256 of all before it. `docs/formats.md` describes it.
///
/// It stands in place only when it is whole and was read back from the disk.
public final class PacketWriter implements AutoCloseable {

    static final String FORMAT = "glossapack";
    static final int VERSION = 1;

    private final Path out;
    private final Staging staging;
    private final DataFile file;
    private final MessageDigest digest = Digests.sha256();
    private final JsonlText text = new JsonlText();
    private final boolean texts;
    private long documents;

    private PacketWriter(Path out, Staging staging, boolean texts) throws IOException {
        this.out = out;
        this.staging = staging;
        this.texts = texts;
        this.file = new DataFile(staging.path(out.getFileName().toString()));
    }

    /// @param out a file that is there is replaced
    /// @throws org.glossator.model.Refusal.Environment if it cannot be written
    public static PacketWriter open(Path out, PacketHeader header) {
        Path whole = out.toAbsolutePath();
        Path folder = whole.getParent() == null ? whole : whole.getParent();
        try {
            PacketWriter writer = new PacketWriter(whole, new Staging(folder), header.texts());
            writer.line(head(header));
            return writer;
        } catch (IOException e) {
            throw StagedExport.inTheWay(folder, e);
        }
    }

    private static String head(PacketHeader header) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("annotator", header.annotator());
            json.writeStringProperty("made", header.made().toString());
            json.writeObjectPropertyStart("latest");
            json.writeNumberProperty("at", header.latest().at());
            json.writeNumberProperty("entry", header.latest().entry());
            json.writeEndObject();
            json.writeStringProperty("tool", header.program());
            json.writeStringProperty("offset_unit", "code point");
            json.writeBooleanProperty("texts", header.texts());
            SchemaJson.write(json, header.schema());
            json.writeEndObject();
        }
        return line.toString();
    }

    /// Adds one document.
    public void add(PacketDocument document) {
        Utf8Out line = new Utf8Out();
        text.fields(document.bundle(), texts, line);
        line.key("sha256").string(document.sha256());
        line.key("versions").raw('{');
        // Sorted, so that the same work gives the same bytes.
        new TreeMap<>(document.versions()).forEach((id, version) -> version(id, version, line));
        line.raw("}}\n");
        try {
            write(line);
        } catch (IOException e) {
            throw StagedExport.inTheWay(out, e);
        }
        documents++;
    }

    private static void version(String id, Version version, Utf8Out line) {
        line.comma().string(id).raw(":{");
        line.key("at").raw(Long.toString(version.revision().at()));
        line.key("entry").raw(Long.toString(version.revision().entry()));
        if (version.removed()) {
            line.key("removed").raw("true");
        }
        if (!version.earlier().isEmpty()) {
            line.key("earlier").raw('[');
            for (Fingerprint earlier : version.earlier()) {
                line.comma().string(earlier.value());
            }
            line.raw(']');
        }
        line.raw('}');
    }

    private void line(String json) throws IOException {
        write(new Utf8Out().text(json).raw('\n'));
    }

    private void write(Utf8Out line) throws IOException {
        digest.update(line.bytes(), 0, line.length());
        file.add(line);
    }

    /// Seals the packet and moves it into place.
    ///
    /// @return its SHA-256, as the last line says
    public String finish() {
        String sha256 = Digests.hex(digest.digest());
        String last =
                JsonMapper.shared()
                        .writeValueAsString(
                                new TreeMap<>(Map.of("documents", documents, "sha256", sha256)));
        byte[] line = (last + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            file.add(line, line.length);
            file.settle();
            file.verify();
            staging.publish(List.of(file.name()));
        } catch (IOException e) {
            throw StagedExport.inTheWay(out, e);
        }
        return sha256;
    }

    @Override
    public void close() {
        try {
            file.close();
            staging.close();
        } catch (IOException e) {
            throw StagedExport.inTheWay(out, e);
        }
    }
}
