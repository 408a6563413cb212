package org.glossator.model;

/// A named property of the annotations of a layer.
public record Attribute(String name, AttributeType type) {

    public Attribute {
        Names.require("attribute", name);
    }
}
