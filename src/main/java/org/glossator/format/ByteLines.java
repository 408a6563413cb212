package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.InputStream;

/// Hands out the lines of a file one by one as bytes, with room for one line only.
final class ByteLines {

    /// The longest line that is read, in bytes.
    static final int LONGEST = 64 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final String name;
    private byte[] buffer = new byte[2 * CHUNK];

    /// The line is `buffer[begin, end)`; what was read beyond it reaches to `limit`.
    private int begin;

    private int end;
    private int limit;
    private int next;
    private int number;
    private boolean exhausted;

    ByteLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /// Moves on to the next line.
    ///
    /// @return false at the end of the file
    /// @throws Refusal if the line is too long
    boolean advance() throws IOException {
        begin = next;
        int at = begin;
        while (true) {
            while (at < limit && buffer[at] != '\n') {
                at++;
            }
            if (at < limit) {
                end = at;
                next = at + 1;
                number++;
                return true;
            }
            if (exhausted) {
                end = limit;
                next = limit;
                number++;
                return begin < end;
            }
            at = fill(at);
        }
    }

    byte[] bytes() {
        return buffer;
    }

    int begin() {
        return begin;
    }

    int length() {
        return end - begin;
    }

    /// 1-based.
    int number() {
        return number;
    }

    /// Makes room, moving the line to the front, and reads more.
    ///
    /// @return where reading went on
    private int fill(int at) throws IOException {
        int kept = limit - begin;
        if (kept > LONGEST) {
            throw new Refusal(
                    name
                            + ":"
                            + (number + 1)
                            + ": the line is longer than "
                            + (LONGEST >> 20)
                            + " MB; write one document a line");
        }
        byte[] target = buffer;
        if (buffer.length - kept < CHUNK) {
            target = new byte[buffer.length * 2];
        }
        System.arraycopy(buffer, begin, target, 0, kept);
        buffer = target;
        int moved = at - begin;
        begin = 0;
        limit = kept;
        int read = in.read(buffer, limit, buffer.length - limit);
        exhausted = read < 0;
        limit += Math.max(0, read);
        return moved;
    }
}
