package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.glossator.model.AnnotationSet;
import org.glossator.model.AnnotatorId;
import org.glossator.model.Schema;
import org.glossator.model.SetId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class QueryReaderTest {

    private static final Vocabulary NAMES =
            new Vocabulary(
                    Schema.news().spanTags(),
                    List.of(
                            new AnnotationSet(
                                    new SetId(1),
                                    "Marta Ilves",
                                    AnnotationSet.Kind.ANNOTATOR,
                                    new AnnotatorId(1)),
                            new AnnotationSet(
                                    new SetId(2), "gold", AnnotationSet.Kind.GOLD, null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lavrov | lavrov",
                "Lavrov Bagram | (lavrov & bagram)",
                "and or not | (and & or & not)",
                "a AND b OR c d | ((a & b) / (c & d))",
                "NOT a b | (!a & b)",
                "a NOT (b OR c) | (a & !(b / c))",
                "NOT NOT a | !!a",
                "\"foreign  minister\" | foreign+minister",
                "“foreign minister” «x» | (foreign+minister & x)",
                "co-operate | co+operate",
                "Lavr* | lavr*",
                "\"foreign min\"* | foreign+min*",
                "actor:Lavrov AND location:Bagram | (#2=lavrov & #3=bagram)",
                "ACTOR:\"Sergei Lavrov\" | #2=sergei+lavrov",
                "claim:* | #1",
                "claim:tarif* | #1=tarif*",
                "title:ferry source:\"The Ledger\" | (title=ferry & source=the+ledger)",
                "state:in-progress state:FINISHED | (IN_PROGRESS & FINISHED)",
                "date:2024 | 2024..2024",
                "date:2024-03..2024-05 | 2024-03..2024-05",
                "date:2024-03-05..2024-03 | 2024-03-05..2024-03",
                "date:..2024-02-29 | ..2024-02-29",
                "language:ar language:Persian language:zh-Hant | (ar & fa & zh-hant)",
                "annotator:marta annotator:gold | (@1 & @2)",
                "a – b & c | (a & b & c)",
                "青湾* | 青+湾*",
                "\"10:30\" | 10+30",
                "(a) | a",
            })
    void reads(String typed, String meaning) {
        assertThat(QueryReader.read(typed, NAMES))
                .isInstanceOfSatisfying(
                        Reading.Understood.class,
                        read -> assertThat(told(read.query())).isEqualTo(meaning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `| NOTHING | 0 | 1",
                "– &| NOTHING | 0 | 3",
                "a \"b c| QUOTE | 2 | 6",
                "(a b| BRACKET | 0 | 1",
                "a) b| BRACKET | 1 | 2",
                "a (| BRACKET | 2 | 3",
                "a ()| EMPTY_BRACKETS | 2 | 4",
                "a OR| OPERAND | 2 | 4",
                "AND a| OPERAND | 0 | 3",
                "a AND OR b| OPERAND | 2 | 5",
                "(NOT) a| OPERAND | 1 | 4",
                "a*b| STAR | 0 | 3",
                "*| STAR | 0 | 1",
                "a*| SHORT | 0 | 2",
                "speaker:x| FIELD | 0 | 7",
                "10:30| FIELD | 0 | 2",
                "actor: x| VALUE | 0 | 6",
                "actor:&| VALUE | 0 | 7",
                "title:*| VALUE | 0 | 7",
                "state:done| STATE | 0 | 10",
                "date:2024-13| DATE | 0 | 12",
                "date:..| DATE | 0 | 7",
                "date:2024-02-30| DATE | 0 | 15",
                "date:2025..2024| RANGE | 0 | 15",
                "language:klingonese| LANGUAGE | 0 | 19",
                "annotator:nobody| ANNOTATOR | 0 | 16",
            })
    void refuses(String typed, Misread.Why why, int begin, int end) {
        assertThat(QueryReader.read(typed, NAMES))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            assertThat(refused.why().why()).isEqualTo(why);
                            assertThat(refused.why().at().begin()).isEqualTo(begin);
                            assertThat(refused.why().at().end()).isEqualTo(end);
                        });
    }

    @Property
    void anyStringIsReadOrRefused(@ForAll String typed) {
        check(typed);
    }

    @Property
    void soIsAnythingMadeOfTheLanguagesOwnPieces(@ForAll("pieces") String typed) {
        check(typed);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "\"",
                        "“",
                        " ",
                        " AND ",
                        " OR ",
                        " NOT ",
                        "*",
                        ":",
                        "actor:",
                        "title:",
                        "date:",
                        "state:",
                        "language:",
                        "annotator:",
                        "2024",
                        "..",
                        "-",
                        "new",
                        "Lavrov",
                        "青",
                        "ا",
                        "\ud83d",
                        "\u0000",
                        "NEAR(",
                        "{title}",
                        "^")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static void check(String typed) {
        switch (QueryReader.read(typed, NAMES)) {
            case Reading.Understood read -> assertThat(told(read.query())).isNotEmpty();
            case Reading.Refused refused ->
                    assertThat(refused.why().at().end()).isLessThanOrEqualTo(typed.length());
        }
    }

    private static String told(Query query) {
        return switch (query) {
            case Query.All(List<Query> parts) -> told(parts, " & ");
            case Query.Any(List<Query> parts) -> told(parts, " / ");
            case Query.Not(Query part) -> "!" + told(part);
            case Query.Said(Query.Place where, Query.Phrase phrase) ->
                    switch (where) {
                        case ARTICLE -> told(phrase);
                        case TITLE -> "title=" + told(phrase);
                        case SOURCE -> "source=" + told(phrase);
                    };
            case Query.Tagged tagged -> {
                Query.Phrase phrase = tagged.phrase();
                yield "#" + tagged.tag().value() + (phrase == null ? "" : "=" + told(phrase));
            }
            case Query.MarkedIn(SetId set) -> "@" + set.value();
            case Query.Reached reached -> reached.state().name();
            case Query.Dated(String from, String upTo) -> from + ".." + upTo;
            case Query.Written(String tag) -> tag;
        };
    }

    private static String told(List<Query> parts, String sign) {
        return parts.stream()
                .map(QueryReaderTest::told)
                .collect(Collectors.joining(sign, "(", ")"));
    }

    private static String told(Query.Phrase phrase) {
        return String.join("+", phrase.words()) + (phrase.open() ? "*" : "");
    }
}
