package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class QdcTest {

    private static final Qdc QDC = new Qdc();

    private static Tag tag(int id, String name, String shortcut, String guideline) {
        return new Tag(new TagId(id), name, "#0072b2", shortcut, guideline);
    }

    private static final Schema SCHEMA =
            new Schema(
                    1,
                    List.of(
                            new Layer.Spans(
                                    "spans",
                                    new TagSet(
                                            "marks",
                                            List.of(
                                                    tag(1, "port > crane", "C", "lifts <things>"),
                                                    tag(2, "claim", "", "said\nsomewhere"),
                                                    tag(3, "claim > denied", "", ""),
                                                    tag(4, " > ", "", ""))),
                                    List.of(new Attribute("sure", new AttributeType.Flag()))),
                            new Layer.Relations(
                                    "relations",
                                    new TagSet("links", List.of(tag(5, "speaker", "S", "x"))),
                                    List.of()),
                            new Layer.Documents(
                                    "documents",
                                    new TagSet("labels", List.of(tag(6, "strike", "", ""))),
                                    List.of())));

    private static List<Label> labels(Source source, List<Loss> losses) {
        List<Label> labels = new ArrayList<>();
        losses.addAll(
                QDC.read(
                        source,
                        new Format.Sink() {
                            @Override
                            public void accept(Bundle bundle) {
                                throw new AssertionError("a document in a codebook");
                            }

                            @Override
                            public void define(List<Label> defined) {
                                labels.addAll(defined);
                            }
                        }));
        return labels;
    }

    private static Path export(Path path, boolean split) {
        ExportTarget target = new ExportTarget(path, split, false, SCHEMA, "Glossator test");
        try (ExportWriter writer = QDC.open(target, WriteOptions.DEFAULT)) {
            writer.write(writer.prover().prove(Bundles.full()));
            return writer.finish().getFirst();
        }
    }

    @Test
    void writesTheGoldenFileByThePublishedSchema(@TempDir Path folder) throws IOException {
        Path file = export(folder.resolve("a.qdc"), false);
        assertThat(Files.readString(file)).isEqualTo(Bundles.golden("codebook.qdc"));
        RefiSchema.requireCodebook(Files.readAllBytes(file));
        assertThat(export(folder.resolve("out"), true).getFileName()).hasToString("codebook.qdc");
    }

    @Test
    void everyTagComesBack(@TempDir Path folder) {
        List<Loss> losses = new ArrayList<>();
        Source source = Source.of(export(folder.resolve("a.qdc"), false), null);
        assertThat(labels(source, losses))
                .containsExactlyInAnyOrderElementsOf(RefiCodebook.labels(SCHEMA))
                .hasSize(5);
        assertThat(losses).isEmpty();
    }

    @Test
    void namesWhatItLoses() {
        assertThat(QDC.losses(SCHEMA))
                .containsExactly(
                        new Loss("shortcut", 2, "port > crane, C"),
                        new Loss("type of an attribute", 1, "sure"),
                        new Loss("tag of relations", 1, "speaker"));
        assertThat(QDC.survey(WriteOptions.DEFAULT).losses(Bundles.full()))
                .containsExactly(
                        new Loss("document", 1, "en-01"),
                        new Loss("annotation", 6, "en-01: location “Port Selwick”"));
    }

    @Test
    void readsWhatOtherProgramsWrite() {
        List<Loss> losses = new ArrayList<>();
        String file =
                """
                \uFEFF<?xml version="1.0" encoding="utf-8"?>
                <CodeBook xmlns="urn:QDA-XML:codebook:0:4" origin="ATLAS.ti Win 23.4.0">
                <Codes>
                <Code guid="{1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294}" name="a&#10;b" color="#46AA00" isCodable="true"/>
                <Code guid="2" name="heading" isCodable="false"><Description>d</Description>
                <Code guid="3" name="within" color="red"/></Code>
                </Codes>
                <Sets><Set name="group" guid="4"><MemberCode guid="3"/></Set></Sets>
                </CodeBook>
                """;
        assertThat(labels(Bundles.bytes("a.qdc", file.getBytes(StandardCharsets.UTF_8)), losses))
                .containsExactly(
                        new Label(Layer.Spans.class, "a b", "#46aa00", ""),
                        new Label(Layer.Spans.class, "heading > within", "", ""));
        assertThat(losses)
                .containsExactly(
                        new Loss("tag name", 1, "a b"),
                        new Loss("set", 1, "group"),
                        new Loss("description of a heading", 1, "heading"));
    }

    @Test
    void refusesWhatIsNoCodebook() {
        assertRefused("<Project/>", "a.qdc:1: this does not begin with <CodeBook>");
        assertRefused("<CodeBook><Codes/></CodeBook>", "a.qdc: there is no code in it");
        assertRefused("port, crane", "a.qdc:1: not valid XML");
        assertRefused("<CodeBook><Codes>" + "<Code name='x'>".repeat(300), "a.qdc:1:");
        RoundTrip.survivesCuts(
                QDC, Bundles.golden("codebook.qdc").getBytes(StandardCharsets.UTF_8), ".qdc");
    }

    private static void assertRefused(String file, String message) {
        assertThatThrownBy(() -> Bundles.read(QDC, Source.pasted("a.qdc", file)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("\n");
    }
}
