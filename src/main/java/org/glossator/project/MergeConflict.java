package org.glossator.project;

import org.glossator.model.Layer;
import org.glossator.model.WorkState;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Something that both sides have changed since they last agreed on it.
///
/// @param title of the article
/// @param place `null` where the project does not have the article yet
public record MergeConflict(String file, String title, @Nullable MergePlace place, What what) {

    /// On the command line, in code units.
    private static final int SHOWN = 40;

    /// What differs.
    public sealed interface What {

        /// @param ours `null` if it was removed here
        /// @param theirs `null` if it was removed there
        record Annotated(@Nullable Side ours, @Nullable Side theirs) implements What {}

        record State(WorkState ours, WorkState theirs) implements What {}

        /// A span that was removed there holds a relation here.
        ///
        /// @param tag of the relation
        record Held(String tag) implements What {}
    }

    /// An annotation as one side has it.
    ///
    /// @param layer what kind it is
    /// @param tag its name here
    /// @param quote its words on one line, perhaps not all; empty if it has none
    /// @param note on one line; may be empty
    public record Side(Class<? extends Layer> layer, String tag, String quote, String note) {

        private String line() {
            String note = this.note.isEmpty() ? "" : " (note: " + cut(this.note, "") + ")";
            if (layer == Layer.Spans.class) {
                return tag + " “" + cut(quote, "…") + "”" + note;
            }
            return (layer == Layer.Relations.class ? "relation " : "label ") + tag + note;
        }

        private static String cut(String text, String end) {
            return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + end;
        }
    }

    /// For the command line.
    public String line() {
        return file
                + ": “"
                + title
                + "”: "
                + switch (what) {
                    case What.Annotated(Side ours, Side theirs) ->
                            "changed on both sides; here "
                                    + shown(ours)
                                    + ", there "
                                    + shown(theirs);
                    case What.State(WorkState ours, WorkState theirs) ->
                            "the work state was changed on both sides; here "
                                    + shown(ours)
                                    + ", there "
                                    + shown(theirs);
                    case What.Held(String tag) ->
                            "a span was removed there that holds a relation here (" + tag + ")";
                };
    }

    private static String shown(@Nullable Side side) {
        return side == null ? "removed" : side.line();
    }

    private static String shown(WorkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
