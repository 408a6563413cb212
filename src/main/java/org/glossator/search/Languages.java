package org.glossator.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A language by its tag (`ar`, `zh-Hant`) or its English name.
final class Languages {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");

    private Languages() {}

    static Query read(Token.Term term) throws Stop {
        String value = term.value().strip().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> named =
                Arrays.stream(Locale.getISOLanguages())
                        .filter(code ->
                                Locale.of(code)
                                        .getDisplayLanguage(Locale.ENGLISH)
                                        .equalsIgnoreCase(value))
                        .findFirst();
        if (term.open() || named.isEmpty() && !TAG.matcher(value).matches()) {
            throw new Stop(Misread.Why.LANGUAGE, term.at(), term.value());
        }
        return new Query.Written(named.orElse(value));
    }
}
