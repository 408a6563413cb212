package org.glossator.agreement;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A mark as far as it counts for agreement: where it is and what it says.
///
/// Two marks of one set that say the same of the same place count once.
///
/// @param tag its number among the tags of the study, from 0
/// @param fragments in text order, apart, none empty, in UTF-16 code units
public record TaggedPlace(int tag, List<Span> fragments) implements Comparable<TaggedPlace> {

    public TaggedPlace {
        fragments = List.copyOf(fragments);
        if (fragments.isEmpty() || tag < 0) {
            throw new IllegalArgumentException("tag " + tag + " on " + fragments);
        }
    }

    int begin() {
        return fragments.getFirst().begin();
    }

    int end() {
        return fragments.getLast().end();
    }

    /// By tag, then in text order, the longer one first; 0 for equal ones alone.
    @Override
    public int compareTo(TaggedPlace other) {
        int order = Integer.compare(tag, other.tag);
        order = order == 0 ? Integer.compare(begin(), other.begin()) : order;
        order = order == 0 ? Integer.compare(other.end(), end()) : order;
        order = order == 0 ? Integer.compare(fragments.size(), other.fragments.size()) : order;
        for (int i = 0; order == 0 && i < fragments.size(); i++) {
            order = fragments.get(i).compareTo(other.fragments.get(i));
        }
        return order;
    }

    /// In order, each once. Marks come in text order as a rule, so that those of a tag need hardly
    /// be sorted.
    static List<TaggedPlace> sorted(Collection<TaggedPlace> marks) {
        SortedMap<Integer, List<TaggedPlace>> tags = new TreeMap<>();
        for (TaggedPlace mark : marks) {
            tags.computeIfAbsent(mark.tag, _ -> new ArrayList<>()).add(mark);
        }
        List<TaggedPlace> sorted = new ArrayList<>(marks.size());
        for (List<TaggedPlace> own : tags.values()) {
            own.sort(Comparator.naturalOrder());
            for (TaggedPlace mark : own) {
                if (sorted.isEmpty() || !sorted.getLast().equals(mark)) {
                    sorted.add(mark);
                }
            }
        }
        return sorted;
    }

    /// From the first fragment's begin to the last one's end.
    public Span cover() {
        return fragments.getFirst().cover(fragments.getLast());
    }
}
