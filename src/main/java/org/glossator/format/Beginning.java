package org.glossator.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// How a file begins: several formats share an ending, and this tells their files apart.
///
/// @param file its name, without folders
/// @param text its first characters; what cannot be decoded is U+FFFD, and the last may be cut
record Beginning(String file, String text) {

    /// Room for the text of a long article, behind which a record may say what it is.
    private static final int BYTES = 1 << 18;

    /// @param ending lower case, without the dot
    boolean isNamed(String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /// @throws org.glossator.model.Refusal if it cannot be read
    static Beginning of(Source source) {
        try (InputStream in = source.opening().open()) {
            byte[] bytes = in.readNBytes(BYTES);
            Bom bom = Bom.of(bytes);
            int skip = bom == null ? 0 : bom.length();
            Charset charset = bom == null ? StandardCharsets.UTF_8 : bom.charset();
            return new Beginning(
                    source.file(), new String(bytes, skip, bytes.length - skip, charset));
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }
}
