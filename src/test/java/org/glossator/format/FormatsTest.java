package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void idsAreUnique() {
        assertThat(Formats.all()).extracting(Format::id).doesNotHaveDuplicates();
    }

    @Test
    void findsByIdAndByEnding() {
        assertThat(Formats.byId("conll")).containsInstanceOf(Conll.class);
        assertThat(Formats.byId("xls")).isEmpty();
        assertThat(Formats.reading(Source.pasted("a/b.HTM", "x"))).containsInstanceOf(Html.class);
        assertThat(Formats.reading(Source.pasted("jsonl", "x"))).isEmpty();
    }
}
