package org.glossator.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/// A file as a card names it.
///
/// @param name with `/` between folders
/// @param documents records in it; -1 of a file that is no data
/// @param sha256 lower-case hexadecimal
record CardFile(String name, long documents, long bytes, String sha256) {

    /// Of a file on the disk, which is read.
    static CardFile of(Path file, long documents) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (OutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            long bytes = Files.copy(file, sum);
            return new CardFile(
                    String.valueOf(file.getFileName()),
                    documents,
                    bytes,
                    Digests.hex(digest.digest()));
        }
    }

    static CardFile of(DataFile file) {
        return new CardFile(file.name(), file.documents(), file.bytes(), file.sha256());
    }
}
