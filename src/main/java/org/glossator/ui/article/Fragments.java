package org.glossator.ui.article;

import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The parts of one annotation.
final class Fragments {

    private Fragments() {}

    /// In text order and apart: those that overlap or touch become one.
    static List<Span> apart(List<Span> fragments) {
        List<Span> apart = new ArrayList<>();
        for (Span fragment : fragments.stream().sorted().toList()) {
            if (!apart.isEmpty() && fragment.begin() <= apart.getLast().end()) {
                apart.add(apart.removeLast().cover(fragment));
            } else {
                apart.add(fragment);
            }
        }
        return apart;
    }
}
