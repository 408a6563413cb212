package org.glossator.model;

import org.glossator.text.Span;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/// What an annotation says, in few characters: the same for two annotations that say the same, of
/// whatever id, document and set. Who made it, and when, is no part of it.
///
/// @param value the first 16 bytes of a SHA-256, in lower-case hexadecimal
public record Fingerprint(String value) {

    private static final int BYTES = 16;

    public Fingerprint {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a fingerprint: " + value);
        }
    }

    /// @param label what the tag is called where fingerprints are compared
    /// @param toCodePoint turns the offsets of its spans into code points
    public static Fingerprint of(
            Annotation annotation, String label, IntUnaryOperator toCodePoint) {
        StringBuilder says = new StringBuilder();
        switch (annotation) {
            case Annotation.OnSpan span -> {
                say(says, "span");
                for (Span fragment : span.fragments()) {
                    says.append(toCodePoint.applyAsInt(fragment.begin()))
                            .append('-')
                            .append(toCodePoint.applyAsInt(fragment.end()))
                            .append(' ');
                }
            }
            case Annotation.Relation relation -> {
                say(says, "relation");
                say(says, relation.from().toString());
                say(says, relation.to().toString());
            }
            case Annotation.OnDocument _ -> say(says, "document");
        }
        say(says, label);
        say(says, annotation.note());
        sayAll(says, annotation.attributes());
        return of(says.toString());
    }

    /// Of an arrow between two marks that are known by what they say.
    ///
    /// @param label what the tag is called where fingerprints are compared
    public static Fingerprint of(
            String label, Map<String, String> attributes, Fingerprint from, Fingerprint to) {
        StringBuilder says = new StringBuilder();
        say(says, "arrow");
        say(says, from.value());
        say(says, to.value());
        say(says, label);
        sayAll(says, attributes);
        return of(says.toString());
    }

    public static Fingerprint of(WorkState state) {
        return of(state.name());
    }

    private static void sayAll(StringBuilder says, Map<String, String> attributes) {
        new TreeMap<>(attributes)
                .forEach((name, value) -> {
                    say(says, name);
                    say(says, value);
                });
    }

    /// With its length in front, so that two texts never run into one another.
    private static void say(StringBuilder says, String text) {
        says.append(text.length()).append(':').append(text);
    }

    private static Fingerprint of(String says) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(says.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
