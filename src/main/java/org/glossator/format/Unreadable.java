package org.glossator.format;

import org.glossator.model.Refusal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Tells the analyst why a file could not be read or written.
final class Unreadable {

    private Unreadable() {}

    /// @param name the source, as it stands in messages
    static Refusal of(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refusal(name + ": there is no such file; check the name", e);
        }
        if (e instanceof AccessDeniedException) {
            return new Refusal.Environment(
                    name + ": no permission to read it; change its permissions", e);
        }
        return new Refusal.Environment(name + ": cannot be read (" + reason(e) + ")", e);
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
