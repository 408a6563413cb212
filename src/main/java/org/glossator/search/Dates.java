package org.glossator.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, month or year, or two of them with two dots between: `2024-03..2024-05`, `..2023`.
final class Dates {

    private static final String ONE = "(?:[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)";
    private static final Pattern RANGE =
            Pattern.compile("(?<from>%1$s?)\\.\\.(?<to>%1$s?)".formatted(ONE));
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Dates() {}

    static Query read(Token.Term term) throws Stop {
        String value = term.value().strip();
        Matcher range = RANGE.matcher(value);
        boolean isRange = range.matches() && value.length() > 2;
        String from = isRange ? range.group("from") : value;
        String to = isRange ? range.group("to") : value;
        boolean reads =
                isRange && (from.isEmpty() || isDate(from)) && (to.isEmpty() || isDate(to))
                        || isDate(value);
        if (!reads || term.open()) {
            throw new Stop(Misread.Why.DATE, term.at(), value);
        }
        int common = Math.min(from.length(), to.length());
        if (from.substring(0, common).compareTo(to.substring(0, common)) > 0) {
            throw new Stop(Misread.Why.RANGE, term.at(), value);
        }
        return new Query.Dated(from, to);
    }

    private static boolean isDate(String text) {
        if (!text.matches(ONE)) {
            return false;
        }
        try {
            switch (text.length()) {
                case YEAR -> {}
                case MONTH -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
