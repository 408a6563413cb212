package org.glossator.model;

/// What every name in the model must keep: something visible, on one line.
final class Names {

    private Names() {}

    static void require(String what, String name) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    what + " needs a name on one line, not \"" + name + "\"");
        }
    }
}
