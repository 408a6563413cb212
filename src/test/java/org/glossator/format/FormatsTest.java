package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void idsAndEndingsAreUnique() {
        assertThat(Formats.all()).extracting(Format::id).doesNotHaveDuplicates();
        assertThat(Formats.all()).flatExtracting(Format::extensions).doesNotHaveDuplicates();
    }

    @Test
    void findsByIdAndByEnding() {
        assertThat(Formats.byId("conll")).containsInstanceOf(Conll.class);
        assertThat(Formats.byId("xls")).isEmpty();
        assertThat(Formats.byExtension("a/b.HTM")).containsInstanceOf(Html.class);
        assertThat(Formats.byExtension("jsonl")).isEmpty();
    }
}
