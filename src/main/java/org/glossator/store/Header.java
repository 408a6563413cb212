package org.glossator.store;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The first 100 bytes of a SQLite file, read without SQLite, which would write beside a file that
/// is not ours (<https://www.sqlite.org/fileformat.html>, section 1.3).
///
/// @param version `user_version`: the number of the last migration
/// @param bytes how long the file must be at least
record Header(int application, int version, long bytes) {

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    static Header read(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refusal(file + ": a folder, not a Glossator project");
        }
        if (!Files.exists(file)) {
            throw new Refusal(file + ": there is no such file");
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LENGTH);
        } catch (IOException failure) {
            throw new Refusal.Environment(
                    file + ": the file cannot be read; check its permissions", failure);
        }
        if (start.length == 0) {
            throw new Refusal(file + ": the file is empty, not a Glossator project");
        }
        if (start.length < LENGTH
                || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Refusal(file + ": not a Glossator project");
        }
        ByteBuffer header = ByteBuffer.wrap(start);
        int pageSize = Short.toUnsignedInt(header.getShort(16));
        // 1 stands for 65536. The page count is only valid when the two change counters agree.
        long page = pageSize == 1 ? 65_536 : pageSize;
        boolean counted = header.getInt(24) == header.getInt(92);
        long pages = counted ? Integer.toUnsignedLong(header.getInt(28)) : 1;
        return new Header(header.getInt(68), header.getInt(60), page * pages);
    }
}
