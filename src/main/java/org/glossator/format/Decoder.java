package org.glossator.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// From the bytes of a file to the text that is kept, and what was done on the way.
///
/// A byte order mark decides; else the charset that was asked for; else UTF-16 if every other byte
/// gives it away, UTF-8 if the bytes are valid, what the file itself declares, and last what ICU
/// takes it for.
final class Decoder {

    /// The largest file that is read as one article.
    static final int LIMIT = 20_000_000;

    /// The same of a document that may hold pictures.
    static final int LARGEST = 100_000_000;

    /// More control characters than one in this many are no text.
    private static final int CONTROLS_ALLOWED = 20;

    /// Begins a change of character set in some encodings of East Asia.
    private static final int ESCAPE = 0x1b;

    /// Below this many sequences of UTF-8 for each broken one, the text is in another encoding.
    private static final int SOUND_PER_BROKEN = 10;

    private Decoder() {}

    /// @param raw as the file has it, but for a byte order mark
    /// @param normalized the text that is kept, and where offsets of the raw one are in it
    record Decoded(String raw, Normalized normalized, Normalization normalization) {

        String text() {
            return normalized.text();
        }
    }

    /// Finds the charset that a file declares in its first bytes.
    @FunctionalInterface
    interface Declaration {
        @Nullable Charset in(byte[] content);
    }

    /// @throws Refusal if it is empty, too large, not text, or holds nothing visible
    static Decoded decode(Source source, Declaration declaration) {
        byte[] content = content(source, LIMIT);
        Bom bom = Bom.of(content);
        if (bom == null) {
            refuseBinary(source, content);
        }
        Charset charset = bom == null ? choose(source, content, declaration) : bom.charset();
        int start = bom == null ? 0 : bom.length();
        Lenient lenient = lenient(content, start, charset);
        Normalized normalized = Normalized.of(lenient.text);
        refuseUnreadable(source, normalized.text(), lenient.broken + normalized.replaced());
        refuseNoise(source, content, charset);
        return new Decoded(
                lenient.text,
                normalized,
                new Normalization(
                        charset.name(),
                        normalized.lineEnds(),
                        bom != null || normalized.byteOrderMark(),
                        lenient.broken + normalized.replaced()));
    }

    /// @param content the first bytes of a file or all of them
    static void refuseBinary(Source source, byte[] content) {
        Magic.of(content)
                .ifPresent(what -> {
                    throw new Refusal(
                            source.name()
                                    + ": this is "
                                    + what
                                    + ", not text; save the article as text or HTML"
                                    + " first");
                });
    }

    /// All bytes of a file.
    ///
    /// @param limit how many there may be
    /// @throws Refusal if there are more, or none
    static byte[] content(Source source, int limit) {
        try (InputStream in = source.opening().open()) {
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw new Refusal(
                        source.name()
                                + ": larger than "
                                + limit / 1_000_000
                                + " MB, the most one article may have; split it into articles");
            }
            if (content.length == 0) {
                throw new Refusal(source.name() + ": the file is empty; choose another");
            }
            return content;
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }

    /// Every encoding but UTF-16 and UTF-32 leaves the control bytes to control characters.
    private static void refuseNoise(Source source, byte[] content, Charset charset) {
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return;
        }
        int controls = 0;
        for (byte b : content) {
            controls += b >= 0 && b < ' ' && !Character.isWhitespace(b) && b != ESCAPE ? 1 : 0;
        }
        if (controls > 8 && (long) controls * CONTROLS_ALLOWED > content.length) {
            throw notText(source);
        }
    }

    private static void refuseUnreadable(Source source, String text, int replaced) {
        if (text.chars().noneMatch(Decoder::isVisible)) {
            throw new Refusal(
                    source.name()
                            + ": holds only control characters and white space; choose a file with"
                            + " text");
        }
        if (replaced > 8 && (long) replaced * CONTROLS_ALLOWED > text.length()) {
            throw notText(source);
        }
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isISOControl(c)
                && c != '\uFFFD'
                && Character.getType(c) != Character.FORMAT
                && !Character.isSpaceChar(c);
    }

    private static Refusal notText(Source source) {
        return new Refusal(
                source.name()
                        + ": this is not text, or not in the chosen encoding; save it as text or"
                        + " choose its encoding");
    }

    /// What a long file is encoded in, by its first bytes.
    ///
    /// @param begin of the file, not cut within a character
    static Charset charset(Source source, byte[] begin) {
        Bom bom = Bom.of(begin);
        return bom == null ? choose(source, begin, _ -> null) : bom.charset();
    }

    private static Charset choose(Source source, byte[] content, Declaration declaration) {
        if (source.charset() != null) {
            return source.charset();
        }
        Charset wide = wide(content);
        if (wide != null) {
            return wide;
        }
        if (decodes(content, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset declared = declaration.in(content);
        if (declared != null) {
            return declared;
        }
        return brokenUtf8(content) ? StandardCharsets.UTF_8 : detected(content);
    }

    /// UTF-16 without a mark: the zero bytes of its ASCII characters are all on one side.
    private static @Nullable Charset wide(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < content.length; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        if (content.length % 2 != 0 || zeros[0] + zeros[1] == 0) {
            return null;
        }
        boolean big = zeros[0] > zeros[1];
        int most = Math.max(zeros[0], zeros[1]);
        int least = Math.min(zeros[0], zeros[1]);
        Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        // A stray NUL or two in other text must not turn it into UTF-16.
        boolean typical = most > content.length / 100 && least * 20 <= most;
        return typical && decodes(content, charset) ? charset : null;
    }

    private static boolean decodes(byte[] content, Charset charset) {
        if (isSound(new String(content, charset))) {
            return true;
        }
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean brokenUtf8(byte[] content) {
        Lenient lenient = lenient(content, 0, StandardCharsets.UTF_8);
        long sound = lenient.text.chars().filter(c -> c > 0x7f && c != '\uFFFD').count();
        return sound > (long) lenient.broken * SOUND_PER_BROKEN;
    }

    private static Charset detected(byte[] content) {
        for (CharsetMatch match : new CharsetDetector().setText(content).detectAll()) {
            // The detector names some variants that the JDK has no decoder for, and takes noise for
            // UTF-16 when nothing else fits.
            boolean sure = !match.getName().startsWith("UTF-") || match.getConfidence() > 50;
            if (sure && Charset.isSupported(match.getName())) {
                return Charset.forName(match.getName());
            }
        }
        return Charset.forName("windows-1252");
    }

    /// Whether nothing had to be replaced, as far as can be told from the outcome alone: a decoder
    /// that counts what it replaces takes several times as long.
    private static boolean isSound(String decoded) {
        return decoded.indexOf('\uFFFD') < 0;
    }

    private record Lenient(String text, int broken) {}

    /// Decodes with U+FFFD for each undecodable sequence, and counts them.
    private static Lenient lenient(byte[] content, int start, Charset charset) {
        String all = new String(content, start, content.length - start, charset);
        if (isSound(all)) {
            return new Lenient(all, 0);
        }
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out =
                CharBuffer.allocate(
                        (int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int broken = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            broken++;
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Lenient(out.flip().toString(), broken);
    }
}
