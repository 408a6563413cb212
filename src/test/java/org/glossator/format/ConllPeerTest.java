package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.formats.Conll03NameSampleStream;
import opennlp.tools.namefind.NameSample;

import org.glossator.text.Segmenter;
import org.glossator.text.Tokenization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// OpenNLP finds in our columns the sentences, tokens and spans that were meant.
///
/// It knows the four tags of CoNLL-2003 alone, so ours stand under those names here. Of its readers
/// this is the one for four columns; that for CoNLL-2002 wants three.
class ConllPeerTest {

    private static final int EVERY_TAG = 0b1111;

    private static final Map<String, String> TAGS =
            Map.of("claim", "MISC", "actor", "PER", "location", "LOC");

    private static final Map<String, String> THEIRS =
            Map.of("MISC", "misc", "PER", "person", "LOC", "location");

    @TempDir private Path folder;

    /// @param names type, first token and the one behind the last, within the sentence
    private record Sentence(boolean first, List<String> tokens, List<String> names) {}

    private static Bundle renamed(Bundle bundle) {
        return bundle.withMarks(
                bundle.marks().stream()
                        .filter(Mark.OnSpan.class::isInstance)
                        .map(Mark.OnSpan.class::cast)
                        .<Mark>map(span ->
                                new Mark.OnSpan(
                                        span.id(),
                                        TAGS.getOrDefault(span.label(), "MISC"),
                                        span.fragments(),
                                        span.attributes(),
                                        span.note(),
                                        span.maker()))
                        .toList());
    }

    private List<Sentence> theirs(List<Bundle> bundles, WriteOptions options) throws IOException {
        Path file = folder.resolve("out.conll");
        try (ExportWriter writer = new Conll().open(Bundles.target(file, false), options)) {
            ExportWriter.Prover prover = writer.prover();
            bundles.forEach(bundle -> writer.write(prover.prove(bundle)));
            writer.finish();
        }
        List<Sentence> sentences = new ArrayList<>();
        try (Conll03NameSampleStream stream =
                new Conll03NameSampleStream(
                        Conll03NameSampleStream.LANGUAGE.EN,
                        () -> Files.newInputStream(file),
                        EVERY_TAG)) {
            NameSample sample = stream.read();
            while (sample != null) {
                sentences.add(
                        new Sentence(
                                sample.isClearAdaptiveDataSet(),
                                List.of(sample.getSentence()),
                                Arrays.stream(sample.getNames())
                                        .map(name ->
                                                name.getType()
                                                        + " "
                                                        + name.getStart()
                                                        + " "
                                                        + name.getEnd())
                                        .toList()));
                sample = stream.read();
            }
        }
        return sentences;
    }

    private static List<Sentence> ours(Bundle bundle, WriteOptions options) {
        TokenLayout layout = TokenLayout.of(bundle, options, new Segmenter());
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= layout.size(); i++) {
            if (i == layout.size() || layout.beginsSentence(i)) {
                sentences.add(sentence(layout, first, i));
                first = i;
            }
        }
        return sentences;
    }

    private static Sentence sentence(TokenLayout layout, int first, int end) {
        List<String> tokens = new ArrayList<>();
        for (int i = first; i < end; i++) {
            tokens.add(layout.token(i).of(layout.text()));
        }
        return new Sentence(
                first == 0,
                tokens,
                layout.chunks().stream()
                        .filter(chunk -> chunk.first() >= first && chunk.last() < end)
                        .map(chunk ->
                                THEIRS.get(chunk.label())
                                        + " "
                                        + (chunk.first() - first)
                                        + " "
                                        + (chunk.last() + 1 - first))
                        .toList());
    }

    private void assertFound(List<Bundle> bundles, WriteOptions options) throws IOException {
        assertThat(theirs(bundles, options))
                .containsExactlyElementsOf(
                        bundles.stream().flatMap(each -> ours(each, options).stream()).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTER", "INNER"})
    void findsTheSpansOfTheSampleArticles(WriteOptions.Overlaps overlaps) throws IOException {
        Path articles = Path.of("sample-articles", "reference", "hand-a.jsonl");
        List<Bundle> bundles =
                Bundles.read(new Jsonl(), Source.of(articles, null)).stream()
                        .map(ConllPeerTest::renamed)
                        .toList();
        assertThat(bundles).hasSizeGreaterThan(2);
        assertFound(bundles, WriteOptions.DEFAULT.withOverlaps(overlaps));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSpansWhateverATokenIs(Tokenization tokens) throws IOException {
        assertFound(
                List.of(renamed(Bundles.full())),
                WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.OUTER).withTokens(tokens));
    }

    /// Spelled out, since the rest rests on our own idea of tokens.
    @Test
    void findsWhatIsSeen() throws IOException {
        assertThat(
                        theirs(
                                List.of(renamed(Bundles.full())),
                                WriteOptions.DEFAULT.withOverlaps(WriteOptions.Overlaps.OUTER)))
                .extracting(Sentence::names)
                .containsExactly(
                        List.of("location 5 7"), List.of("misc 0 9", "person 10 14"), List.of());
    }
}
