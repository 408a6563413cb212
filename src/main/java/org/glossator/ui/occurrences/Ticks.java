package org.glossator.ui.occurrences;

import org.glossator.model.TagId;
import org.glossator.project.Occurrence;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Which places are to be tagged: what the analyst said of each, and for the rest what was said of
/// all.
final class Ticks {

    private final Map<Row.Place, Boolean> said = new HashMap<>();
    private Rest rest = Rest.UNTAGGED;

    private enum Rest {
        /// Ticked are those whose words carry no tag of their own yet.
        UNTAGGED,
        ALL,
        NONE
    }

    void reset() {
        said.clear();
        rest = Rest.UNTAGGED;
    }

    void all(boolean ticked) {
        said.clear();
        rest = ticked ? Rest.ALL : Rest.NONE;
    }

    void set(Row.Place place, boolean ticked) {
        said.put(place, ticked);
    }

    /// @param tag to be given, if one is chosen
    boolean isTicked(Row.Place place, Occurrence occurrence, @Nullable TagId tag) {
        return canBeTicked(occurrence, tag)
                && said.getOrDefault(
                        place,
                        switch (rest) {
                            case UNTAGGED -> !occurrence.isTagged();
                            case ALL -> true;
                            case NONE -> false;
                        });
    }

    /// Whether there is anything to do: not where the tag is already.
    static boolean canBeTicked(Occurrence occurrence, @Nullable TagId tag) {
        return tag == null || !occurrence.isTagged(tag);
    }
}
