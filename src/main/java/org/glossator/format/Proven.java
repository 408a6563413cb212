package org.glossator.format;

import java.util.List;

/// A document as bytes of a format, which have been found to say what was meant.
public abstract sealed class Proven {

    private final Bundle bundle;

    private Proven(Bundle bundle) {
        this.bundle = bundle;
    }

    Bundle bundle() {
        return bundle;
    }

    /// One beside others in a file.
    static final class InFile extends Proven {

        private final Utf8Out content;

        InFile(Bundle bundle, Utf8Out content) {
            super(bundle);
            this.content = content;
        }

        Utf8Out content() {
            return content;
        }
    }

    /// One as a row of a table.
    static final class AsRow extends Proven {

        private final HfText.Row row;

        AsRow(HfText.Row row) {
            super(row.bundle());
            this.row = row;
        }

        HfText.Row row() {
            return row;
        }
    }

    /// One with files of its own.
    static final class AsFiles extends Proven {

        private final List<Leaf> leaves;

        AsFiles(Bundle bundle, List<Leaf> leaves) {
            super(bundle);
            this.leaves = List.copyOf(leaves);
        }

        List<Leaf> leaves() {
            return leaves;
        }
    }

    /// One that is part of a project of REFI-QDA.
    static final class InProject extends Proven {

        private final QdpxParts parts;

        InProject(Bundle bundle, QdpxParts parts) {
            super(bundle);
            this.parts = parts;
        }

        QdpxParts parts() {
            return parts;
        }
    }

    /// One in a `DocBin`.
    static final class InDocBin extends Proven {

        private final DocBinRecord record;

        InDocBin(Bundle bundle, DocBinRecord record) {
            super(bundle);
            this.record = record;
        }

        DocBinRecord record() {
            return record;
        }
    }
}
