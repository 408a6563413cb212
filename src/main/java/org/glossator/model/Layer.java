package org.glossator.model;

import java.util.List;

/// One kind of annotation a project makes: its tag set and attributes.
public sealed interface Layer {

    String name();

    TagSet tagSet();

    List<Attribute> attributes();

    /// Marks on stretches of text.
    record Spans(String name, TagSet tagSet, List<Attribute> attributes) implements Layer {
        public Spans {
            Names.require("layer", name);
            attributes = List.copyOf(attributes);
        }
    }

    /// Arrows from one span annotation to another.
    record Relations(String name, TagSet tagSet, List<Attribute> attributes) implements Layer {
        public Relations {
            Names.require("layer", name);
            attributes = List.copyOf(attributes);
        }
    }

    /// Labels on whole documents.
    record Documents(String name, TagSet tagSet, List<Attribute> attributes) implements Layer {
        public Documents {
            Names.require("layer", name);
            attributes = List.copyOf(attributes);
        }
    }
}
