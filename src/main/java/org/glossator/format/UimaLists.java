package org.glossator.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Arrays and linked lists of feature structures, as what is in them.
final class UimaLists {

    private UimaLists() {}

    /// What ids lead to, with arrays and lists opened.
    static List<String> flat(UimaCas cas, List<String> ids) {
        List<String> flat = new ArrayList<>();
        for (String id : ids) {
            UimaFs target = cas.structures().get(id);
            if (target != null && target.type().endsWith("FSList")) {
                flat.addAll(list(cas, target));
            } else if (target != null
                    && target.isArray()
                    && !UimaTypes.isPrimitiveArray(target.type())) {
                flat.addAll(target.elements());
            } else {
                flat.add(id);
            }
        }
        return flat;
    }

    private static List<String> list(UimaCas cas, UimaFs begin) {
        List<String> flat = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        UimaFs at = begin;
        while (at != null && seen.add(at.id())) {
            flat.addAll(at.pointers("head"));
            List<String> tail = at.pointers("tail");
            at = tail.isEmpty() ? null : cas.structures().get(tail.getFirst());
        }
        return flat;
    }
}
