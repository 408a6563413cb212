package org.glossator.ui.exchange;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.glossator.project.MergePlan;
import org.glossator.project.NotTaken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tags of what comes in that the project does not have, with what was decided about each. One
/// that was decided about stays listed, though the merge no longer lacks it.
final class ForeignTags {

    private final ObservableList<ForeignTag> all = FXCollections.observableArrayList();
    private final Runnable decided;

    /// @param decided told of every decision
    ForeignTags(Runnable decided) {
        this.decided = decided;
    }

    ObservableList<ForeignTag> all() {
        return all;
    }

    void clear() {
        all.clear();
    }

    /// Lists those that a merge lacks.
    void tell(MergePlan plan) {
        for (NotTaken one : plan.refusals().first()) {
            if (one instanceof NotTaken.Marks(NotTaken.Why.UnknownTag tag, long count)) {
                tell(tag, count);
            }
        }
    }

    private void tell(NotTaken.Why.UnknownTag tag, long count) {
        for (ForeignTag known : all) {
            if (known.name().equals(tag.name())) {
                return;
            }
        }
        ForeignTag fresh = new ForeignTag(tag.layer(), tag.name(), count);
        fresh.decision().subscribe((_, _) -> decided.run());
        all.add(fresh);
    }

    Map<String, String> renamed() {
        Map<String, String> names = new HashMap<>();
        for (ForeignTag tag : all) {
            if (tag.decision().get() instanceof TagDecision.As(String here)) {
                names.put(tag.name(), here);
            }
        }
        return names;
    }

    Set<String> added() {
        return all.stream()
                .filter(tag -> tag.decision().get() instanceof TagDecision.Added)
                .map(ForeignTag::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What can be decided about a tag.
    static List<TagDecision> choices(List<String> tags) {
        return Stream.<TagDecision>concat(
                        Stream.of(new TagDecision.Left(), new TagDecision.Added()),
                        tags.stream().map(TagDecision.As::new))
                .toList();
    }
}
