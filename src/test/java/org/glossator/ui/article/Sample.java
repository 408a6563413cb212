package org.glossator.ui.article;

import org.glossator.model.Details;
import org.glossator.model.Direction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An article to put into a test's project.
record Sample(Details details, String text) {

    static final Sample CORRIDOR =
            of(
                    "Grain corridor to reopen",
                    "en",
                    """
                    Grain corridor to reopen
                    Moscow said the “grain corridor” would reopen on Monday, Ambassador Lena Orlov \
                    told reporters in Geneva.

                    The ministry in Kyiv denied it. “No such talks took place,” a spokesman said.
                    """);

    static final Sample FERRY =
            of("Ferry runs again", "en", "Ferry runs again\nThe ferry to Corran runs.");

    /// Its text is without its title, as in many a corpus.
    static final Sample BULLETIN = of("Ferry runs again", "en", "The ferry to Corran runs.");

    static Sample of(String title, String language, String text) {
        return new Sample(
                new Details(
                        title,
                        "Harbour Post",
                        "Ines Aldercott",
                        "2026-03-11",
                        "",
                        language,
                        Direction.AUTO,
                        null,
                        ""),
                text);
    }

    String sha256() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
