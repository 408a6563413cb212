package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who is said to say a quotation. Names are in braces, the quotation between bars; the answer
/// lists the names, the likeliest first.
class AttributionTest {

    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "|“We left,”| said {Ann Lee}, who spoke to {Bo}.;Ann Lee, Bo",
                "{Bo} waited. |“We left,”| {Ann} said.;Ann, Bo",
                "{Bo} waited beside {Cy}. {Ann} told {Dee}: |“Go.”|;Dee, Ann, Cy, Bo",
                "{Vaun}, of {Selwick}, told the press that it was |“unlawful”|.;Selwick, Vaun",
                "{Ann} called it inflated. |“Half is cold,”| she said. {Bo} slept.;Ann, Bo",
                "|“Who?”| {Ann} asked. {Bo} slept.;Ann",
                "{Gen. (ret.) Olav} said no. |“I am not,”| he told {parliament}.;parliament, Gen."
                        + " (ret.) Olav",
                "{Far} said so. {Bo} slept. {Ann} slept. |“Go.”|;Ann",
                "|“{Ann} left,”| said {Bo}.;Bo",
                "{Ann} said no.¶¶|“Go,”| said {Bo}.;Bo, Ann",
                "|“Go.”| Nobody said it.;",
                "وقالت {سهام البدري}، في مؤتمر: |«قال لنا»|. ونفى {نعمان}.;سهام البدري, نعمان",
                "发言人{顾明远}对记者说：|“一切正常。”|{何秀兰}没听见。;顾明远, 何秀兰",
                "|«Не горит,»| — рассказал пенсионер {Жданов}.;Жданов",
            })
    void ranksTheNamesNearby(String marked, String expected) {
        String raw = marked.replace('¶', '\n');
        int open = raw.replaceAll("[{}]", "").indexOf('|');
        int close = raw.replaceAll("[{}]", "").indexOf('|', open + 1) - 1;
        String text = raw.replaceAll("[{}|]", "");
        List<Span> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(raw.replace("|", ""));
        int braces = 0;
        while (matcher.find()) {
            int begin = matcher.start() - braces;
            names.add(new Span(begin, begin + matcher.group(1).length()));
            braces += 2;
        }

        List<Span> speakers =
                Attribution.speakers(Segmentation.of(text, "en"), new Span(open, close), names);

        assertThat(String.join(", ", speakers.stream().map(span -> span.of(text)).toList()))
                .isEqualTo(expected == null ? "" : expected);
    }
}
