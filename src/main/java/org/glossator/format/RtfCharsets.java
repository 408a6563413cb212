package org.glossator.format;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/// Which encoding the bytes of a rich text document are in: that of the font, or the document's.
final class RtfCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<Integer, Charset> byFont = new HashMap<>();
    private Charset ansi = WESTERN;

    /// The document's own.
    Charset ansi() {
        return ansi;
    }

    /// @param page the number of a code page of Windows or DOS
    void document(int page) {
        ansi = page(page);
    }

    void document(String name) {
        ansi = named(name, WESTERN);
    }

    /// @param number as `\fcharset` counts; 0, 1 and 2 say nothing of the language
    void font(int font, int number) {
        int page =
                switch (number) {
                    case 77 -> 10_000;
                    case 128 -> 932;
                    case 129 -> 949;
                    case 130 -> 1361;
                    case 134 -> 936;
                    case 136 -> 950;
                    case 161 -> 1253;
                    case 162 -> 1254;
                    case 163 -> 1258;
                    case 177 -> 1255;
                    case 178, 179, 180 -> 1256;
                    case 186 -> 1257;
                    case 204 -> 1251;
                    case 222 -> 874;
                    case 238 -> 1250;
                    case 254 -> 437;
                    case 255 -> 850;
                    default -> 0;
                };
        if (page != 0) {
            byFont.put(font, page(page));
        }
    }

    void fontPage(int font, int page) {
        byFont.put(font, page(page));
    }

    Charset of(int font) {
        return byFont.getOrDefault(font, ansi);
    }

    private static Charset page(int page) {
        return switch (page) {
            case 932 -> named("windows-31j", WESTERN);
            case 936 -> named("GBK", WESTERN);
            case 1361 -> named("x-Johab", WESTERN);
            case 10_000 -> named("x-MacRoman", WESTERN);
            case 65_001 -> java.nio.charset.StandardCharsets.UTF_8;
            default ->
                    named(
                            "windows-" + page,
                            named("x-windows-" + page, named("IBM" + page, WESTERN)));
        };
    }

    private static Charset named(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
