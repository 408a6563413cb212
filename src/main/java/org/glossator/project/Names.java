package org.glossator.project;

import org.glossator.format.Bundle;
import org.glossator.format.Mark;
import org.glossator.model.Refusal;

/// What a file calls its tags and attributes, some of which no project can hold.
final class Names {

    private static final int SHOWN = 40;

    private Names() {}

    /// @param file for the message
    /// @throws Refusal if a name is blank, or goes over several lines
    static void require(String file, Bundle bundle) {
        for (Mark mark : bundle.marks()) {
            require(file, bundle, "tag", mark.label());
            mark.attributes().keySet().forEach(name -> require(file, bundle, "attribute", name));
        }
    }

    private static void require(String file, Bundle bundle, String what, String name) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            String shown = name.replaceAll("\\p{Cntrl}", " ");
            throw new Refusal(
                    file
                            + (bundle.line() > 0 ? ":" + bundle.line() : "")
                            + ": the name of a "
                            + what
                            + " must be visible and on one line, not \""
                            + shown.substring(0, Math.min(shown.length(), SHOWN))
                            + "\"");
        }
    }
}
