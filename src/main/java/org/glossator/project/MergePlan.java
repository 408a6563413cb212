package org.glossator.project;

import org.glossator.format.Loss;

import java.util.List;

/// What a merge does, or would do: both are counted by the same code, so that a preview is what
/// happens.
///
/// @param documents documents read
/// @param fresh documents that the project did not have and gets
/// @param annotations spans read
/// @param relations relations read
/// @param attributes attribute values read
/// @param added annotations of any kind the project gets
/// @param changed annotations the project has otherwise
/// @param removed annotations that were removed there and go here
/// @param unchanged annotations read that stay as they are here
/// @param states work states that change
/// @param conflicting annotations that both sides have changed
/// @param refused files, documents and annotations that are not taken
/// @param refusals why
/// @param conflicts what differs
/// @param warnings what else should be known, one line each
/// @param losses what the files hold that cannot be taken
public record MergePlan(
        long documents,
        long fresh,
        long annotations,
        long relations,
        long attributes,
        long added,
        long changed,
        long removed,
        long unchanged,
        long states,
        long conflicting,
        long refused,
        Listed<NotTaken> refusals,
        Listed<MergeConflict> conflicts,
        Listed<String> warnings,
        List<Loss> losses) {

    public MergePlan {
        losses = List.copyOf(losses);
    }

    /// Whether the project is another one afterwards.
    public boolean changes() {
        return fresh + added + changed + removed + states > 0;
    }
}
