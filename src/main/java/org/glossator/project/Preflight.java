package org.glossator.project;

import org.glossator.edit.Edit;
import org.glossator.model.DocumentId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What should be looked at before an export.
///
/// @param documents that were looked at
/// @param findings one for each flaw that there is
public record Preflight(long documents, List<Finding> findings) {

    /// So few marks of a tag are hardly enough to learn it from.
    public static final int FEW = 10;

    /// So many are mended at once; what is beyond is found by the next look.
    public static final int MOST = 10_000;

    public Preflight {
        findings = List.copyOf(findings);
    }

    /// All that mends something, as one edit; empty where there is nothing to mend.
    public Optional<Edit> mend() {
        List<Edit> mends = findings.stream().flatMap(one -> one.mends().stream()).toList();
        return mends.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(mends));
    }

    /// A flaw, and what mends it.
    ///
    /// @param count marks, documents or tags that have it
    /// @param example one of them, for people
    /// @param first the document of the example, or `null` where there is none
    /// @param names of the tags that have it, for [Flaw#RARE]
    /// @param mends edits of the annotator's own marks, at most [#MOST]; empty where only people
    ///   can tell what to do
    public record Finding(
            Flaw flaw,
            long count,
            String example,
            @Nullable DocumentId first,
            List<String> names,
            List<Edit> mends) {

        public Finding {
            names = List.copyOf(names);
            mends = List.copyOf(mends);
        }
    }
}
