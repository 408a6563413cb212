package org.glossator.format;

import java.util.List;
import java.util.Map;

/// A document of GATE as its file has it. Offsets are UTF-16 code units of the text as it stands
/// there.
///
/// @param charset of the file
/// @param losses what of the file could not even be kept here
record GateDocument(
        String text, String charset, Map<String, String> features, List<Set> sets, Losses losses) {

    /// What GATE calls the ways of Glossator's own among features.
    static final String OWN = "glossator.";

    static final String NOTE = OWN + "note";
    static final String ANNOTATOR = OWN + "annotator";
    static final String AT = OWN + "at";

    /// Of an annotation of bdoc that is a relation: the ids of the annotations it leads between.
    static final String FROM = OWN + "from";

    static final String TO = OWN + "to";

    /// @param name empty for the default set
    record Set(String name, List<Annotation> annotations, List<Relation> relations) {}

    /// @param id may be empty, as in the oldest files
    /// @param place where it stands in the file, to begin a message with
    record Annotation(
            String id,
            String type,
            int begin,
            int end,
            Map<String, String> features,
            String place) {}

    /// @param members ids of annotations
    record Relation(
            String id,
            String type,
            List<String> members,
            Map<String, String> features,
            String place) {}
}
