package org.glossator.format;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// Instants as ISO 8601 in UTC, `2026-11-24T09:30:00.250Z`, both ways.
///
/// The JDK does the same several times slower, which shows when every annotation carries one; what
/// is written or read in any other way than to the second or millisecond of a four-digit year is
/// left to it. Keeps the last day seen, so one instance serves one thread.
final class Times {

    private static final int DAY = 86_400;

    /// `2026-11-24T09:30:00Z` and the same with milliseconds.
    private static final int SECONDS = 20;

    private static final int MILLIS = 24;

    private long lastDay = Long.MIN_VALUE;
    private String lastDate = "";

    String format(Instant at) {
        long day = Math.floorDiv(at.getEpochSecond(), DAY);
        int second = Math.floorMod(at.getEpochSecond(), DAY);
        int millis = at.getNano() / 1_000_000;
        if (at.getNano() % 1_000_000 != 0 || day < -700_000 || day > 2_900_000) {
            return at.toString();
        }
        if (day != lastDay) {
            lastDate = LocalDate.ofEpochDay(day).toString();
            lastDay = day;
        }
        StringBuilder out = new StringBuilder(MILLIS).append(lastDate).append('T');
        two(out, second / 3600).append(':');
        two(out, second / 60 % 60).append(':');
        two(out, second % 60);
        if (millis > 0) {
            out.append('.').append(millis / 100);
            two(out, millis % 100);
        }
        return out.append('Z').toString();
    }

    /// @throws java.time.DateTimeException if it is no instant
    Instant parse(String text) {
        Instant usual = usual(text);
        return usual == null ? Instant.parse(text) : usual;
    }

    /// The same where it is written in the usual way, in UTC; `null` where it is not.
    ///
    /// @throws java.time.DateTimeException if there is no such day
    @Nullable Instant usual(String text) {
        if (!isUsual(text)) {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        int millis = text.length() == MILLIS ? number(text, 20, 23) : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        if (lastDay == Long.MIN_VALUE || !text.startsWith(lastDate)) {
            lastDay = LocalDate.parse(text.substring(0, 10)).toEpochDay();
            lastDate = text.substring(0, 10);
        }
        long seconds = lastDay * DAY + hour * 3600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds, millis * 1_000_000L);
    }

    private static boolean isUsual(String text) {
        String pattern =
                text.length() == MILLIS ? "0000-00-00T00:00:00.000Z" : "0000-00-00T00:00:00Z";
        if (text.length() != SECONDS && text.length() != MILLIS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = pattern.charAt(i);
            char c = text.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static StringBuilder two(StringBuilder out, int number) {
        return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
