package org.glossator.suggest;

import org.glossator.text.Span;

import java.util.Arrays;
import java.util.Collection;

/// Where a token stands in a mark: outside, at its begin, inside, at its end, or all of it.
final class States {

    static final int OUT = 0;
    static final int BEGIN = 1;
    static final int INSIDE = 2;
    static final int END = 3;
    static final int WHOLE = 4;
    static final int COUNT = 5;

    private States() {}

    /// Whether a passage may have `to` behind `from`.
    static boolean mayFollow(int from, int to) {
        return mayEnd(from) == mayStart(to);
    }

    static boolean mayStart(int state) {
        return state != INSIDE && state != END;
    }

    static boolean mayEnd(int state) {
        return state != BEGIN && state != INSIDE;
    }

    /// The state of each token.
    ///
    /// @param marks those that overlap an earlier one are left out, as is what lies elsewhere
    static int[] of(Passage passage, Collection<Span> marks) {
        int[] states = new int[passage.size()];
        for (Span mark : marks) {
            int first = passage.tokenAt(mark.begin());
            int last = passage.tokenAt(mark.end() - 1);
            boolean here =
                    last < states.length
                            && passage.span(first, last).overlaps(mark)
                            && isOut(states, first, last);
            if (here && first == last) {
                states[first] = WHOLE;
            } else if (here) {
                Arrays.fill(states, first + 1, last, INSIDE);
                states[first] = BEGIN;
                states[last] = END;
            }
        }
        return states;
    }

    private static boolean isOut(int[] states, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (states[i] != OUT) {
                return false;
            }
        }
        return true;
    }
}
