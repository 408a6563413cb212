package org.glossator.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tags one layer offers, in the order they are shown. Names are unique.
public record TagSet(String name, List<Tag> tags) {

    public TagSet {
        Names.require("tag set", name);
        tags = List.copyOf(tags);
        Set<String> names = new HashSet<>();
        for (Tag tag : tags) {
            if (!names.add(tag.name())) {
                throw new IllegalArgumentException(
                        "tag " + tag.name() + " stands twice in " + name);
            }
        }
    }
}
