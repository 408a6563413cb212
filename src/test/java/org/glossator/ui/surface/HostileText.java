package org.glossator.ui.surface;

import java.util.Random;

/// Texts that break naive editors, drawn from a seed.
final class HostileText {

    private static final String[] JOINED = {
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\ud83c\uddfa\ud83c\udde6",
        "e\u0301\u0323",
        "\u0915\u094d\u0937\u093f",
        "\u0e01\u0e33",
        "\ud83d\udc4d\ud83c\udffd",
        "\u1112\u1161\u11ab",
        "\ufdfd",
        "\u0644\u0627",
        "\u200f",
        "\u200c"
    };
    private static final String BIDI =
            "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e";
    private static final int LONG_WORD = 20_000;

    private HostileText() {}

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            part(text, random);
            if (random.nextInt(3) == 0) {
                text.append("\n");
            }
        }
        return text.toString();
    }

    private static void part(StringBuilder text, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> fill(text, random, 300, 0, 0x10ffff);
            case 1 -> fill(text, random, 400, 0x600, 0x6ff);
            case 2 -> fill(text, random, 400, 0x590, 0x5f4);
            case 3 -> fill(text, random, 60, 0, 0xa0);
            case 4 -> fill(text, random, 40, 0xd800, 0xdfff);
            case 5 -> {
                for (int i = 0; i < 60; i++) {
                    text.append(JOINED[random.nextInt(JOINED.length)]);
                }
            }
            case 6 -> {
                for (int i = 0; i < 80; i++) {
                    text.append(BIDI.charAt(random.nextInt(BIDI.length())));
                    text.append((char) ('a' + random.nextInt(26))).append((char) (0x5d0 + i % 26));
                }
            }
            case 7 -> words(text, random);
            default -> {
                if (random.nextInt(4) == 0) {
                    String one = random.nextBoolean() ? "\u0628" : "w";
                    text.append(one.repeat(LONG_WORD));
                }
            }
        }
    }

    private static void fill(StringBuilder text, Random random, int count, int low, int high) {
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(low + random.nextInt(high - low + 1));
            if (random.nextInt(7) == 0) {
                text.append(' ');
            }
        }
    }

    private static void words(StringBuilder text, Random random) {
        String[] words = {
            "said", "\u0642\u0627\u0644", "(\u05d0\u05d1\u05d2)", "12.5%", "\u0664\u0665"
        };
        for (int i = 0; i < 80; i++) {
            text.append(words[random.nextInt(words.length)])
                    .append(random.nextInt(5) == 0 ? "\t" : " ");
        }
    }
}
