package org.glossator.split;

import org.glossator.model.Split;

import java.util.List;
import java.util.Map;

/// Who got into which part.
///
/// @param splits by number of the document, of all that were to be shared out
/// @param leaks near-duplicates on different sides, which only splits given before can bring about
public record Shares(Map<Long, Split> splits, List<NearDuplicates.Pair> leaks) {

    public Shares {
        splits = Map.copyOf(splits);
        leaks = List.copyOf(leaks);
    }
}
