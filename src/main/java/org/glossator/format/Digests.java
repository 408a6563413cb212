package org.glossator.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The SHA-256 of each of many files, by name, in the order they were added.
final class Digests {

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

    boolean are(String name, byte[] content) {
        return MessageDigest.isEqual(byName.get(name), digest.digest(content));
    }

    List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
