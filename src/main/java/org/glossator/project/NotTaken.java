package org.glossator.project;

import org.glossator.model.Layer;
import org.jspecify.annotations.Nullable;

/// Something that a merge does not take, and why.
public sealed interface NotTaken {

    /// What is wrong and what to do, for the command line.
    String line();

    /// A file, with all that is in it.
    ///
    /// @param line names the file
    record File(String line) implements NotTaken {}

    /// Marks, all for the same reason.
    record Marks(Why why, long count) implements NotTaken {
        @Override
        public String line() {
            return why.words() + " (" + count + (count == 1 ? " mark)" : " marks)");
        }
    }

    /// An article whose text is another one here.
    ///
    /// @param character the first that differs, as a code point counted from 1
    /// @param theirs what stands there, in its context
    /// @param ours what stands here, in its context
    /// @param place where it differs
    record OtherText(
            String file, String title, long character, String theirs, String ours, MergePlace place)
            implements NotTaken {
        @Override
        public String line() {
            return file
                    + ": “"
                    + title
                    + "”: their text is not yours; they differ from character "
                    + character
                    + " on: theirs has "
                    + theirs
                    + ", yours has "
                    + ours
                    + "; annotate the same text on both sides, and pack again";
        }
    }

    /// An article that came without its text, which is not known here.
    ///
    /// @param namesake whether one of the same name is
    record NoText(String file, String title, boolean namesake) implements NotTaken {
        @Override
        public String line() {
            return file
                    + ": “"
                    + title
                    + "”: "
                    + (namesake
                            ? "their text is not yours; pack it with its text to see where they"
                                    + " differ"
                            : "the project does not have this article; pack it with its text");
        }
    }

    /// Why marks are not taken.
    sealed interface Why {

        String words();

        /// @param layer where the tag would belong
        /// @param name of the tag there
        record UnknownTag(Class<? extends Layer> layer, String name) implements Why {
            @Override
            public String words() {
                return "the project has no tag “"
                        + name
                        + "”; say what it is called here with --map \""
                        + name
                        + "=…\", or add it with --unknown-tags add";
            }
        }

        /// Relations that would hang in the air.
        ///
        /// @param removed whether an end was removed here; if not, it is not taken either
        record LooseEnd(boolean removed) implements Why {
            @Override
            public String words() {
                return removed
                        ? "relations whose ends were removed here"
                        : "relations whose ends are not taken";
            }
        }
    }

    /// The place to look at; `null` where there is none.
    default @Nullable MergePlace place() {
        return null;
    }
}
