package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a foreign document comes from: a file, or text that was pasted.
///
/// @param name as it stands in messages: the path as given, or what was pasted
/// @param charset how to decode it, or `null` to find out
public record Source(String name, Opening opening, @Nullable Charset charset) {

    /// Opens the bytes anew at each call.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Source of(Path path, @Nullable Charset charset) {
        return new Source(path.toString(), () -> Files.newInputStream(path), charset);
    }

    public static Source pasted(String name, String text) {
        return new Source(
                name,
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }
}
