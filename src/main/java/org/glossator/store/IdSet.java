package org.glossator.store;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Some documents, by their ids.
///
/// @param ids ascending, none twice
record IdSet(long[] ids) {

    static final IdSet NONE = new IdSet(new long[0]);

    /// Reads what `group_concat` says; byte by byte, since a hundred thousand ids are read while
    /// somebody waits for an answer.
    ///
    /// @param list ids in decimal digits with commas between, in any order, none twice; `null` for
    ///   none
    static IdSet parse(byte @Nullable [] list) {
        if (list == null || list.length == 0) {
            return NONE;
        }
        int commas = 0;
        for (byte at : list) {
            if (at == ',') {
                commas++;
            }
        }
        long[] ids = new long[commas + 1];
        int count = 0;
        for (byte at : list) {
            if (at == ',') {
                count++;
            } else if (at >= '0' && at <= '9') {
                ids[count] = ids[count] * 10 + at - '0';
            } else {
                throw new IllegalArgumentException("not a list of ids");
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
