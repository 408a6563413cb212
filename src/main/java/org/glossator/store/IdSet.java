package org.glossator.store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Some documents, by their ids.
///
/// @param ids ascending, none twice
record IdSet(long[] ids) {

    static final IdSet NONE = new IdSet(new long[0]);

    /// @param list ids with commas between, in any order, none twice; `null` for none
    static IdSet parse(@Nullable String list) {
        if (list == null || list.isEmpty()) {
            return NONE;
        }
        long[] ids = new long[(int) list.chars().filter(c -> c == ',').count() + 1];
        int count = 0;
        int begin = 0;
        for (int at = 0; at <= list.length(); at++) {
            if (at == list.length() || list.charAt(at) == ',') {
                ids[count++] = Long.parseLong(list, begin, at, 10);
                begin = at + 1;
            }
        }
        Arrays.sort(ids);
        return new IdSet(ids);
    }

    int size() {
        return ids.length;
    }

    IdSet and(IdSet other) {
        return kept(other, true);
    }

    IdSet without(IdSet other) {
        return other.size() == 0 ? this : kept(other, false);
    }

    private IdSet kept(IdSet other, boolean wanted) {
        long[] kept = new long[ids.length];
        int count = 0;
        int at = 0;
        for (long id : ids) {
            while (at < other.ids.length && other.ids[at] < id) {
                at++;
            }
            boolean there = at < other.ids.length && other.ids[at] == id;
            if (there == wanted) {
                kept[count++] = id;
            }
        }
        return new IdSet(Arrays.copyOf(kept, count));
    }

    IdSet or(IdSet other) {
        long[] all = new long[ids.length + other.ids.length];
        int count = 0;
        int at = 0;
        for (long id : ids) {
            while (at < other.ids.length && other.ids[at] < id) {
                all[count++] = other.ids[at++];
            }
            if (at < other.ids.length && other.ids[at] == id) {
                at++;
            }
            all[count++] = id;
        }
        int rest = other.ids.length - at;
        System.arraycopy(other.ids, at, all, count, rest);
        return new IdSet(Arrays.copyOf(all, count + rest));
    }

    /// The last ones, ascending, as many as that if there are.
    IdSet last(int count) {
        return new IdSet(Arrays.copyOfRange(ids, Math.max(0, ids.length - count), ids.length));
    }
}
