package org.glossator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.glossator.edit.Edit;
import org.glossator.model.Annotation;
import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Origin;
import org.glossator.model.Refusal;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tags, labels and attributes as they are kept, renamed and moved.
class SchemaChangesTest extends StoredNews {

    @Test
    void carriesLabelsOfDocumentsAndAttributes() {
        List<Layer> layers = new ArrayList<>(Schema.news().layers());
        layers.set(
                2,
                new Layer.Documents(
                        "documents",
                        new TagSet(
                                "labels",
                                List.of(new Tag(new TagId(9), "sport", "#010203", "", ""))),
                        List.of(
                                new Attribute("sure", new AttributeType.Flag()),
                                new Attribute("why", new AttributeType.Text()),
                                new Attribute(
                                        "how", new AttributeType.Choice(List.of("b", "a"))))));
        Schema wider = new Schema(2, layers);
        assertThat(apply(new Edit.ChangeSchema(store.schema(), wider)).schemaChanged()).isTrue();
        Annotation label =
                new Annotation.OnDocument(
                        Samples.id(),
                        document,
                        set,
                        new TagId(9),
                        Map.of("sure", "false"),
                        "",
                        new Origin(ana.id(), Samples.NOON));
        apply(new Edit.Add(label));
        reopen();
        assertThat(store.schema()).isEqualTo(wider);
        assertThat(store.annotations(document, set)).containsExactly(label);
        assertThatThrownBy(() -> apply(new Edit.ChangeSchema(wider, Schema.news())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sport")
                .hasMessageContaining("1 annotation;");
        assertThat(store.schema()).isEqualTo(wider);
    }

    @Test
    void keepsTagsByTheirNumberWhenTheyAreRenamedAndMoved() {
        Annotation.OnSpan actor = mark(Samples.ACTOR, "Ana Ruiz");
        apply(new Edit.Add(actor));
        Schema news = store.schema();
        Tag old = news.tag(Samples.ACTOR).orElseThrow();
        Tag renamed = new Tag(old.id(), "claim", "#000000", "X", "now a claim");
        Tag claim = news.tag(Samples.CLAIM).orElseThrow();
        Schema turned =
                new Schema(
                        2,
                        List.of(
                                new Layer.Documents("first", new TagSet("l", List.of()), List.of()),
                                new Layer.Spans(
                                        "spans",
                                        new TagSet(
                                                "marks",
                                                List.of(
                                                        renamed,
                                                        new Tag(
                                                                claim.id(),
                                                                "actor",
                                                                "#ffffff",
                                                                "",
                                                                ""))),
                                        List.of())));
        apply(new Edit.ChangeSchema(news, turned));
        assertThat(store.schema()).isEqualTo(turned);
        assertThat(store.annotations(document, set)).containsExactly(actor);
        store.undo(Samples.stamp(ana, "undo"));
        assertThat(store.schema()).isEqualTo(news);
    }
}
