package org.glossator.format;

import org.glossator.model.Schema;

import java.util.List;
import java.util.Set;

/// A foreign file layout: a [Reading], a [Writing] or both. Listed in [Formats].
public interface Format {

    /// Its name on the command line and in messages, such as `jsonl`.
    String id();

    /// Endings of its files, lower case, without the dot; the first is the one written.
    List<String> extensions();

    /// How much a file looks like one of a format.
    enum Likeness {
        /// It is none.
        NONE,
        /// Nothing speaks against it.
        SOME,
        /// It cannot well be anything else.
        CERTAIN
    }

    /// A format that can be read.
    interface Reading extends Format {

        /// Asked of a file with one of the endings of this format.
        default Likeness likeness(Beginning beginning) {
            return Likeness.SOME;
        }

        /// The files in the same folder that belong to one of this name, and are no articles of
        /// their own.
        ///
        /// @param file a name without folders, with one of the endings of this format
        default List<String> companions(String file) {
            return List.of();
        }

        /// Hands over each document in the order of the file, as it is read.
        ///
        /// @param sink takes each document; what it throws ends the reading
        /// @return what the file held that a bundle cannot carry
        /// @throws org.glossator.model.Refusal with one line `name:line: what; what to do`
        List<Loss> read(Source source, Sink sink);
    }

    /// What a format leaves to whoever writes it, beside the overlaps it asks about.
    enum Choice {
        /// What a token is.
        TOKENS,
        /// How the tokens of a span are marked.
        SCHEME
    }

    /// A format that can be written.
    interface Writing extends Format {

        /// Which of the options mean something to the format.
        default Set<Choice> choices() {
            return Set.of();
        }

        /// Whether an export is a folder (or a `.zip` of one) with files for each document, rather
        /// than one file for all of them.
        default boolean isFolder() {
            return false;
        }

        /// What the format cannot carry under these options.
        Survey survey(WriteOptions options);

        /// What of the codebook stays behind, of a format that carries one.
        default List<Loss> losses(Schema schema) {
            return List.of();
        }

        /// Whether this loss calls for a choice by the analyst before anything is written.
        default boolean asks(Loss loss, WriteOptions options) {
            return false;
        }

        /// The document as it would stand in the file.
        String preview(Bundle bundle, WriteOptions options);

        /// Starts writing into a temporary place beside the target.
        ExportWriter open(ExportTarget target, WriteOptions options);
    }

    /// Takes what is read.
    @FunctionalInterface
    interface Sink {
        void accept(Bundle bundle);

        /// Told of tags that the file defines, whether it uses them or not, before its documents.
        default void define(List<Label> labels) {}
    }
}
