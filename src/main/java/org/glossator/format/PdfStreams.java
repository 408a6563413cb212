package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/// Looks into the compressed streams of a PDF before PDFBox does, which unpacks without a limit.
final class PdfStreams {

    /// Larger than any page's text, and than most pictures.
    private static final int UNPACKED = 256_000_000;

    /// How often a stream may be compressed again.
    private static final int MOST_LAYERS = 2;

    /// Where the header must stand.
    private static final int BEGIN = 1024;

    /// Where the place of its directory must stand, from the end.
    private static final int TAIL = 4096;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    /// @throws Refusal if it is no PDF, or one of its streams unpacks to more than is sound
    static void check(Source source, byte[] content) {
        String begin =
                new String(
                        content, 0, Math.min(content.length, BEGIN), StandardCharsets.ISO_8859_1);
        if (!begin.contains("%PDF-")) {
            throw new Refusal(
                    source.name()
                            + ": this is "
                            + Magic.of(content).orElse("something else")
                            + ", not a PDF document; give the file the ending of what it is");
        }
        for (int at = 0; at < content.length - STREAM.length; at++) {
            if (content[at] == 's' && begins(content, at)) {
                at += STREAM.length;
                int data = at + (content[at] == '\r' ? 1 : 0);
                data += data < content.length && content[data] == '\n' ? 1 : 0;
                if (isBomb(content, data)) {
                    throw new Refusal(
                            source.name()
                                    + ": a part of it unpacks to more than "
                                    + UNPACKED / 1_000_000
                                    + " MB; print it to a new PDF");
                }
            }
        }
    }

    /// Whether the file has its end, without which pages may be missing that nobody misses.
    static boolean isWhole(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
                .contains("startxref");
    }

    private static boolean begins(byte[] content, int at) {
        return java.util.Arrays.equals(content, at, at + STREAM.length, STREAM, 0, STREAM.length)
                && !(at >= END.length
                        && java.util.Arrays.equals(
                                content, at - END.length, at, END, 0, END.length));
    }

    private static boolean isBomb(byte[] content, int from) {
        InputStream in =
                new BufferedInputStream(
                        new ByteArrayInputStream(
                                content, from, Math.max(0, content.length - from)));
        try {
            int layers = 0;
            while (isCompressed(in)) {
                if (++layers > MOST_LAYERS) {
                    return true;
                }
                in = new BufferedInputStream(new InflaterInputStream(in));
            }
            return layers > 0 && overflows(in);
        } catch (IOException e) {
            // Not compressed, or not to be unpacked: no harm comes from it.
            return false;
        }
    }

    private static boolean overflows(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > UNPACKED) {
                return true;
            }
        }
        return false;
    }

    /// The first two bytes of the layout of RFC 1950.
    private static boolean isCompressed(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return second >= 0 && (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
    }
}
