package org.glossator.format;

import org.glossator.model.Normalization;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Finds the text of a source: in the description itself, or in a file of its own.
final class QdpxLoading {

    private final QdpxFiles files;
    private final Losses losses;

    /// @param raw as offsets count it, but for the unit
    /// @param mark whether a byte order mark stood before it
    record Loaded(String raw, Normalized normalized, Normalization normalization, boolean mark) {}

    QdpxLoading(QdpxFiles files, Losses losses) {
        this.files = files;
        this.losses = losses;
    }

    /// `null`, and named as lost, where there is no text.
    @Nullable Loaded text(QdpxSource.Text text, String name) {
        if (!text.content.isBlank()) {
            Normalized normalized = Normalized.of(text.content);
            return new Loaded(
                    text.content,
                    normalized,
                    new Normalization(
                            "UTF-8",
                            normalized.lineEnds(),
                            normalized.byteOrderMark(),
                            normalized.replaced()),
                    false);
        }
        if (text.path.isEmpty()) {
            String rich = text.richPath.isEmpty() ? "" : ", " + text.richPath;
            losses.add("source without text", Excerpt.of(name + rich));
            return null;
        }
        Optional<Source> file = files.find(text.path);
        if (file.isEmpty()) {
            losses.add("missing source", Excerpt.of(name + ", " + text.path));
            return null;
        }
        if (!isText(file.get())) {
            losses.add("source without text", Excerpt.of(name + ", " + text.path));
            return null;
        }
        Decoder.Decoded decoded = Decoder.decode(file.get(), _ -> null);
        return new Loaded(
                decoded.raw(),
                decoded.normalized(),
                decoded.normalization(),
                decoded.normalization().byteOrderMark());
    }

    /// Whether there is anything to be seen in a file, and nothing that says it is no text.
    static boolean isText(Source file) {
        try (InputStream in = file.opening().open()) {
            byte[] bytes = in.readNBytes(Decoder.LIMIT);
            Bom bom = Bom.of(bytes);
            boolean visible = false;
            for (int i = bom == null ? 0 : bom.length(); i < bytes.length; i++) {
                visible |= bytes[i] < 0 || bytes[i] > ' ';
            }
            return visible && (bom != null || Magic.of(bytes).isEmpty());
        } catch (IOException e) {
            throw Unreadable.of(file.name(), e);
        }
    }
}
