package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.format.Label;
import org.glossator.format.Mark;
import org.glossator.model.Attribute;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TagMappingTest {

    private final TagMapping mapping = new TagMapping(Schema.news());

    @Test
    void findsTheTagsThereAre() {
        assertThat(mapping.tag(span("claim", Map.of()))).isEqualTo(new TagId(1));
        assertThat(mapping.takeGrown()).isFalse();
        assertThat(mapping.schema()).isEqualTo(Schema.news());
    }

    @Test
    void growsTheSchemaByAnUnknownTagOnce() {
        TagId id = mapping.tag(span("weapon", Map.of()));
        assertThat(mapping.tag(span("weapon", Map.of()))).isEqualTo(id);
        assertThat(mapping.takeGrown()).isTrue();
        assertThat(mapping.takeGrown()).isFalse();
        Tag tag = mapping.schema().tag(id).orElseThrow();
        assertThat(tag.name()).isEqualTo("weapon");
        assertThat(tag.shortcut()).isEqualTo("W");
        assertThat(mapping.schema().version()).isEqualTo(2);
    }

    @Test
    void givesNoShortcutAndNoColourTwice() {
        mapping.tag(span("cargo", Map.of()));
        mapping.tag(span("carrier", Map.of()));
        List<Tag> tags = mapping.schema().spanTags();
        assertThat(tags.stream().map(Tag::shortcut)).doesNotHaveDuplicates();
        assertThat(tags.stream().map(Tag::colour)).doesNotHaveDuplicates();
    }

    @Test
    void aRelationOfTheSameNameAsASpanTagIsAnotherTag() {
        TagId span = mapping.tag(span("cause", Map.of()));
        TagId relation = mapping.tag(new Mark.Relation("r", "cause", "a", "b", Map.of(), "", null));
        assertThat(relation).isNotEqualTo(span);
        assertThat(mapping.schema().tag(Layer.Relations.class, "cause")).isPresent();
    }

    @Test
    void admitsAttributesNobodyHasDeclared() {
        mapping.tag(span("claim", Map.of("certainty", "high")));
        assertThat(mapping.schema().layerOf(new TagId(1)).orElseThrow().attributes())
                .extracting(Attribute::name)
                .containsExactly("certainty");
    }

    @Test
    void aDefinedTagKeepsItsColourAndGuideline() {
        List<Label> labels =
                List.of(
                        new Label(Layer.Spans.class, "cargo", "#aabbcc", "what is carried"),
                        new Label(Layer.Spans.class, "claim", "#000000", "another meaning"),
                        new Label(Layer.Relations.class, "carries", "", ""));
        assertThat(mapping.define(labels)).isEqualTo(2);
        assertThat(mapping.takeGrown()).isTrue();
        assertThat(mapping.define(labels)).isZero();
        Schema schema = mapping.schema();
        Tag cargo = schema.tag(Layer.Spans.class, "cargo").orElseThrow();
        assertThat(cargo.colour()).isEqualTo("#aabbcc");
        assertThat(cargo.guideline()).isEqualTo("what is carried");
        assertThat(schema.tag(Layer.Spans.class, "claim"))
                .isEqualTo(Schema.news().tag(Layer.Spans.class, "claim"));
        assertThat(schema.tag(Layer.Relations.class, "carries")).isPresent();
        TagId label = mapping.tag(new Mark.OnDocument("", "cargo", Map.of(), "", null));
        assertThat(mapping.schema().tag(label).orElseThrow().colour()).isEqualTo("#aabbcc");
    }

    private static Mark span(String label, Map<String, String> attributes) {
        return new Mark.OnSpan("", label, List.of(new Span(0, 3)), attributes, "", null);
    }
}
