package org.glossator.project;

import org.glossator.agreement.Difference;
import org.glossator.model.DocumentId;
import org.glossator.suggest.Context;
import org.glossator.text.Span;

/// One place where two sets differ.
///
/// @param name of the document, as exports call it
/// @param title of the document; may be empty
/// @param one name of a set
/// @param other name of the other set
/// @param difference its tags by their numbers in the list
/// @param place from the first begin to the last end, in code points
/// @param context the place in its sentence
/// @param quote what stands there
public record Disagreement(
        DocumentId document,
        String name,
        String title,
        String one,
        String other,
        Difference difference,
        Span place,
        Context context,
        String quote) {}
