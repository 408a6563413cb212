package org.glossator.format;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The SHA-256 of each of many files, by name, in the order they were added.
final class Digests {

    private static final int PART = 1 << 16;

    private final MessageDigest digest = sha256();
    private final Map<String, byte[]> byName = new LinkedHashMap<>();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(String name, byte[] content) {
        byName.put(name, digest.digest(content));
    }

    /// Adds a file whose digest is known.
    void add(String name, String sha256) {
        byName.put(name, HexFormat.of().parseHex(sha256));
    }

    /// Whether that is what was added, read to its end. Safe from any thread once all is added.
    boolean are(String name, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[PART];
        for (int count = content.read(part); count >= 0; count = content.read(part)) {
            digest.update(part, 0, count);
        }
        return MessageDigest.isEqual(byName.get(name), digest.digest());
    }

    /// A line for each of the files.
    String lines() {
        StringBuilder lines = new StringBuilder();
        byName.forEach((name, sum) -> lines.append(line(name, sum)));
        return lines.toString();
    }

    /// The digest in lower-case hexadecimal, two spaces, the name.
    static String line(String name, byte[] digest) {
        return hex(digest) + "  " + name + "\n";
    }

    List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
