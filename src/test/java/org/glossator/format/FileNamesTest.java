package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "en-01, en-01",
        "a/b\\c, a_b_c",
        "../../etc, __.._etc",
        "what?, what_",
        "con, _con",
        "قرار, قرار",
        "'', _",
        "' ', _",
        "ends., ends_",
    })
    void isAllowedEverywhere(String wanted, String name) {
        assertThat(FileNames.safe(wanted)).isEqualTo(name);
    }

    @Test
    void isShortInBytes() {
        String name = FileNames.safe("👩".repeat(300));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(name).endsWith("👩");
    }

    @Test
    void noneIsGivenTwiceHoweverCaseCounts() {
        FileNames names = new FileNames();
        assertThat(names.next("", "News")).isEqualTo("News");
        assertThat(names.next("", "news")).isEqualTo("news-2");
        assertThat(names.next("a/", "news")).isEqualTo("a/news");
    }
}
