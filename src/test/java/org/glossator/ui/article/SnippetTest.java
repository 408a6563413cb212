package org.glossator.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void putsWhatIsQuotedOnOneLine() {
        assertThat(Snippet.line("  No such talks\n\ntook\tplace ", 80))
                .isEqualTo("No such talks took place");
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(Snippet.line("one two three", 7)).isEqualTo("one two…");
        assertThat(Snippet.line("😀😀😀", 2)).isEqualTo("😀😀…");
    }

    @Test
    void leavesControlsOut() {
        assertThat(Snippet.line("a\u202eb\u0007c\ud800d", 80)).isEqualTo("abcd");
        assertThat(Snippet.line("می\u200cگوید", 80)).isEqualTo("می\u200cگوید");
    }

    @Test
    void wrapsOnlyWhatRunsOneWay() {
        assertThat(Snippet.mayWrap("Moscow said 3")).isTrue();
        assertThat(Snippet.mayWrap("中文")).isTrue();
        assertThat(Snippet.mayWrap("Moscow, موسكو")).isFalse();
    }

    @Property
    void takesAnyText(@ForAll String text) {
        String line = Snippet.line(text, 20);

        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(22);
        assertThat(line.chars().noneMatch(Character::isISOControl)).isTrue();
    }
}
