package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;

/// Hands out the lines of a file one by one as text, with room for one line only.
///
/// The encoding is that of the [Decoder], found from the first [#SAMPLE] bytes; what cannot be
/// decoded is U+FFFD.
final class TextLines implements Closeable {

    /// The longest line that is read, in characters.
    static final int LONGEST = 1 << 24;

    private static final int SAMPLE = 1 << 20;

    private static final int BUFFER = 1 << 13;

    private final String name;
    private final Charset charset;
    private final boolean byteOrderMark;
    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int end;
    private final StringBuilder line = new StringBuilder();
    private int number;

    private TextLines(String name, Charset charset, boolean byteOrderMark, Reader in) {
        this.name = name;
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
        this.in = in;
    }

    /// @throws Refusal if the file is empty or not text
    static TextLines open(Source source) throws IOException {
        byte[] sample;
        try (InputStream in = source.opening().open()) {
            sample = in.readNBytes(SAMPLE);
        }
        if (sample.length == 0) {
            throw new Refusal(source.name() + ": the file is empty; choose another");
        }
        Bom bom = Bom.of(sample);
        if (bom == null) {
            Decoder.refuseBinary(source, sample);
        }
        Charset charset = Decoder.charset(source, whole(sample));
        InputStream in = source.opening().open();
        try {
            in.skipNBytes(bom == null ? 0 : bom.length());
            return new TextLines(
                    source.name(), charset, bom != null, new InputStreamReader(in, charset));
        } catch (IOException | UncheckedIOException e) {
            in.close();
            throw e;
        }
    }

    /// Without the line that the end of the sample may have cut within a character.
    private static byte[] whole(byte[] sample) {
        int end = sample.length;
        while (sample.length == SAMPLE && end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? sample : Arrays.copyOf(sample, end);
    }

    /// The next line without its end, or `null` behind the last.
    ///
    /// @throws Refusal if it is too long
    @Nullable String next() throws IOException {
        line.setLength(0);
        if (isAtEnd()) {
            return null;
        }
        number++;
        do {
            int begin = next;
            while (next < end && !isLineEnd(buffer[next])) {
                next++;
            }
            line.append(buffer, begin, next - begin);
            requireRoom();
        } while (next == end && !isAtEnd());
        if (!isAtEnd() && buffer[next++] == '\r' && !isAtEnd() && buffer[next] == '\n') {
            next++;
        }
        return line.toString();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// Whether there is nothing more, which fills the buffer when all of it was read.
    private boolean isAtEnd() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next == end;
    }

    private void requireRoom() {
        if (line.length() > LONGEST) {
            throw new Refusal(
                    name
                            + ":"
                            + number
                            + ": the line is longer than "
                            + LONGEST / 1_000_000
                            + " million characters; write one token or sentence a line");
        }
    }

    /// Of the line handed out last, 1-based.
    int number() {
        return number;
    }

    Charset charset() {
        return charset;
    }

    boolean byteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
