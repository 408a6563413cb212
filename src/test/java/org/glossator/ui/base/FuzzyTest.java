package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class FuzzyTest {

    /// The letters found stand in brackets.
    @ParameterizedTest
    @CsvSource({
        "'',        Undo,                     Undo",
        "undo,      Undo,                     [Undo]",
        "UN,        Undo,                     [Un]do",
        "na,        Next article,             [N]ext [a]rticle",
        "art,       Next article,             Next [art]icle",
        "next art,  Next article,             [Next] [art]icle",
        "art next,  Next article,             [Next] [art]icle",
        "nua,       Next unfinished article,  [N]ext [u]nfinished [a]rticle",
        "finish,    Mark as finished,         Mark as [finish]ed",
        "mf,        Mark as finished,         [M]ark as [f]inished",
        "lod,       Light or dark,            [L]ight [o]r [d]ark",
        "écl,       Éclair,                   [Écl]air",
        "тег,       Отметить тегом,           Отметить [тег]ом",
        "导入,      导入文件,                 [导入]文件",
    })
    void finds(String typed, String name, String shown) {
        assertThat(Fuzzy.find(typed, name)).map(match -> marked(name, match)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"x, Undo", "oudn, Undo", "undoo, Undo", "undo again, Undo", "u, ''"})
    void findsNot(String typed, String name) {
        assertThat(Fuzzy.find(typed, name)).isEmpty();
    }

    /// What fits better has the higher score.
    @ParameterizedTest
    @CsvSource({
        "f,     Find in article,      Filter out of it (file)",
        "fi,    Find in article,      Focus in",
        "exp,   Export…,              Next paragraph",
        "open,  Open project…,        Reopen",
        "art,   Next article,         Mark as read at once",
        "ta,    Tag as actor,         Light or dark at",
        "text,  Larger text,          The export",
    })
    void prefers(String typed, String better, String worse) {
        assertThat(score(typed, better)).isGreaterThanOrEqualTo(score(typed, worse));
    }

    @Test
    void anEmptyQueryFitsEverythingAlike() {
        assertThat(Fuzzy.find("  ", "Undo")).map(Fuzzy.Match::score).contains(0);
    }

    private static int score(String typed, String name) {
        Optional<Fuzzy.Match> match = Fuzzy.find(typed, name);
        return match.map(Fuzzy.Match::score).orElse(Integer.MIN_VALUE);
    }

    private static String marked(String name, Fuzzy.Match match) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean found = match.letters().get(i);
            boolean before = i > 0 && match.letters().get(i - 1);
            shown.append(found && !before ? "[" : "").append(!found && before ? "]" : "");
            shown.append(name.charAt(i));
        }
        return shown.append(match.letters().get(name.length() - 1) ? "]" : "").toString();
    }
}
