package org.glossator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.edit.Edit;
import org.glossator.edit.Rules;
import org.glossator.model.Annotation;
import org.glossator.model.Layer;
import org.glossator.model.Schema;
import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.glossator.model.WorkState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MergingTest {

    private static final String TEXT =
            "The minister said 👩🏽‍🚀 the bridge is safe. Nobody else did.";

    @TempDir Path folder;
    private MergeBench marta;
    private MergeBench lead;

    @BeforeEach
    void sit() {
        marta = new MergeBench(folder.resolve("marta.glossa"), "marta");
        lead = new MergeBench(folder.resolve("lead.glossa"), "lead");
        marta.bring("Bridge", TEXT);
        lead.bring("Bridge", TEXT);
    }

    @AfterEach
    void leave() {
        marta.close();
        lead.close();
    }

    private Path out(String name) {
        return folder.resolve(name + ".glossapack");
    }

    private Annotation.OnSpan claim() {
        return marta.add(marta.span("Bridge", "marta", MergeBench.CLAIM, 26, 44));
    }

    @Test
    void everythingArrivesOnceAndOneUndoTakesItBack() {
        Annotation.OnSpan claim = claim().withNote("sure?");
        marta.apply(new Edit.Replace(marta.marks("marta").getFirst(), claim));
        Annotation.OnSpan actor = marta.add(marta.span("Bridge", "marta", MergeBench.ACTOR, 4, 12));
        marta.add(marta.link(claim, actor));
        marta.apply(
                new Edit.SetState(
                        claim.document(),
                        marta.person.id(),
                        WorkState.IN_PROGRESS,
                        WorkState.FINISHED));
        Path packet = marta.pack(out("one"));
        MergePlan preview = lead.preview(MergeOrder.of(List.of(packet)));
        assertThat(lead.marks("marta")).isEmpty();
        MergePlan plan = lead.merge(packet);
        assertThat(plan).isEqualTo(preview);
        assertThat(plan.added()).isEqualTo(3);
        assertThat(plan.states()).isEqualTo(1);
        assertThat(plan.changed()).isZero();
        assertThat(plan.relations()).isEqualTo(1);
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta")).hasSize(3);
        assertThat(lead.store.state(lead.document("Bridge"), lead.store.annotator("marta").id()))
                .isEqualTo(WorkState.FINISHED);
        MergePlan again = lead.merge(packet);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.added() + again.changed() + again.removed()).isZero();
        lead.reopen();
        lead.store.undo(lead.stamp("undo"));
        assertThat(lead.marks("marta")).isEmpty();
        assertThat(lead.merge(packet).added()).isEqualTo(3);
        assertThat(lead.store.check(_ -> {})).isEmpty();
    }

    @Test
    void anOlderPacketDoesNotOverwriteNewerWork() {
        Annotation.OnSpan claim = claim();
        Annotation.OnSpan actor = marta.add(marta.span("Bridge", "marta", MergeBench.ACTOR, 4, 12));
        Path old = marta.pack(out("old"));
        marta.apply(new Edit.Replace(claim, claim.withNote("newer")));
        marta.apply(new Edit.Remove(actor));
        Path recent = marta.pack(out("recent"));
        lead.merge(recent, old);
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta")).hasSize(1);
        assertThat(lead.merge(old, recent, old).unchanged()).isEqualTo(5);
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta"));
    }

    @Test
    void whatWasRemovedThereGoesAndWhatNobodyPackedStays() {
        Annotation.OnSpan claim = claim();
        Annotation.OnSpan doubtful =
                marta.add(marta.span("Bridge", "marta", MergeBench.ACTOR, 4, 12));
        lead.merge(marta.pack(out("one")));
        Annotation own = lead.add(lead.span("Bridge", "marta", MergeBench.ACTOR, 46, 52));
        marta.apply(Rules.removal(doubtful, marta.marks("marta")));
        MergePlan plan = lead.merge(marta.pack(out("two")));
        assertThat(plan.removed()).isEqualTo(1);
        assertThat(lead.says("marta")).containsOnlyKeys(claim.id().toString(), own.id().toString());
    }

    @Test
    void whatBothSidesChangedIsToldUntilItIsDecided() {
        Annotation.OnSpan claim = claim();
        lead.merge(marta.pack(out("one")));
        Annotation.OnSpan here = (Annotation.OnSpan) lead.marks("marta").getFirst();
        lead.apply(new Edit.Replace(here, here.withNote("of the lead")));
        marta.apply(new Edit.Replace(claim, claim.withNote("of Marta")));
        Path two = marta.pack(out("two"));
        assertThat(lead.merge(two).conflicts().first())
                .extracting(MergeConflict::line)
                .singleElement()
                .asString()
                .contains("of the lead")
                .contains("of Marta");
        assertThat(lead.merge(two).conflicts().first())
                .extracting(MergeConflict::place)
                .containsExactly(new MergePlace(lead.document("Bridge"), here.span()));
        assertThat(lead.merge(two).conflicting()).isEqualTo(1);
        assertThat(note()).isEqualTo("of the lead");
        MergeOrder theirs =
                new MergeOrder(
                        List.of(two),
                        MergeOrder.Unknown.REFUSE,
                        Map.of(),
                        MergeOrder.Conflicts.THEIRS);
        assertThat(lead.merge(theirs).changed()).isEqualTo(1);
        assertThat(note()).isEqualTo("of Marta");
        lead.store.undo(lead.stamp("undo"));
        MergeOrder ours =
                new MergeOrder(
                        List.of(two),
                        MergeOrder.Unknown.REFUSE,
                        Map.of(),
                        MergeOrder.Conflicts.OURS);
        assertThat(lead.merge(ours).conflicting()).isEqualTo(1);
        assertThat(lead.merge(two).conflicting()).isZero();
        assertThat(note()).isEqualTo("of the lead");
    }

    private String note() {
        return lead.marks("marta").getFirst().note();
    }

    @Test
    void aRelationMadeHereKeepsTheSpanItHoldsOnTo() {
        Annotation.OnSpan claim = claim();
        Annotation.OnSpan actor = marta.add(marta.span("Bridge", "marta", MergeBench.ACTOR, 4, 12));
        lead.merge(marta.pack(out("one")));
        List<Annotation> here = lead.marks("marta");
        lead.add(lead.link(here.getLast(), here.getFirst()));
        marta.apply(new Edit.Remove(actor));
        Path two = marta.pack(out("two"));
        MergePlan plan = lead.merge(two);
        assertThat(plan.conflicting()).isEqualTo(1);
        assertThat(lead.marks("marta")).hasSize(3);
        lead.merge(
                new MergeOrder(
                        List.of(two),
                        MergeOrder.Unknown.REFUSE,
                        Map.of(),
                        MergeOrder.Conflicts.THEIRS));
        assertThat(lead.says("marta")).containsOnlyKeys(claim.id().toString());
    }

    @Test
    void anotherTextIsRefusedWithTheFirstCharacterThatDiffers() {
        claim();
        MergeBench other = new MergeBench(folder.resolve("other.glossa"), "lead");
        other.bring("Bridge", TEXT.replace("is safe", "was safe"));
        MergePlan plan = other.merge(marta.pack(out("one")));
        assertThat(plan.refusals().first())
                .extracting(NotTaken::line)
                .singleElement()
                .asString()
                .contains("“Bridge”", "from character 35", "[i]s safe", "[w]as safe", "U+0069");
        assertThat(other.marks("marta")).isEmpty();
        assertThat(other.documents()).hasSize(1);
        Path bare = marta.pack(out("bare"), "marta", false);
        assertThat(other.merge(bare).refusals().first())
                .extracting(NotTaken::line)
                .singleElement()
                .asString()
                .contains("its text");
        assertThat(lead.merge(bare).added()).isEqualTo(1);
        other.close();
    }

    @Test
    void anArticleTheProjectDoesNotHaveComesAlong() {
        marta.bring("Ferry", "The ferry sinks.");
        marta.add(marta.span("Ferry", "marta", MergeBench.CLAIM, 0, 15));
        MergePlan plan = lead.merge(marta.pack(out("one")));
        assertThat(plan.fresh()).isEqualTo(1);
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta"));
        lead.store.undo(lead.stamp("undo"));
        assertThat(lead.documents()).hasSize(1);
        lead.store.redo(lead.stamp("redo"));
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta"));
        assertThat(lead.store.check(_ -> {})).isEmpty();
    }

    @Test
    void aPacketWithoutTextsIsHelpedByOneThatHasThem() {
        marta.bring("Ferry", "The ferry sinks.");
        Annotation.OnSpan gone = marta.add(marta.span("Ferry", "marta", MergeBench.CLAIM, 0, 9));
        Path old = marta.pack(out("old"));
        marta.apply(new Edit.Remove(gone));
        marta.add(marta.span("Ferry", "marta", MergeBench.CLAIM, 0, 15));
        Path bare = marta.pack(out("bare"), "marta", false);
        MergePlan plan = lead.merge(bare, old);
        assertThat(plan.refused()).isZero();
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta"));
    }

    @Test
    void aTagNobodyKnowsHereIsRefusedMappedOrAdded() {
        claim();
        Schema before = marta.store.schema();
        Layer.Spans spans = (Layer.Spans) before.layers().getFirst();
        List<Tag> tags = new ArrayList<>(spans.tagSet().tags());
        tags.add(new Tag(new TagId(9), "event", "#123456", "E", "What happens."));
        List<Layer> layers = new ArrayList<>(before.layers());
        layers.set(0, new Layer.Spans("spans", new TagSet("marks", tags), List.of()));
        marta.apply(new Edit.ChangeSchema(before, new Schema(2, layers)));
        marta.add(marta.span("Bridge", "marta", new TagId(9), 4, 12));
        Path packet = marta.pack(out("one"));
        MergePlan refused = lead.merge(packet);
        assertThat(refused.refused()).isEqualTo(1);
        assertThat(refused.refusals().first())
                .extracting(NotTaken::line)
                .singleElement()
                .asString()
                .contains("“event”", "--map");
        assertThat(lead.marks("marta")).hasSize(1);
        lead.merge(
                new MergeOrder(
                        List.of(packet),
                        MergeOrder.Unknown.REFUSE,
                        Map.of("event", "claim"),
                        MergeOrder.Conflicts.TELL));
        assertThat(lead.says("marta").values()).allMatch(one -> one.contains("|claim|")).hasSize(2);
        lead.store.undo(lead.stamp("undo"));
        lead.merge(
                new MergeOrder(
                        List.of(packet),
                        MergeOrder.Unknown.REFUSE,
                        Map.of(),
                        Set.of("event"),
                        MergeOrder.Conflicts.TELL));
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta"));
        lead.store.undo(lead.stamp("undo"));
        lead.merge(
                new MergeOrder(
                        List.of(packet),
                        MergeOrder.Unknown.ADD,
                        Map.of(),
                        MergeOrder.Conflicts.TELL));
        assertThat(lead.says("marta")).isEqualTo(marta.says("marta"));
        assertThat(lead.store.schema().tag(Layer.Spans.class, "event").orElseThrow().guideline())
                .isEqualTo("What happens.");
    }

    @Test
    void aPacketThatWasCutOffOrChangedIsRefusedBeforeAnythingIsTouched() throws IOException {
        claim();
        byte[] whole = Files.readAllBytes(marta.pack(out("one")));
        Path bad = out("bad");
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(bad, java.util.Arrays.copyOf(whole, length));
            assertThat(lead.merge(bad).refusals().first())
                    .extracting(NotTaken::line)
                    .singleElement()
                    .asString()
                    .contains("not a whole packet");
        }
        byte[] changed =
                new String(whole, StandardCharsets.UTF_8)
                        .replace("\"claim\"", "\"actor\"")
                        .getBytes(StandardCharsets.UTF_8);
        Files.write(bad, changed);
        assertThat(lead.merge(bad).refused()).isEqualTo(1);
        assertThat(lead.merge(bad, out("one")).added()).isEqualTo(1);
    }

    @Test
    void anIdThatIsTakenElsewhereGetsAnotherOneForGood() {
        Annotation.OnSpan claim = claim();
        Annotation.OnSpan squatter = lead.span("Bridge", "lead", MergeBench.ACTOR, 4, 12);
        lead.add(
                new Annotation.OnSpan(
                        claim.id(),
                        squatter.document(),
                        squatter.set(),
                        squatter.tag(),
                        squatter.fragments(),
                        Map.of(),
                        "",
                        squatter.origin()));
        assertThat(lead.merge(marta.pack(out("one"))).added()).isEqualTo(1);
        lead.apply(new Edit.Remove(lead.marks("lead").getFirst()));
        marta.apply(new Edit.Replace(claim, claim.withNote("again")));
        MergePlan plan = lead.merge(marta.pack(out("two")));
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(plan.added()).isZero();
        assertThat(lead.marks("marta")).hasSize(1);
    }

    @Test
    void copiesOfOneFileAreToldApartByWhatHappenedToThem() throws IOException {
        Annotation.OnSpan claim = claim();
        Annotation.OnSpan actor = marta.add(marta.span("Bridge", "marta", MergeBench.ACTOR, 4, 12));
        Annotation.OnSpan place = marta.add(marta.span("Bridge", "marta", new TagId(3), 26, 32));
        marta.close();
        Path copy = folder.resolve("copy.glossa");
        Files.copy(marta.file, copy);
        marta = new MergeBench(marta.file, "marta", marta.now);
        MergeBench other = new MergeBench(copy, "lead", marta.now);
        marta.apply(new Edit.Replace(claim, claim.withNote("changed there")));
        marta.apply(new Edit.Remove(actor));
        other.apply(new Edit.Replace(place, place.withNote("changed here")));
        MergePlan plan = other.merge(marta.file);
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(plan.removed()).isEqualTo(1);
        assertThat(plan.conflicting()).isZero();
        assertThat(other.marks("marta"))
                .extracting(Annotation::note)
                .containsExactlyInAnyOrder("changed there", "changed here");
        assertThat(other.store.check(_ -> {})).isEmpty();
        other.close();
    }

    @Test
    void theProjectItselfIsNotMerged() {
        assertThat(lead.merge(lead.file).refusals().first())
                .extracting(NotTaken::line)
                .singleElement()
                .asString()
                .contains("the project itself");
    }
}
