package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a foreign document comes from: a file, or text that was pasted.
///
/// @param name as it stands in messages: the path as given, or what was pasted
/// @param charset how to decode it, or `null` to find out
/// @param neighbours what lies in the same folder
/// @param path the file itself, for formats that do not read from the begin to the end; `null`
///   where it is no file of its own
public record Source(
        String name,
        Opening opening,
        @Nullable Charset charset,
        Neighbours neighbours,
        @Nullable Path path) {

    /// Opens the bytes anew at each call.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /// Files in the same folder or archive, since some formats keep one document in several.
    @FunctionalInterface
    public interface Neighbours {

        /// @param file a name without folders
        Optional<Source> find(String file);
    }

    /// One that is no file of its own.
    public Source(String name, Opening opening, @Nullable Charset charset, Neighbours neighbours) {
        this(name, opening, charset, neighbours, null);
    }

    /// One that stands alone.
    public Source(String name, Opening opening, @Nullable Charset charset) {
        this(name, opening, charset, _ -> Optional.empty());
    }

    public static Source of(Path path, @Nullable Charset charset) {
        return new Source(
                path.toString(),
                () -> Files.newInputStream(path),
                charset,
                file ->
                        Optional.of(path.resolveSibling(file))
                                .filter(Files::isRegularFile)
                                .map(beside -> of(beside, charset)),
                path);
    }

    /// The last part of its name, without folders.
    public String file() {
        // Not by Path, which refuses names that a pasted text may well have.
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// The file's name without its last ending.
    public String stem() {
        String file = file();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /// The file beside it with the same name but for the ending.
    ///
    /// @param ending with its dot
    public Optional<Source> twin(String ending) {
        return neighbours.find(stem() + ending);
    }

    public static Source pasted(String name, String text) {
        byte[] bytes = bytes(text);
        return new Source(name, () -> new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    /// UTF-8 in which half a surrogate pair becomes a byte that cannot be decoded, so that it is
    /// counted like any other broken character instead of turning into a question mark.
    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 2);
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.writeBytes(text.substring(begin, i).getBytes(StandardCharsets.UTF_8));
                out.write(0xff);
                begin = i + 1;
            }
            i += Character.charCount(point) - 1;
        }
        out.writeBytes(text.substring(begin).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
