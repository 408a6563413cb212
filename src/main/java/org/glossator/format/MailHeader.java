package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the values of a mail's header fields say: RFC 5322, RFC 2045 and 2231 for parameters, RFC
/// 2047 for words in other encodings.
final class MailHeader {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");

    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{4}|\\d\\d)"
                            + "(?:\\s+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?)?\\s*([+-]\\d{4}|[A-Z]+)?");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /// Nobody signs an article with more.
    private static final int LONGEST_PEOPLE = 4000;

    private MailHeader() {}

    /// The bytes of a field as text; today they may be UTF-8 (RFC 6532).
    static String raw(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // Written before that was allowed.
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// With encoded words decoded; white space between two of them is none.
    static String words(String value) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = StandardCharsets.US_ASCII;
        int at = 0;
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String between = value.substring(at, word.start());
            Charset next = charset(word.group(1)).orElse(StandardCharsets.UTF_8);
            boolean goesOn = at > 0 && between.isBlank();
            // One character may be cut in two words.
            if (!goesOn || !next.equals(charset)) {
                text.append(bytes.toString(charset));
                bytes.reset();
            }
            text.append(goesOn ? "" : between);
            charset = next;
            bytes.writeBytes(
                    word.group(2).equalsIgnoreCase("b")
                            ? base64(word.group(3).getBytes(StandardCharsets.ISO_8859_1))
                            : quoted(
                                    word.group(3)
                                            .replace('_', ' ')
                                            .getBytes(StandardCharsets.ISO_8859_1)));
            at = word.end();
        }
        return text.append(bytes.toString(charset)).append(value.substring(at)).toString();
    }

    /// What is not of its alphabet is passed over, and what is cut off at the end too.
    static byte[] base64(byte[] encoded) {
        byte[] kept = new byte[encoded.length];
        int count = 0;
        for (byte b : encoded) {
            boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (letter || b >= '0' && b <= '9' || b == '+' || b == '/') {
                kept[count++] = b;
            }
        }
        int whole = count % 4 == 1 ? count - 1 : count;
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(kept, whole));
    }

    /// Quoted-printable: `=` and two digits stand for a byte, and for nothing at the end of a line.
    static byte[] quoted(byte[] encoded) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        int i = 0;
        while (i < encoded.length) {
            if (encoded[i] != '=') {
                decoded.write(encoded[i++]);
                continue;
            }
            int after = i + 1;
            while (after < encoded.length && (encoded[after] == ' ' || encoded[after] == '\t')) {
                after++;
            }
            if (after >= encoded.length) {
                break;
            }
            if (encoded[after] == '\r' || encoded[after] == '\n') {
                boolean pair =
                        encoded[after] == '\r'
                                && after + 1 < encoded.length
                                && encoded[after + 1] == '\n';
                i = after + (pair ? 2 : 1);
                continue;
            }
            int high = Character.digit(encoded[i + 1], 16);
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            boolean code = high >= 0 && low >= 0;
            decoded.write(code ? high * 16 + low : '=');
            i += code ? 3 : 1;
        }
        return decoded.toByteArray();
    }

    static Optional<Charset> charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // What is claimed cannot be used, so the bytes must tell.
            return Optional.empty();
        }
    }

    /// @return empty if the field has none of that name
    static String parameter(String field, String name) {
        Matcher plain = parameterPattern(name).matcher(field);
        if (plain.find()) {
            return words(value(plain)).strip();
        }
        Matcher extended = parameterPattern(name + "\\*(?:0\\*)?").matcher(field);
        if (!extended.find()) {
            return "";
        }
        String[] parts = value(extended).split("'", 3);
        try {
            return parts.length < 3
                    ? parts[0]
                    : URLDecoder.decode(
                            parts[2].replace("+", "%2B"),
                            charset(parts[0]).orElse(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // No encoding after all.
            return parts[2];
        }
    }

    private static Pattern parameterPattern(String name) {
        return Pattern.compile(
                ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    }

    private static String value(Matcher parameter) {
        return parameter.group(1) == null ? parameter.group(2) : parameter.group(1);
    }

    /// The names of people in a field of addresses, or the addresses of those without.
    static String people(String field) {
        String cut = field.substring(0, Math.min(field.length(), LONGEST_PEOPLE));
        return Stream.of(cut.split(",(?=(?:[^\"]*\"[^\"]*\")*+[^\"]*+$)"))
                .map(address -> {
                    int angle = address.indexOf('<');
                    String name = angle > 0 ? address.substring(0, angle) : "";
                    String shown = words(name.replace("\"", " ")).strip();
                    return shown.isEmpty() ? address.replaceAll("[<>]", "").strip() : shown;
                })
                .filter(person -> !person.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /// ISO 8601; empty if it is no date.
    static String date(String field) {
        Matcher date = DATE.matcher(field);
        if (!date.find()) {
            return "";
        }
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(date.group(3));
        // RFC 5322, 4.3: how years of two digits are meant.
        int full = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
        try {
            LocalDateTime at =
                    LocalDateTime.of(
                            full,
                            month,
                            Integer.parseInt(date.group(1)),
                            number(date.group(4)),
                            number(date.group(5)),
                            number(date.group(6)));
            if (date.group(4) == null) {
                return at.toLocalDate().toString();
            }
            return at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                            .format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    + zone(date.group(7));
        } catch (DateTimeException e) {
            // A day there never was.
            return "";
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return switch (zone) {
            case "GMT", "UT", "UTC", "Z" -> "Z";
            case "EST", "CDT" -> "-05:00";
            case "EDT" -> "-04:00";
            case "CST", "MDT" -> "-06:00";
            case "MST", "PDT" -> "-07:00";
            case "PST" -> "-08:00";
            default -> zone.matches("[+-]\\d{4}") ? ZoneOffset.of(zone).getId() : "";
        };
    }
}
