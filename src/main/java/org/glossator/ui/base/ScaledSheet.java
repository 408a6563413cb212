package org.glossator.ui.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A style sheet with every length in pixels made larger: letters, spaces, lines and icons grow
/// alike, in popups and dialogs too, which no transformation of the window would reach.
final class ScaledSheet {

    /// A length, or an address, in which what looks like a length is none.
    private static final Pattern LENGTH =
            Pattern.compile("url\\([^)]*\\)|(?<![\\w.#])(?<pixels>\\d+(?:\\.\\d+)?)px\\b");

    private ScaledSheet() {}

    /// The address of a sheet that holds what the one at `address` does, in another size.
    ///
    /// @param address of a sheet among the program's resources
    static String address(String address, double scale) {
        String scaled = scaled(read(address), scale);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
    }

    static String scaled(String css, double scale) {
        return LENGTH.matcher(css).replaceAll(found -> scaled(found, scale));
    }

    private static String scaled(MatchResult found, double scale) {
        String pixels = found.group("pixels");
        return pixels == null
                ? Matcher.quoteReplacement(found.group())
                : String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(pixels) * scale);
    }

    private static String read(String address) {
        try (InputStream in = open(address)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String address) throws IOException {
        return address.contains(":")
                ? URI.create(address).toURL().openStream()
                : Objects.requireNonNull(
                        atlantafx.base.theme.Theme.class.getResourceAsStream(address), address);
    }
}
