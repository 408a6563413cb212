package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.format.Account.Taken;
import org.glossator.format.Formats;
import org.glossator.format.Records;
import org.glossator.format.WriteOptions;
import org.glossator.model.WorkState;
import org.glossator.text.Tokenization;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class TakenTest {

    private static List<Taken> of(String format, Records records, ExportFilter filter) {
        ExportOrder order =
                new ExportOrder(
                        Path.of("x"),
                        format,
                        new ExportOrder.Sets.Own(),
                        filter,
                        null,
                        records,
                        WriteOptions.DEFAULT.withTokens(Tokenization.WHITESPACE));
        return org.glossator.project.Taken.of(order, Formats.writer(format));
    }

    @Test
    void tellsWhatWasChosen() {
        ExportFilter filter =
                new ExportFilter(
                        Set.of(WorkState.IN_PROGRESS, WorkState.FINISHED),
                        Set.of("claim", "actor"),
                        Set.of("Corran Harbour Post"),
                        Set.of("en"),
                        "2026-03",
                        "2026-04-01",
                        true);
        assertThat(of("jsonl", new Records.Windows(400, 300), filter))
                .containsExactly(
                        new Taken(
                                "records",
                                "windows of 400 tokens, each begins 300 behind the one before"),
                        new Taken("tokens", "what stands between white space"),
                        new Taken("work state", "finished, in-progress"),
                        new Taken("tag", "actor, claim"),
                        new Taken("source", "corran harbour post"),
                        new Taken("language", "en"),
                        new Taken("date", "from 2026-03 to 2026-04-01"),
                        new Taken("documents without a mark", "left out"));
    }

    @Test
    void tellsThatNothingWasChosen() {
        assertThat(of("jsonl", new Records.Documents(), ExportFilter.ALL))
                .containsExactly(
                        new Taken("records", "documents"),
                        new Taken("work state", "all"),
                        new Taken("tag", "all"),
                        new Taken("source", "all"),
                        new Taken("language", "all"),
                        new Taken("date", "all"),
                        new Taken("documents without a mark", "taken"));
        assertThat(of("conll", new Records.Sentences(), ExportFilter.ALL))
                .extracting(Taken::what)
                .startsWith("records", "tokens", "work state");
    }
}
