package org.glossator.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Texts of all planes and of the sequences that are easy to split: joined emoji, flags, combining
/// marks, bidi controls, conjuncts, abbreviations, quotations. Lines end with LF.
public class AnyText extends DomainContextBase {

    private static final String[] PIECES = {
        "👩‍👩‍👧",
        "🇳🇴",
        "🇳",
        "e\u0301",
        "a\u0308\u0323",
        "\u200f",
        "\u202e",
        "\u2067",
        "\u2069",
        "\u200d",
        "\u200c",
        "क्षि",
        "می‌دانند",
        "العربية",
        "你好世界",
        "ภาษาไทย",
        "U.S.",
        "S. A. ",
        "“We”",
        "‘",
        "’",
        "\"",
        "'",
        "(",
        ")",
        "«",
        "»",
        " ",
        "\t",
        "\n",
        "\u00a0",
        "\u0085",
        "\u2028",
        "7.5%",
        "$4",
        "@me",
        "#x",
        "…",
        "—",
        "-",
        ".",
        ",",
        "word",
        "Ms. ",
        "l’homme",
        "Anna’s",
        "𝒳",
        "\u0600",
        "_",
        "?",
        "¿"
    };

    @Provide
    public Arbitrary<String> texts() {
        Arbitrary<String> wild =
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .filter(c -> c != '\r')
                        .map(Character::toString);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(PIECES)),
                        net.jqwik.api.Tuple.of(1, wild))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
