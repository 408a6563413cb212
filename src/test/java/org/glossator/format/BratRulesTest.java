package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is written for brat keeps to brat's own rules.
class BratRulesTest {

    private static final String CONFIGURATION = Bundles.golden("annotation.conf");

    /// A codebook of the tags a bundle has.
    private static Schema schema(Bundle bundle) {
        List<Tag> onSpans = new ArrayList<>();
        List<Tag> onRelations = new ArrayList<>();
        int number = 0;
        for (Mark mark : bundle.marks()) {
            List<Tag> tags = mark instanceof Mark.Relation ? onRelations : onSpans;
            if (tags.stream().noneMatch(tag -> tag.name().equals(mark.label()))) {
                tags.add(new Tag(new TagId(++number), mark.label(), "#56606b", "", ""));
            }
        }
        return new Schema(
                1,
                List.of(
                        new Layer.Spans("spans", new TagSet("marks", onSpans), List.of()),
                        new Layer.Relations(
                                "relations", new TagSet("links", onRelations), List.of())));
    }

    private static List<String> broken(Bundle bundle) {
        List<Leaf> leaves = new BratText().lay(bundle);
        return BratRules.broken(
                leaves.getFirst().text(),
                leaves.getLast().text(),
                new String(BratConfiguration.annotation(schema(bundle)), StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    @Domain(AnyBundle.class)
    void keepsToTheRules(@ForAll Bundle bundle) {
        assertThat(broken(bundle)).isEmpty();
    }

    @Test
    void keepsToTheRulesWithAllThereIs() {
        assertThat(broken(Bundles.full())).isEmpty();
    }

    /// brat's server ends a line where Python does, and then misses what it has not quoted.
    @ParameterizedTest
    @ValueSource(chars = {'\n', '\t', '\u000b', '\f', '\u001c', '\u001d', '\u001e'})
    void quotesWhatStandsThere(char between) {
        String text = "the port" + between + "office";
        Bundle bundle =
                Bundles.plain(
                        "d",
                        text,
                        new Mark.OnSpan(
                                "1", "actor", List.of(new Span(4, 15)), Map.of(), "", null));
        assertThat(broken(bundle)).isEmpty();
        RoundTrip.holds(new Brat(), WriteOptions.DEFAULT, bundle);
        assertThat(RoundTrip.through(new Brat(), WriteOptions.DEFAULT, List.of(bundle)))
                .singleElement()
                .satisfies(read ->
                        assertThat(read.marks())
                                .extracting(mark -> ((Mark.OnSpan) mark).fragments())
                                .containsExactly(List.of(new Span(4, 15))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T1>actor 0 4>port|the quote is the text",
                "T1>actor 0 40>the port|offsets are within the text",
                "T1>actor 4 8;0 3>port the|stretches are in order",
                "T1>actor 0 4;3 8>the   port|stretches are in order",
                "T1>person 4 8>port|types of spans are declared",
                "T1>actor 4 8>port~T1>actor 4 8>port|ids are unique",
                "T1>actor 4 8>port~R1>speaker Arg1:T1 Arg2:T2>|arguments are there",
                "T1>actor 4 8>port~R1>told Arg1:T1 Arg2:T1>|types of relations are declared",
                "A1>hedged T7 true|targets are there",
                "X1>actor|an id is a letter and a number",
            })
    void theRulesFindWhatBreaksThem(String lines, String rule) {
        assertThat(
                        BratRules.broken(
                                "the port",
                                lines.replace('>', '\t').replace('~', '\n'),
                                CONFIGURATION))
                .singleElement()
                .asString()
                .startsWith(rule);
    }

    @Test
    void theRulesFindOverlapsThatAreNotAllowed() {
        String lines = "T1\tactor 0 8\tthe port\nT2\tlocation 4 8\tport\n";
        assertThat(BratRules.broken("the port", lines, CONFIGURATION)).isEmpty();
        assertThat(
                        BratRules.broken(
                                "the port", lines, CONFIGURATION.replaceAll("<OVERLAP>.*\n", "")))
                .singleElement()
                .asString()
                .startsWith("overlaps are allowed");
    }
}
